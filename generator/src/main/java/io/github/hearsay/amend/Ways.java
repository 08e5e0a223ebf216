package io.github.hearsay.amend;

import io.github.hearsay.text.RelativePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Relative paths, as links in texts have them. */
final class Ways {

  private static final String UP = "..";

  private Ways() {}

  /**
   * The way from one file to another, both below the content folder, or to what lies beside it.
   *
   * @param written the way that led to another file, {@code before}, from one outside of the content folder, whose name is in it alone
   */
  static Optional<String> of(String file, String to, String before, String written) {
    if (!file.startsWith(UP + "/")) {
      return Optional.of(encoded(of(file, to)));
    }
    String end = encoded(before);
    return written.endsWith("/" + end) ? Optional.of(written.substring(0, written.length() - end.length()) + encoded(to)) : Optional.empty();
  }

  /** The way from a file below the content folder, in one of its folders, to another. */
  static String of(String file, String to) {
    return RelativePath.of(file.substring(0, file.lastIndexOf('/')), to);
  }

  /** A way that begins at one file, from another on, to where it leads. */
  static String moved(String way, String from, String to) {
    List<String> steps = new ArrayList<>(List.of(from.split("/")));
    steps.remove(steps.size() - 1);
    for (String step : way.split("/")) {
      if (step.equals(UP) && !steps.isEmpty()) {
        steps.remove(steps.size() - 1);
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    return of(to, String.join("/", steps));
  }

  /** What an address in a text cannot hold is written by its number. */
  private static String encoded(String path) {
    StringBuilder encoded = new StringBuilder();
    path.chars().forEach(c -> encoded.append(" %<>()#?\"".indexOf(c) >= 0 ? String.format("%%%02X", c) : String.valueOf((char) c)));
    return encoded.toString();
  }
}
