package io.github.hearsay.author;

import io.github.hearsay.shipped.Shipped;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file with every field explained. A line {@code #summary: ...} is a field that waits to be used; lines that begin with {@code #} and two blanks go
 * on with it.
 */
final class Form {

  private static final Pattern FIELD = Pattern.compile("#?([a-z][a-z-]*): .*|#?([a-z][a-z-]*):");
  private static final String CONTINUED = "#  ";

  private Form() {}

  /** The form for a file of this kind, filled in with these values, which are YAML. */
  static String filled(FileKind kind, Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    Set<String> left = new HashSet<>(values.keySet());
    boolean used = false;
    for (String line : text(kind).split("\n")) {
      Matcher field = FIELD.matcher(line);
      if (field.matches()) {
        String key = field.group(1) == null ? field.group(2) : field.group(1);
        used = left.remove(key);
        filled.append(used ? key + ": " + values.get(key) : line).append('\n');
      } else if (!used || !line.startsWith(CONTINUED)) {
        used = false;
        filled.append(line).append('\n');
      }
    }
    if (!left.isEmpty()) {
      throw new IllegalStateException("the form of a new " + kind.word() + " has no " + left);
    }
    return filled.toString();
  }

  /** The form as it is. */
  static String text(FileKind kind) {
    return Shipped.text("hearsay/new/" + kind.word() + ".md");
  }
}
