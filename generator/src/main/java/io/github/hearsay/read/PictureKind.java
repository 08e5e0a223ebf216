package io.github.hearsay.read;

import io.github.hearsay.problem.Code;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The path of a picture, written relative to its story and read relative to the content folder. */
final class PictureKind extends ScalarKind<String> {

  @Override
  Optional<String> of(Node.Scalar scalar, String name, Reading reading) {
    String path = scalar.text().strip();
    if (path.contains("://") || path.startsWith("//")) {
      return bad(scalar, name, reading, "lies on another site", "save the picture beside the story and write its name: ring.jpg");
    }
    if (path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf(':') >= 0) {
      return bad(scalar, name, reading, "is not a path that starts at the story",
          "write ring.jpg or ../pictures/ring.jpg, with forward slashes");
    }
    if (!Pictures.isPicture(path)) {
      return bad(scalar, name, reading, Pictures.refusal(path), "use one of " + Pictures.ENDINGS);
    }
    Optional<String> resolved = resolved(reading.file(), path);
    if (resolved.isEmpty()) {
      return bad(scalar, name, reading, "leads out of the content folder", "move the picture beside the story and write its name");
    }
    return resolved;
  }

  private Optional<String> bad(Node.Scalar scalar, String name, Reading reading, String fault, String hint) {
    return refused(Code.BAD_PATH, scalar.at(), reading, name + " cannot be used: \"" + scalar.text().strip() + "\" " + fault, hint);
  }

  /** {@code path}, which starts where {@code file} is, from the content folder on; nothing when it leads out of it. */
  private static Optional<String> resolved(String file, String path) {
    Deque<String> steps = new ArrayDeque<>();
    String folder = file.substring(0, file.lastIndexOf('/') + 1);
    for (String step : (folder + path).split("/")) {
      if (step.equals("..")) {
        if (steps.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return Optional.of(String.join("/", steps));
  }

  @Override
  public Shape shape() {
    return new Shape.Format("the path of a picture", "ring.jpg");
  }
}
