package io.github.hearsay.imports;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * Where a file came from; kept in its front matter, so that it is known again wherever it is moved.
 *
 * @param source the path of the file, from the name of the folder that was imported on, and what in it, if it holds several
 * @param check tells what it held from what it holds now
 */
record Origin(Format format, String source, String check) {

  static final String KEY = "x-import";

  private static final Pattern LINE = Pattern.compile("x-import(?:-[0-9]+)?: \\{from: ([a-z]+), source: '((?:[^']|'')+)', check: ([0-9a-f]+)}");

  /** The origin of what {@code text} was made of. */
  static Origin of(Format format, String source, String text) {
    CRC32C check = new CRC32C();
    check.update(text.getBytes(StandardCharsets.UTF_8));
    return new Origin(format, source, Long.toHexString(check.getValue() | 1L << 32).substring(1));
  }

  /** Whether both are one source, whatever it holds. */
  String key() {
    return format.word() + " " + source;
  }

  /** The line of front matter. */
  String line() {
    return KEY + ": {from: " + format.word() + ", source: '" + source.replace("'", "''") + "', check: " + check + "}";
  }

  /** What {@link #line} wrote, if this is it; files of which one was made have several, numbered from the second on. */
  static Optional<Origin> read(String line) {
    Matcher matcher = LINE.matcher(line);
    return matcher.matches() && Format.words().contains(matcher.group(1))
        ? Optional.of(new Origin(Format.named(matcher.group(1)), matcher.group(2).replace("''", "'"), matcher.group(3)))
        : Optional.empty();
  }
}
