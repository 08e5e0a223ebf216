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
    if (text.length() > LONGEST_SLIP) {
      return otherwise;
    }
    String tidy = Slips.tidy(text);
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
    return value + " (" + EdtfWords.of(value) + ")";
  }

  private static String season(String tidy, String otherwise) {
    String[] words = tidy.split(" ");
    if (words.length == 2 && SEASONS.containsKey(words[0]) && EdtfParser.tryParse(words[1]).isPresent() && NumberSlips.isNumber(words[1])) {
      return DateParser.seasonHint(words[1], SEASONS.get(words[0]));
    }
    return otherwise;
  }
}
