package io.github.hearsay.read;

import io.github.hearsay.model.Id;
import io.github.hearsay.problem.Code;
import io.github.hearsay.text.Slug;
import java.util.Optional;

/** An id that the author chose. */
final class SlugKind extends ScalarKind<Id> {

  /** Whether {@code text} may be the id of something that has a page. */
  static boolean isLegal(String text) {
    return text.length() <= Slug.MAX_LENGTH && Id.isLegal(text);
  }

  @Override
  Optional<Id> of(Node.Scalar scalar, String name, Reading reading) {
    String text = scalar.text().strip();
    if (isLegal(text)) {
      return Optional.of(new Id(text));
    }
    String rule = "lower-case letters, digits and single hyphens, " + Slug.MAX_LENGTH + " at most";
    String hint = Slug.of(text).map(slug -> "write " + slug).orElse("write " + rule);
    return refused(Code.BAD_SLUG, scalar.at(), reading, name + " cannot be \"" + text + "\": it takes " + rule, hint);
  }

  @Override
  public Shape shape() {
    return new Shape.Format("an id", "nell-gwyn");
  }
}
