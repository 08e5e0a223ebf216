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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Plain text: the first line is the headline, and blank lines part the paragraphs. */
final class TextReader {

  private static final Pattern PICTURE = Pattern.compile("(?m)^\\[(?:Picture|Photo|Image|Pictured): *(.+?)]\\s*$");
  private static final Pattern MORE = Pattern.compile("(?m)^(?:READ MORE|Read more|RELATED|Related|SEE ALSO|See also): *(.+)$");

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
    one.plain = asides(one, (headline ? bare.substring(end) : bare).strip());
    one.body = Texts.markdown(one.plain) + "\n";
    one.captions.forEach(caption -> one.body += "\n(Picture: " + Texts.markdown(caption) + ")\n");
    return one;
  }

  /** The text without what stands for pictures and leads to other stories. */
  private static String asides(Found one, String text) {
    Matcher picture = PICTURE.matcher(text);
    while (picture.find()) {
      one.captions.add(OneLine.of(picture.group(1)));
    }
    String rest = picture.replaceAll("");
    Matcher more = MORE.matcher(rest);
    while (more.find()) {
      one.related.add(OneLine.of(more.group(1)));
    }
    return more.replaceAll("").strip().replaceAll("\\n{3,}", "\n\n");
  }
}
