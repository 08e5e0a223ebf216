package io.github.hearsay.imports;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Files made into text, whoever wrote them. */
final class Texts {

  /** No story is longer; what is, is something else. */
  private static final long LARGEST = 64L << 20;

  private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x1F\\x7F]");
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>]|(?m)^(?=[#+>-]|[=]{2,})|(?m)^( {0,3}[0-9]{1,9})(?=[.)])");

  private Texts() {}

  /** The text of {@code file} with LF line ends; in the charset of old Windows where it is not UTF-8. */
  static String read(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new IOException(file + " is larger than 64 MiB: split it");
    }
    return decode(Files.readAllBytes(file));
  }

  private static String decode(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException old) {
      text = new String(bytes, Charset.forName("windows-1252"));
    }
    text = text.startsWith("\ufeff") ? text.substring(1) : text;
    return CONTROLS.matcher(text.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n')).replaceAll("");
  }

  /** Plain text as Markdown that reads the same. */
  static String markdown(String plain) {
    return SPECIAL.matcher(plain).replaceAll(match -> match.group().isEmpty() ? "\\\\"
        : match.group(1) != null ? match.group(1) + "\\\\" : "\\\\" + (match.group().equals("\\") ? "\\\\" : match.group()));
  }

  /** A word of an address as people would write it: "second-acts" becomes "Second acts", a name "Nell Gwyn". */
  static String humane(String id, boolean isName) {
    StringBuilder words = new StringBuilder();
    for (String word : List.of(id.split("[-_ ]+"))) {
      boolean capital = isName || words.isEmpty();
      words.append(words.isEmpty() ? "" : " ");
      words.append(word.isEmpty() || !capital ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return words.toString();
  }
}
