package io.github.hearsay.author;

import io.github.hearsay.shipped.Shipped;
import io.github.hearsay.text.Slug;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Begins an archive: a folder in which {@code mvn site-build} works at once. All of its files are resources, and real ones but for three words. */
public final class ArchiveMaker {

  /** Every file, as it is called among the resources: there a dot that begins a name is spelt out. */
  static final List<String> FILES =
      List.of(
          "README.md", "content/articles/1769/the-duke-of-kingston-marries.md", "content/articles/1776/the-duchess-is-tried.md",
          "content/people/augustus-hervey.md", "content/people/elizabeth-chudleigh.md", "content/people/evelyn-pierrepont.md",
          "content/site.yml", "dot-editorconfig", "dot-github/workflows/check.yml", "dot-github/workflows/pages.yml", "dot-gitignore",
          "dot-mvn/jvm.config", "dot-vscode/settings.json", "pom.xml");

  private static final String ARTIFACT = "the-daily-murmur";

  private final NewArchive wish;

  private ArchiveMaker(NewArchive wish) {
    this.wish = wish;
  }

  /**
   * Writes the files that are missing; nothing at all where one of them lies there already and is another.
   *
   * @throws IOException when a file cannot be written
   */
  public static Outcome make(NewArchive wish) throws IOException {
    return new ArchiveMaker(wish).make();
  }

  private Outcome make() throws IOException {
    Map<Path, byte[]> missing = new LinkedHashMap<>();
    List<String> reasons = new ArrayList<>();
    for (String name : FILES) {
      String path = name.replace("dot-", ".");
      Path file = wish.folder().resolve(path);
      byte[] bytes = text(name).getBytes(StandardCharsets.UTF_8);
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        missing.put(file, bytes);
      } else if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
        reasons.add("there is another " + path + " in " + wish.folder() + " already: it is left as it is");
      }
    }
    if (!reasons.isEmpty()) {
      reasons.add("begin the archive in a folder of its own");
      return new Outcome.Refused(reasons);
    }
    return write(missing);
  }

  private Outcome write(Map<Path, byte[]> missing) throws IOException {
    for (Map.Entry<Path, byte[]> file : missing.entrySet()) {
      Files.createDirectories(file.getKey().getParent());
      try {
        Files.write(file.getKey(), file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      } catch (FileAlreadyExistsException taken) {
        throw new IOException("somebody else is writing " + file.getKey(), taken);
      }
    }
    List<String> notes = new ArrayList<>();
    notes.add(missing.isEmpty() ? "nothing to do: the archive is there already" : "mvn site-build makes the site now; README.md says the rest");
    if (wish.version().endsWith("-SNAPSHOT")) {
      notes.add("version " + wish.version() + " of the plugin is on this machine alone: the workflows for GitHub need a released one in pom.xml");
    }
    return new Outcome.Made(List.copyOf(missing.keySet()), notes);
  }

  /** A resource with the site's title, the archive's artifact id and the plugin's version in it. */
  private String text(String name) {
    String text = Shipped.text("hearsay/init/" + name);
    return switch (name) {
      case "README.md" -> text.replace("# " + NewArchive.TITLE, "# " + wish.title().replaceAll("[\\\\`*_\\[\\]<>#&]", "\\\\$0"));
      case "content/site.yml" -> text.replace("title: " + NewArchive.TITLE, "title: " + Yaml.text(wish.title()));
      case "pom.xml" -> text.replace(NewArchive.TITLE, xml(wish.title())).replace(ARTIFACT, Slug.of(wish.title()).orElse("archive"))
          .replace("@version@", xml(wish.version()));
      default -> text;
    };
  }

  private static String xml(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
