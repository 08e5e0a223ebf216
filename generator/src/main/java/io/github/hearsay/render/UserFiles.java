package io.github.hearsay.render;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the folders in which a user keeps templates and theme files of their own. */
final class UserFiles {

  private UserFiles() {}

  /** Every file below {@code folder} by its path in it, with forward slashes; hidden files and symbolic links are left alone. */
  static SortedMap<String, byte[]> read(Path folder, String shownAs, Problems problems) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      problems.add(Code.UNREADABLE_FILE, Location.file(shownAs), "there is no such folder", "make it, or leave the setting out");
      return files;
    }
    try {
      Files.walkFileTree(folder, new Reading(folder, shownAs, files, problems));
    } catch (IOException unreadable) {
      problems.add(Code.UNREADABLE_FILE, Location.file(shownAs), "the folder cannot be read: " + unreadable.getMessage());
    }
    return files;
  }

  /** The text of a file, if it is UTF-8; a byte order mark is no part of it. */
  static Optional<String> utf8(String shownAs, byte[] bytes, Problems problems) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
    } catch (CharacterCodingException notUtf8) {
      problems.add(Code.NOT_UTF8, Location.file(shownAs), "the file is not UTF-8", "save it as UTF-8");
      return Optional.empty();
    }
  }

  private static final class Reading extends SimpleFileVisitor<Path> {
    private final Path root;
    private final String shownAs;
    private final SortedMap<String, byte[]> files;
    private final Problems problems;

    Reading(Path root, String shownAs, SortedMap<String, byte[]> files, Problems problems) {
      this.root = root;
      this.shownAs = shownAs;
      this.files = files;
      this.problems = problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !isHidden(file)) {
        String name = root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        try {
          files.put(name, Files.readAllBytes(file));
        } catch (IOException unreadable) {
          unreadable(name);
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
      unreadable(root.relativize(file).toString());
      return FileVisitResult.CONTINUE;
    }

    private void unreadable(String name) {
      problems.add(Code.UNREADABLE_FILE, Location.file(shownAs + name), "the file cannot be read", "look at its permissions");
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
