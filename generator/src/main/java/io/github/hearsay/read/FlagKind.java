package io.github.hearsay.read;

import io.github.hearsay.problem.Code;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** True or false, in exactly these words. */
final class FlagKind extends ScalarKind<Boolean> {

  private static final List<String> YES = List.of("true", "yes", "on", "y", "1");
  private static final List<String> NO = List.of("false", "no", "off", "n", "0");

  @Override
  Optional<Boolean> of(Node.Scalar scalar, String name, Reading reading) {
    String word = scalar.text().strip();
    if (word.equals("true") || word.equals("false")) {
      return Optional.of(word.equals("true"));
    }
    String lower = word.toLowerCase(Locale.ROOT);
    String meant = YES.contains(lower) ? "true" : NO.contains(lower) ? "false" : "true or false";
    return refused(Code.UNKNOWN_WORD, scalar.at(), reading, name + " is \"" + word + "\"; it must be true or false", "write " + meant);
  }

  @Override
  public Shape shape() {
    return new Shape.Flag();
  }
}
