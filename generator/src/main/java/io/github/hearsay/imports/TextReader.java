package io.github.hearsay.imports;

import io.github.hearsay.imports.Found.What;
import io.github.hearsay.text.OneLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plain text: the first line is the headline, and blank lines part the paragraphs. */
final class TextReader {

  private TextReader() {}

  /** One text, or all of a folder. */
  static Source read(Path source) throws IOException {
    Path base = Files.isDirectory(source) ? source : source.toAbsolutePath().normalize().getParent();
    List<Path> files = files(source);
    List<Found> found = new ArrayList<>();
    List<Source.Skipped> skipped = new ArrayList<>();
    for (Path file : files) {
      String text = Texts.read(file);
      String path = base.toAbsolutePath().normalize().relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
      if (text.isBlank()) {
        skipped.add(new Source.Skipped(path, "it is empty"));
      } else {
        String folder = Files.isDirectory(source) ? base.toAbsolutePath().normalize().getFileName() + "/" : "";
        found.add(found(text, folder + path));
      }
    }
    return new Source(found, skipped, Optional.empty(), List.of());
  }

  private static List<Path> files(Path source) throws IOException {
    if (Files.isRegularFile(source)) {
      return List.of(source);
    }
    try (Stream<Path> walk = Files.walk(source)) {
      return walk.filter(file -> file.getFileName().toString().matches("(?i)[^.].*\\.(txt|text)") && Files.isRegularFile(file))
          .sorted(Comparator.comparing(Path::toString)).toList();
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  private static Found found(String text, String source) {
    Found one = new Found(What.STORY, Origin.of(Format.TEXT, source, text));
    String bare = text.strip();
    int end = bare.indexOf('\n');
    String first = OneLine.of(end < 0 ? bare : bare.substring(0, end));
    boolean headline = first.length() <= 300 && end >= 0;
    one.title = headline ? first : "";
    one.name = FolderReader.stem(source);
    if (headline) {
      one.name = first;
    }
    one.body = Texts.markdown((headline ? bare.substring(end) : bare).strip()) + "\n";
    return one;
  }
}
