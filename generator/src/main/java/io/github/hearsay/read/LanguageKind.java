package io.github.hearsay.read;

import io.github.hearsay.problem.Code;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** A language tag (BCP 47). */
final class LanguageKind extends ScalarKind<String> {

  @Override
  Optional<String> of(Node.Scalar scalar, String name, Reading reading) {
    String text = scalar.text().strip();
    try {
      String tag = new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
      if (!tag.equals("und")) {
        return Optional.of(tag);
      }
    } catch (IllformedLocaleException notATag) {
      // said below
    }
    return refused(Code.BAD_LANGUAGE, scalar.at(), reading, name + " is not a language tag: \"" + text + "\"",
        "write en, fr or pt-BR, for example");
  }

  @Override
  public Shape shape() {
    return new Shape.Format("a language tag", "en");
  }
}
