package io.github.hearsay.read;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Follows symbolic links as long as they stay inside the content folder and do not lead round in a circle. */
final class Links {

  /** Folders that link to folders that link to folders can multiply without any circle. */
  private static final int MOST_LINKED = 1000;

  private final Path root;
  private final Problems problems;
  private final Deque<Path> entered = new ArrayDeque<>();
  private int linked;

  /** What a path leads to: {@code real} is where it lies once all links are followed. */
  record Target(Path real, BasicFileAttributes attributes, boolean throughLink) {}

  /** Links below {@code root}, which is a real path. */
  Links(Path root, Problems problems) {
    this.root = root;
    this.problems = problems;
    entered.addLast(root);
  }

  /** What {@code file} is in the end; nothing, after saying why, when it must not be followed. */
  Optional<Target> resolve(Path file, String path) {
    try {
      BasicFileAttributes own = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (!own.isSymbolicLink()) {
        return Optional.of(new Target(entered.getLast().resolve(file.getFileName()), own, false));
      }
      Path real = file.toRealPath();
      if (!real.startsWith(root)) {
        problems.add(
            Code.LINK_OUTSIDE, Location.file(path), "this link leads out of the content folder", "copy what it leads to into the folder");
        return Optional.empty();
      }
      return Optional.of(new Target(real, Files.readAttributes(real, BasicFileAttributes.class), true));
    } catch (NoSuchFileException broken) {
      unfollowed(path, "it leads nowhere");
    } catch (AccessDeniedException denied) {
      unfollowed(path, "permission denied");
    } catch (IOException circle) {
      // Systems have words of their own for links that lead to themselves, in the language of the machine.
      loop(path, "this link leads to itself");
    }
    return Optional.empty();
  }

  private void unfollowed(String path, String reason) {
    problems.add(Code.UNREADABLE_FILE, Location.file(path), "this link cannot be followed: " + reason, "take it away, or mend it");
  }

  /** Steps into a folder; false, after saying why, when it is one of those around it. */
  boolean enter(Target folder, String path) {
    if (entered.contains(folder.real())) {
      loop(path, "this folder contains itself: the link leads back to " + shown(folder.real()));
      return false;
    }
    if (folder.throughLink() && ++linked > MOST_LINKED) {
      loop(path, "more than " + MOST_LINKED + " folders are links to folders");
      return false;
    }
    entered.addLast(folder.real());
    return true;
  }

  void leave() {
    entered.removeLast();
  }

  private String shown(Path real) {
    String relative = root.relativize(real).toString().replace('\\', '/');
    return relative.isEmpty() ? "the content folder" : relative;
  }

  private void loop(String path, String message) {
    problems.add(Code.FOLDER_LOOP, Location.file(path), message, "take the link away");
  }
}
