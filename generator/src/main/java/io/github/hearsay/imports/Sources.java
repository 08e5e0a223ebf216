package io.github.hearsay.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out what a source is, and reads it. */
final class Sources {

  private Sources() {}

  /** What {@code source} is, as far as can be told from its files. */
  static Optional<Format> guess(Path source) throws IOException {
    if (Files.isRegularFile(source)) {
      return source.getFileName().toString().matches("(?i).*\\.(txt|text)") ? Optional.of(Format.TEXT) : Optional.empty();
    }
    if (Files.isDirectory(source.resolve("_posts")) || Files.isRegularFile(source.resolve("_config.yml"))) {
      return Optional.of(Format.JEKYLL);
    }
    if (Files.isRegularFile(source.resolve("jbake.properties"))) {
      return Optional.of(Format.JBAKE);
    }
    if (HugoReader.isHugo(source)) {
      return Optional.of(Format.HUGO);
    }
    Optional<Path> page = first(source.resolve("content"), "(?i).*\\.(md|markdown)");
    if (page.isPresent()) {
      return Optional.of(Head.isJBake(Texts.read(page.get())) ? Format.JBAKE : Format.HUGO);
    }
    return first(source, "(?i).*\\.(txt|text)").map(any -> Format.TEXT);
  }

  private static Optional<Path> first(Path folder, String name) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.getFileName().toString().matches(name) && Files.isRegularFile(file)).min(Path::compareTo);
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  /** What the source holds. */
  static Source read(Format format, ImportRequest request) throws IOException {
    return switch (format) {
      case TEXT -> TextReader.read(request.source());
      case JEKYLL -> new JekyllReader(request.source(), request).read();
      case HUGO -> new HugoReader(request.source(), request).read();
      case JBAKE -> new JBakeReader(request.source(), request).read();
    };
  }
}
