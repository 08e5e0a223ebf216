package io.github.hearsay.read;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/** Bytes of a file made into text with LF line ends and no byte order mark, or a problem that says why not. */
final class SourceText {

  /** The largest file there may be, in bytes. */
  static final int MAX_BYTES = 1 << 20;

  private SourceText() {}

  /** The text of {@code file}, if it can be read at all; {@code hint} says what to write into an empty one. */
  static Optional<String> read(String path, Path file, String hint, Problems problems) {
    Optional<byte[]> bytes = bytes(path, file, problems);
    return bytes.isPresent() ? decode(path, bytes.get(), hint, problems) : Optional.empty();
  }

  /** The bytes of {@code file}, if they can be read and are not too many. */
  static Optional<byte[]> bytes(String path, Path file, Problems problems) {
    try {
      byte[] bytes = bytes(file);
      if (bytes.length <= MAX_BYTES) {
        return Optional.of(bytes);
      }
      tooLarge(path, Files.size(file), problems);
    } catch (IOException unreadable) {
      problems.add(
          Code.UNREADABLE_FILE, Location.file(path), "the file cannot be read: " + reason(unreadable), "look at the file's rights");
    }
    return Optional.empty();
  }

  /** The bytes of {@code file}; of one that is too large, as many as tell. */
  private static byte[] bytes(Path file) throws IOException {
    try (FileInputStream in = new FileInputStream(file.toFile())) {
      byte[] bytes = new byte[Math.min(in.available(), MAX_BYTES + 1)];
      int length = in.readNBytes(bytes, 0, bytes.length);
      return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    } catch (FileNotFoundException unclear) {
      // It does not say why; and it cannot spell every name in every locale.
      try (InputStream in = Files.newInputStream(file)) {
        return in.readNBytes(MAX_BYTES + 1);
      }
    }
  }

  private static void tooLarge(String path, long size, Problems problems) {
    String megabytes = size / MAX_BYTES + "." + size % MAX_BYTES * 10 / MAX_BYTES;
    problems.add(
        Code.FILE_TOO_LARGE, Location.file(path), "the file is " + megabytes + " MiB large; the limit is 1 MiB",
        "make several files of it, and keep pictures in files of their own beside it");
  }

  /** Why a file cannot be read, in words that are the same on every machine. */
  static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    return failure instanceof NoSuchFileException ? "it is gone" : "the disk or network it is on does not answer";
  }

  /** The characters that {@code bytes} are in UTF-8; {@code hint} says what to write into an empty file. */
  static Optional<FileChars> chars(String path, byte[] bytes, String hint, Problems problems) {
    Optional<FileChars> chars = Utf8Chars.of(bytes);
    return chars.isPresent() ? chars : decode(path, bytes, hint, problems).map(FileChars::of);
  }

  /** The text that {@code bytes} are in UTF-8. */
  static Optional<String> decode(String path, byte[] bytes, String hint, Problems problems) {
    Optional<String> decoded = Utf8.decode(path, bytes, problems);
    if (decoded.isEmpty()) {
      return decoded;
    }
    String text = decoded.get();
    text = text.startsWith("\ufeff") ? text.substring(1) : text;
    if (text.isBlank()) {
      problems.add(Code.EMPTY_FILE, Location.file(path), "the file is empty", hint);
      return Optional.empty();
    }
    return Optional.of(lines(text));
  }

  /** {@code text} with LF for CRLF and for a lone CR: lines and columns stay what they are. */
  private static String lines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** {@code text} in NFC, so that "é" is one character however a keyboard made it. */
  static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (mayCompose(text.charAt(i))) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /** Neither Latin letters nor typographic punctuation, which most texts are full of, change under NFC. */
  static boolean mayCompose(char c) {
    return c >= '\u0300' && (c < '\u2002' || c >= '\u20d0');
  }
}
