package io.github.hearsay.edtf;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What to write instead of a text that is not a date. Only ever offers what the parser itself accepts. */
final class Hints {

  /** A longer text is not a slip of the pen. */
  private static final int LONGEST_SLIP = 80;
  private static final String SET = " if one of these is meant; dates that all hold belong to events of their own";
  private static final Set<String> NO_DATE = Set.of("?", "~", "unknown", "not known", "undated", "n.d.", "nd", "none", "null", "never");
  private static final Map<String, Integer> SEASONS = Map.of("spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24);

  private Hints() {
  }

  /** The nearest legal form where one can be told, else what the parser had to say. */
  static String of(String text, String otherwise) {
    String tidy = text.length() > LONGEST_SLIP ? "" : Slips.tidy(text);
    if (tidy.isEmpty() || tidy.length() > LONGEST_SLIP) {
      return otherwise;
    }
    if (NO_DATE.contains(tidy)) {
      return "leave the field out where no date is known";
    }
    List<Edtf> readings = Slips.readings(tidy);
    return switch (readings.size()) {
      case 0 -> season(tidy, otherwise);
      case 1 -> "write " + readings.get(0) + (tidy.startsWith("{") && readings.get(0).form() == Form.ONE_OF ? SET : "");
      default -> "write " + explained(readings.get(0)) + " or " + explained(readings.get(1));
    };
  }

  private static String explained(Edtf value) {
    return value + " (" + EdtfWords.english().of(value) + ")";
  }

  private static String season(String tidy, String otherwise) {
    String[] words = tidy.split(" ");
    if (words.length == 2 && SEASONS.containsKey(words[0]) && EdtfParser.tryParse(words[1]).isPresent() && NumberSlips.isNumber(words[1])) {
      return months(words[1], SEASONS.get(words[0]));
    }
    return otherwise;
  }

  /** Which months a season has depends on the half of the globe, so the hint gives an example only. Spring is 21, winter 24. */
  static String months(String year, int season) {
    String example = switch (season) {
      case 21 -> year + "-03/" + year + "-05";
      case 22 -> year + "-06/" + year + "-08";
      case 23 -> year + "-09/" + year + "-11";
      default -> year + "-12";
    };
    return "write the months you mean, such as " + example;
  }
}
