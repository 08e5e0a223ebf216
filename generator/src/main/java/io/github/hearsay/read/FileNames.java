package io.github.hearsay.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Names of files as their authors gave them. */
final class FileNames {

  private FileNames() {}

  /**
   * The last name of {@code file}. Where the system keeps names as bytes, the JDK reads them in the encoding of the machine's
   * locale; a name is the same on every machine only if it is always read as UTF-8.
   */
  static String of(Path file) {
    String name = file.getFileName().toString();
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        String exact = decoded(file);
        return exact.isEmpty() ? name : exact;
      }
    }
    return name;
  }

  /** The name out of the file's URI, which has the bytes as they are; empty when they are not UTF-8. */
  private static String decoded(Path file) {
    String path = file.toUri().getRawPath();
    int end = path.endsWith("/") ? path.length() - 1 : path.length();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = path.lastIndexOf('/', end - 1) + 1; i < end; i++) {
      if (path.charAt(i) == '%') {
        bytes.write(Integer.parseInt(path.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        // A character the URI does not escape is ASCII on systems with byte names, and itself elsewhere.
        bytes.writeBytes(path.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
      }
    }
    String name = bytes.toString(StandardCharsets.UTF_8);
    return name.indexOf('\ufffd') >= 0 ? "" : name;
  }
}
