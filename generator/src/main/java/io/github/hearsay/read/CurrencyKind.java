package io.github.hearsay.read;

import io.github.hearsay.problem.Code;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A currency by its ISO 4217 code; those that are no more have one too. */
final class CurrencyKind extends ScalarKind<String> {

  private static final Map<String, String> SIGNS = Map.of(
      "£", "GBP", "pounds", "GBP", "$", "USD", "dollars", "USD", "€", "EUR", "euros", "EUR", "francs", "FRF", "¥", "JPY");

  @Override
  Optional<String> of(Node.Scalar scalar, String name, Reading reading) {
    String code = scalar.text().strip();
    if (isKnown(code)) {
      return Optional.of(code);
    }
    String upper = code.toUpperCase(Locale.ROOT);
    String meant = isKnown(upper) ? upper : SIGNS.getOrDefault(code, "GBP, USD or EUR, for example");
    return refused(Code.UNKNOWN_WORD, scalar.at(), reading, name + " is not an ISO 4217 code: \"" + code + "\"", "write " + meant);
  }

  private static boolean isKnown(String code) {
    try {
      return Currency.getInstance(code).getCurrencyCode().equals(code);
    } catch (IllegalArgumentException unknown) {
      return false;
    }
  }

  @Override
  public Shape shape() {
    return new Shape.Format("an ISO 4217 code", "GBP");
  }
}
