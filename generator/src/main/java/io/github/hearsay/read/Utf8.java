package io.github.hearsay.read;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Strict UTF-8: a byte that does not belong is named with its line and column, never replaced. */
final class Utf8 {

  private static final String SAVE = "save the file as UTF-8";

  private Utf8() {}

  static Optional<String> decode(String path, byte[] bytes, Problems problems) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    // The decoder writes U+FFFD for what it cannot read; a text may also hold one of its own.
    if (text.indexOf('\ufffd') < 0 || isValid(bytes)) {
      return Optional.of(text);
    }
    report(path, bytes, problems);
    return Optional.empty();
  }

  private static boolean isValid(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }

  private static void report(String path, byte[] bytes, Problems problems) {
    if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
      problems.add(Code.NOT_UTF8, Location.file(path), "the file is UTF-16", SAVE);
      return;
    }
    CharBuffer before = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(in, before, true);
    int value = bytes[in.position()] & 0xff;
    String message = "the byte " + Integer.toHexString(value).toUpperCase(Locale.ROOT) + " is not UTF-8";
    problems.add(Code.NOT_UTF8, place(path, before.flip().toString()), message, SAVE + windows(value));
  }

  /** What the byte would be in the encoding it most often comes from: a letter with an accent or a typographic quotation mark. */
  private static String windows(int value) {
    char meant = new String(new byte[] {(byte) value}, Charset.forName("windows-1252")).charAt(0);
    boolean likely = Character.isLetter(meant) || value < 0xa0 && meant > 0xff;
    return likely ? "; in Windows-1252 this byte is " + meant : "";
  }

  private static Location place(String path, String before) {
    String text = before.startsWith("\ufeff") ? before.substring(1) : before;
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
        line++;
        lineStart = i + 1;
      }
    }
    return Location.at(path, line, text.length() - lineStart + 1, 1);
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }
}
