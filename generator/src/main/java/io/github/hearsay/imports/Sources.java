package io.github.hearsay.imports;

import io.github.hearsay.watch.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out what a source is, and reads it. */
final class Sources {

  private Sources() {}

  /** What {@code source} is, as far as can be told from its files. */
  static Optional<Format> guess(Path source) throws IOException {
    if (Files.isRegularFile(source)) {
      return file(source);
    }
    if (Files.isDirectory(source.resolve("_posts")) || Files.isRegularFile(source.resolve("_config.yml"))) {
      return Optional.of(Format.JEKYLL);
    }
    if (Files.isRegularFile(source.resolve("jbake.properties"))) {
      return Optional.of(Format.JBAKE);
    }
    if (HugoAddresses.areIn(source)) {
      return Optional.of(Format.HUGO);
    }
    Optional<Path> page = first(source.resolve("content"), "(?i).*\\.(md|markdown)");
    if (page.isPresent()) {
      return Optional.of(Head.isJBake(Texts.read(page.get())) ? Format.JBAKE : Format.HUGO);
    }
    return first(source, "(?i).*\\.(txt|text)").isPresent() ? Optional.of(Format.TEXT) : first(source, HtmlReader.NAMES).map(any -> Format.HTML);
  }

  private static Optional<Format> file(Path source) throws IOException {
    String name = source.getFileName().toString().toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "txt", "text" -> Optional.of(Format.TEXT);
      case "html", "htm", "xhtml" -> Optional.of(Format.HTML);
      case "csv", "tsv" -> Optional.of(Format.CSV);
      case "xml", "rss", "atom", "rdf", "wxr" -> Optional.of(XmlItems.isWordPress(source) ? Format.WORDPRESS : Format.FEED);
      default -> Optional.empty();
    };
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

  /** What the source holds; {@code progress} hears of each file, where there are several. */
  static Source read(Format format, ImportRequest request, Progress progress) throws IOException {
    return switch (format) {
      case TEXT -> TextReader.read(request.source(), progress);
      case HTML -> new HtmlReader().read(request.source(), progress);
      case WORDPRESS -> new WordPressReader(request.source(), request).read();
      case FEED -> new FeedReader(request.source()).read();
      case CSV -> new SheetReader(request.source(), request).read();
      case JEKYLL -> new JekyllReader(request.source(), request).read(progress);
      case HUGO -> new HugoReader(request.source(), request).read(progress);
      case JBAKE -> new JBakeReader(request.source(), request).read(progress);
    };
  }
}
