package io.github.hearsay.write;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

/** The few things that are done to folders, each of them unable to leave the folder it is given. */
final class OutputFolder {

  private OutputFolder() {}

  /** The path of {@code file} below {@code root}, or an exception when it would lie elsewhere. */
  static Path resolve(Path root, String file) {
    Path path = root.resolve(file).normalize();
    if (file.isEmpty() || !path.startsWith(root) || path.equals(root)) {
      throw new IllegalArgumentException("the file " + file + " lies outside the output folder");
    }
    return path;
  }

  static boolean isEmpty(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      throw new OutputException("the output folder " + folder + " is a file: choose another name");
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  /** Makes {@code from} the folder {@code to}, which is missing or empty; the one step that a first build takes. */
  static void moveWhole(Path from, Path to) throws IOException {
    Files.createDirectories(from);
    if (Files.isSymbolicLink(to)) {
      throw new OutputException("the output folder " + to + " is a link: name the folder it leads to");
    }
    Files.deleteIfExists(to);
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes one file and the folders that are empty without it. */
  static void remove(Path root, String file) throws IOException {
    Path path = resolve(root, file);
    refuseLinks(root, path);
    Files.deleteIfExists(path);
    Path folder = path.getParent();
    while (!folder.equals(root) && Files.isDirectory(folder) && isEmpty(folder)) {
      Files.delete(folder);
      folder = folder.getParent();
    }
  }

  /** A folder of the output that is a link would carry writes elsewhere. */
  static void refuseLinks(Path root, Path path) throws IOException {
    for (Path folder = path.getParent(); !folder.equals(root); folder = folder.getParent()) {
      if (Files.isSymbolicLink(folder)) {
        throw new OutputException("the folder " + folder + " in the output is a link: remove it");
      }
    }
  }

  /** Deletes a folder with all that is in it; links are deleted, not followed. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
