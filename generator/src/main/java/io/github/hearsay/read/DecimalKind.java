package io.github.hearsay.read;

import io.github.hearsay.problem.Code;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** A number in digits. */
final class DecimalKind extends ScalarKind<BigDecimal> {

  private static final int MAX_LENGTH = 24;

  private final BigDecimal least;
  private final BigDecimal most;
  private final boolean whole;

  private DecimalKind(long least, long most, boolean whole) {
    this.least = BigDecimal.valueOf(least);
    this.most = BigDecimal.valueOf(most);
    this.whole = whole;
  }

  /** A number, with a decimal point if need be. */
  static DecimalKind between(long least, long most) {
    return new DecimalKind(least, most, false);
  }

  /** A number without a decimal point. */
  static DecimalKind whole(long least, long most) {
    return new DecimalKind(least, most, true);
  }

  @Override
  Optional<BigDecimal> of(Node.Scalar scalar, String name, Reading reading) {
    String text = scalar.text().strip();
    if (!isNumber(text)) {
      String message = name + " is not " + shape().says() + ": \"" + text + "\"";
      return refused(Code.BAD_NUMBER, scalar.at(), reading, message, hint(text));
    }
    BigDecimal number = new BigDecimal(text);
    if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
      String message = name + " is " + text + "; it must be from " + least + " to " + most;
      return refused(Code.BAD_NUMBER, scalar.at(), reading, message, "");
    }
    return Optional.of(number);
  }

  private boolean isNumber(String text) {
    int from = text.startsWith("-") ? 1 : 0;
    int point = whole ? -1 : text.indexOf('.');
    for (int i = from; i < text.length(); i++) {
      if (i != point && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
        return false;
      }
    }
    return text.length() > from && text.length() <= MAX_LENGTH && point != from && point != text.length() - 1;
  }

  /** The digits of "£8,500,000" or "8.5 million", if that can be told. */
  private String hint(String text) {
    String words = text.replace(",", "").replace("_", "");
    int digits = 0;
    while (digits < words.length() && !Character.isDigit(words.charAt(digits))) {
      digits++;
    }
    int end = digits;
    while (end < words.length() && (words.charAt(end) == '.' || words.charAt(end) >= '0' && words.charAt(end) <= '9')) {
      end++;
    }
    String number = words.substring(digits, end);
    String unit = words.substring(end).strip();
    boolean clear = digits <= 1 && isNumber(number);
    if (clear && (unit.equals("million") || unit.equals("m"))) {
      return "write " + new BigDecimal(number).multiply(new BigDecimal(BigInteger.TEN.pow(6))).stripTrailingZeros().toPlainString();
    }
    return clear && unit.isEmpty() ? "write " + number : "write it in digits" + (whole ? "" : ", with a point before decimals");
  }

  @Override
  public Shape shape() {
    return new Shape.Number(least.doubleValue(), most.doubleValue(), whole);
  }
}
