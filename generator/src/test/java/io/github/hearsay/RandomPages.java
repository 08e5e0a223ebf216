package io.github.hearsay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Edits of pages that are no stories, and of links to them. */
final class RandomPages {

  private static final List<String> PLACES = List.of("about", "rules", "rules/index", "rules/names", "rules/names/spelling", "help/start");

  private final Path root;
  private final Random random;

  RandomPages(Path root, Random random) {
    this.root = root;
    this.random = random;
  }

  /** Makes one edit and says what it was. */
  String next() throws IOException {
    Path pages = root.resolve("content/pages");
    List<Path> there = files(pages);
    Path any = there.isEmpty() ? pages.resolve("about.md") : there.get(random.nextInt(there.size()));
    return switch (there.isEmpty() ? 0 : random.nextInt(7)) {
      case 1 -> edit(any, text(any) + "\n## Part " + random.nextInt(9) + "\n\nOne more word.\n");
      case 2 -> edit(any, text(any).replaceFirst("(?m)^title: .*$", "title: Page " + random.nextInt(99)));
      case 3 -> edit(any, text(any).contains("menu: true\n") ? text(any).replace("menu: true\n", "") : text(any).replaceFirst("---\n", "---\nmenu: true\n"));
      case 4 -> remove(any);
      case 5 -> link(any);
      case 6 -> edit(any, text(any).contains("draft: true\n") ? text(any).replace("draft: true\n", "") : text(any).replaceFirst("---\n", "---\ndraft: true\n"));
      default -> add(pages.resolve(PLACES.get(random.nextInt(PLACES.size())) + ".md"));
    };
  }

  private String add(Path page) throws IOException {
    Files.createDirectories(page.getParent());
    String menu = random.nextBoolean() ? "menu: true\norder: " + random.nextInt(3) + "\n" : "";
    String heading = random.nextBoolean() ? "# A page of number " + random.nextInt(99) + "\n" : "";
    String title = heading.isEmpty() ? "title: Page " + random.nextInt(99) + "\n" : "";
    String fields = menu.isEmpty() && title.isEmpty() ? "" : "---\n" + menu + title + "---\n";
    return edit(page, fields + heading + "\nSee " + leads() + ".\n\n## Names\n\nAll of them.\n");
  }

  /** A link to something that is there, or may be. */
  private String leads() throws IOException {
    List<Path> people = files(root.resolve("content/people"));
    return switch (random.nextInt(3)) {
      case 0 -> "[[page:" + PLACES.get(random.nextInt(PLACES.size())).replace("/index", "") + "]]";
      case 1 -> people.isEmpty() ? "nobody" : "[[" + people.get(random.nextInt(people.size())).getFileName().toString().replace(".md", "") + "]]";
      default -> "what follows";
    };
  }

  private String remove(Path page) throws IOException {
    Files.delete(page);
    return "remove " + root.relativize(page);
  }

  /** Lets a story lead to the page, or to a heading of it. */
  private String link(Path page) throws IOException {
    List<Path> stories = files(root.resolve("content/articles"));
    Path story = stories.get(random.nextInt(stories.size()));
    String to = story.getParent().relativize(page).toString().replace('\\', '/') + (random.nextBoolean() ? "#names" : "");
    return edit(story, text(story) + "\nSee [the page](" + to + ").\n");
  }

  private String edit(Path file, String text) throws IOException {
    Files.writeString(file, text);
    return "write " + root.relativize(file) + ": " + text.replace("\n", "\\n");
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
