package io.github.hearsay.edtf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a writer may have meant by a text that is not a date: lists and intervals in other notations.
 * A reading is always a legal value. None means nobody can tell, two that the text has two meanings.
 * Slow and generous, unlike the parser: it runs only after a mistake, over a short text.
 */
final class Slips {

  private static final List<String> JOINTS = List.of(" to ", " until ", " till ", " through ", " and ", " - ", "/", "...", "..", "-");
  private static final Set<String> OPEN = Set.of("..", "now", "present", "today", "open", "ongoing");
  private static final Set<String> UNKNOWN = Set.of("", "unknown", "?");
  private static final List<String> ONWARDS = List.of("since ", "from ");
  private static final List<String> ENDLESS = List.of("...", "..", "-");
  private static final List<String> BEFORE = List.of("before ", "until ", "till ", "by ", "up to ", "..");

  private Slips() {
  }

  /** Lower case, plain hyphens, single spaces and none around. */
  static String tidy(String text) {
    StringBuilder tidy = new StringBuilder();
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).toCharArray()) {
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!space) {
        boolean dash = c >= '\u2010' && c <= '\u2015' || c == '\u2212';
        tidy.append(dash ? '-' : c);
      } else if (tidy.length() > 0 && tidy.charAt(tidy.length() - 1) != ' ') {
        tidy.append(' ');
      }
    }
    return tidy.toString().strip();
  }

  static List<Edtf> readings(String tidy) {
    String inner = withoutBrackets(tidy);
    List<Edtf> readings = DateSlips.readings(inner);
    readings = readings.isEmpty() ? list(inner, " or ") : readings;
    readings = readings.isEmpty() ? list(inner.replace(" or ", ","), ",") : readings;
    readings = readings.isEmpty() ? half(inner) : readings;
    return readings.isEmpty() ? interval(inner) : readings;
  }

  /** A mark after the brackets goes with them: a choice is doubt enough. */
  private static String withoutBrackets(String tidy) {
    StringBuilder inner = new StringBuilder();
    boolean closed = false;
    for (char c : tidy.toCharArray()) {
      closed = closed || c == ']' || c == '}';
      if ("[]{}()".indexOf(c) < 0 && !(closed && Cursor.isMark(c))) {
        inner.append(c);
      }
    }
    return inner.toString().strip();
  }

  /** "3 or 5 October 2016", "{2016,2017}". */
  private static List<Edtf> list(String text, String separator) {
    List<String> items = split(text, separator);
    String last = items.get(items.size() - 1);
    List<Edtf> dates = new ArrayList<>();
    for (String item : items) {
      Optional<Edtf> date = date(item).or(() -> completedFromRight(item, last));
      if (date.isEmpty()) {
        return List.of();
      }
      if (!dates.contains(date.get())) {
        dates.add(date.get());
      }
    }
    return List.of(Edtf.oneOf(dates));
  }

  /** "since 1785", "until 1785", "1785-". */
  private static List<Edtf> half(String text) {
    for (String ending : ENDLESS) {
      Optional<Edtf> date = text.endsWith(ending) ? date(text.substring(0, text.length() - ending.length()).strip()) : Optional.empty();
      if (date.isPresent()) {
        return List.of(Edtf.parse(date.get() + "/.."), Edtf.parse(date.get() + "/"));
      }
    }
    return after(text, ONWARDS).map(d -> d + "/..")
        .or(() -> after(text, List.of("after ")).map(d -> d + "/"))
        .or(() -> after(text, BEFORE).map(d -> "../" + d))
        .flatMap(EdtfParser::tryParse).stream().toList();
  }

  private static Optional<Edtf> after(String text, List<String> words) {
    return words.stream().filter(text::startsWith).findFirst().flatMap(word -> date(text.substring(word.length())));
  }

  private static List<Edtf> interval(String text) {
    String inner = text.startsWith("from ") ? text.substring(5) : text.startsWith("between ") ? text.substring(8) : text;
    for (String joint : JOINTS) {
      List<String> ends = split(inner, joint);
      if (ends.size() == 2 && (joint.equals("/") || !ends.contains(""))) {
        Optional<Edtf> interval = interval(ends.get(0), ends.get(1));
        if (interval.isPresent()) {
          return List.of(interval.get());
        }
      }
    }
    return List.of();
  }

  private static Optional<Edtf> interval(String left, String right) {
    Optional<String> start = end(left).or(() -> completedFromRight(left, right).map(Edtf::toString));
    Optional<String> end = end(right).or(() -> date(left).flatMap(date -> completedFromLeft(right, date)).map(Edtf::toString));
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    Optional<Edtf> interval = EdtfParser.tryParse(start.get() + "/" + end.get());
    boolean twoDates = date(start.get()).isPresent() && date(end.get()).isPresent();
    return interval.isEmpty() && twoDates ? EdtfParser.tryParse(end.get() + "/" + start.get()) : interval;
  }

  private static Optional<String> end(String text) {
    if (OPEN.contains(text) || UNKNOWN.contains(text)) {
      return Optional.of(OPEN.contains(text) ? ".." : "");
    }
    return date(text).map(Edtf::toString);
  }

  /** The one date a text can mean. */
  private static Optional<Edtf> date(String text) {
    List<Edtf> readings = DateSlips.readings(text);
    return readings.size() == 1 && readings.get(0).form() == Form.DATE ? Optional.of(readings.get(0)) : Optional.empty();
  }

  /** "3" before "5 October 2016" lacks "October 2016". */
  private static Optional<Edtf> completedFromRight(String text, String right) {
    for (int space = right.indexOf(' '); space >= 0; space = right.indexOf(' ', space + 1)) {
      Optional<Edtf> date = date(text + right.substring(space));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** "05" after 2016-10-03 lacks "2016-10-". */
  private static Optional<Edtf> completedFromLeft(String text, Edtf left) {
    List<String> known = split(left.toString(), "-");
    int missing = known.size() - split(text, "-").size();
    return missing < 1 ? Optional.empty() : date(String.join("-", known.subList(0, missing)) + "-" + text);
  }

  static List<String> split(String text, String separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      parts.add(text.substring(from, at).strip());
      from = at + separator.length();
    }
    parts.add(text.substring(from).strip());
    return parts;
  }
}
