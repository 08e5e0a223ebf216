package io.github.hearsay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small archive with one thing wrong in it: two people, one story about them, and what a test changes. */
final class ExampleArchive {

  static final String STORY = "articles/two-carriages.md";
  static final String TEXT = "It was done in a drawing room in Park Street, with the door locked.\n";

  private static final String PEOPLE = "people: [George IV, Maria Fitzherbert]\n";

  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final SortedMap<String, String> links = new TreeMap<>();
  private final SortedMap<String, String> templates = new TreeMap<>();

  ExampleArchive() {
    file("site.yml", "title: The Daily Murmur\n");
    file("people/george-iv.md", "---\nname: George IV\n---\n");
    file("people/maria-fitzherbert.md", "---\nname: Maria Fitzherbert\n---\n");
    story(PEOPLE, TEXT);
  }

  ExampleArchive file(String path, String text) {
    return file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  ExampleArchive file(String path, byte[] bytes) {
    files.put(path, bytes);
    return this;
  }

  ExampleArchive without(String path) {
    files.remove(path);
    return this;
  }

  ExampleArchive link(String path, String target) {
    links.put(path, target);
    return this;
  }

  ExampleArchive template(String name, String text) {
    templates.put(name, text);
    return this;
  }

  /** The story with these fields after its title and date. */
  ExampleArchive story(String fields, String text) {
    return file(STORY, story("Two carriages, one wedding", "1785-12-15", fields, text));
  }

  /** The story with more fields. */
  ExampleArchive with(String fields) {
    return story(PEOPLE + fields, TEXT);
  }

  ExampleArchive text(String text) {
    return story(PEOPLE, text);
  }

  /** A second story. */
  ExampleArchive foxDenies(String fields) {
    return file("articles/fox-denies-it.md", story("Fox denies it", "1787-04-30", PEOPLE + fields, TEXT));
  }

  /** A person, topic or place. */
  ExampleArchive named(String path, String name, String... fields) {
    return file(path + ".md", "---\nname: " + name + "\n" + String.join("", fields) + "---\n");
  }

  static String story(String title, String date, String fields, String text) {
    return "---\ntitle: " + title + "\ndate: " + date + "\n" + fields + "---\n" + text;
  }

  /** Writes it into {@code folder}, and asks for a check of it. */
  BuildRequest in(Path folder) throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(made(content.resolve(file.getKey())), file.getValue());
    }
    for (Map.Entry<String, String> link : links.entrySet()) {
      Files.createSymbolicLink(made(content.resolve(link.getKey())), Path.of(link.getValue()));
    }
    for (Map.Entry<String, String> template : templates.entrySet()) {
      Files.writeString(made(folder.resolve("templates").resolve(template.getKey())), template.getValue());
    }
    Optional<Path> own = templates.isEmpty() ? Optional.empty() : Optional.of(folder.resolve("templates"));
    return new BuildRequest(content, folder.resolve("site"), own, Optional.empty(), new TreeMap<>(Map.of("now", "2026-11-22")), Instant.EPOCH);
  }

  private static Path made(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return file;
  }
}
