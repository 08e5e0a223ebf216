package io.github.hearsay.read;

import io.github.hearsay.model.Amount;
import java.math.BigDecimal;

/** A sum of money. */
final class AmountReader extends RecordReader<Amount> {

  private static final Field<BigDecimal> VALUE =
      Field.required("value", DecimalKind.between(0, Long.MAX_VALUE), "how much, in digits", "8500000");
  private static final Field<String> CURRENCY = Field.required("currency", new CurrencyKind(), "an ISO 4217 code", "GBP");
  private static final Field<Boolean> APPROXIMATE = Field.or(false, "approximate", new FlagKind(), "whether the sum is only about right");

  AmountReader() {
    super(Spec.of("an amount", VALUE, CURRENCY, APPROXIMATE));
  }

  @Override
  Amount make(Values values, Reading reading) {
    return new Amount(values.get(VALUE), values.get(CURRENCY), values.get(APPROXIMATE));
  }
}
