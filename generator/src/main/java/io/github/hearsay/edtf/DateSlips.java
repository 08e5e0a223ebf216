package io.github.hearsay.edtf;

import io.github.hearsay.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a writer may have meant by a text that is not a date: single dates, with words or marks of doubt around them. */
final class DateSlips {

  private static final String ABOUT = "~";
  private static final String PERHAPS = "?";
  /** Longer words before those they start with. */
  private static final List<Map.Entry<String, String>> OPENINGS = List.of(
      Map.entry("approximately", ABOUT), Map.entry("approx.", ABOUT), Map.entry("approx", ABOUT), Map.entry("about", ABOUT),
      Map.entry("abt.", ABOUT), Map.entry("abt", ABOUT), Map.entry("around", ABOUT), Map.entry("roughly", ABOUT),
      Map.entry("circa", ABOUT), Map.entry("ca.", ABOUT), Map.entry("ca", ABOUT), Map.entry("c.", ABOUT), Map.entry("c", ABOUT),
      Map.entry("early", ABOUT), Map.entry("mid-", ABOUT), Map.entry("mid", ABOUT), Map.entry("late", ABOUT),
      Map.entry("possibly", PERHAPS), Map.entry("perhaps", PERHAPS), Map.entry("probably", PERHAPS),
      Map.entry("maybe", PERHAPS), Map.entry("likely", PERHAPS),
      Map.entry("the", ""), Map.entry("in", ""), Map.entry("on", ""));

  private DateSlips() {
  }

  /** The legal dates that come nearest to a tidy text: none, one or two. */
  static List<Edtf> readings(String tidy) {
    Optional<Edtf> direct = unknownDigits(tidy);
    if (direct.isPresent()) {
      return List.of(direct.get());
    }
    StringBuilder rest = new StringBuilder();
    StringBuilder marks = new StringBuilder();
    for (char c : withoutOpenings(tidy, marks).toCharArray()) {
      (Cursor.isMark(c) ? marks : rest).append(c);
    }
    List<Edtf> readings = new ArrayList<>();
    for (Edtf date : unmarked(rest.toString().strip())) {
      marked(date, marks.toString()).ifPresent(readings::add);
    }
    return readings;
  }

  private static String withoutOpenings(String text, StringBuilder marks) {
    for (Map.Entry<String, String> opening : OPENINGS) {
      String word = opening.getKey();
      if (text.startsWith(word) && text.length() > word.length() && !Character.isLetter(text.charAt(word.length()))) {
        marks.append(opening.getValue());
        return withoutOpenings(text.substring(word.length()).strip(), marks);
      }
    }
    return text;
  }

  private static Optional<Edtf> marked(Edtf date, String marks) {
    boolean both = marks.contains("%") || marks.contains(ABOUT) && marks.contains(PERHAPS);
    String mark = both ? "%" : marks.contains(ABOUT) ? ABOUT : marks.contains(PERHAPS) ? PERHAPS : "";
    return mark.isEmpty() ? Optional.of(date) : EdtfParser.tryParse(date + mark);
  }

  private static List<Edtf> unmarked(String text) {
    String day = withoutTime(text);
    List<Edtf> readings = unknownDigits(day).stream().toList();
    readings = readings.isEmpty() ? period(day) : readings;
    readings = readings.isEmpty() ? NumberSlips.readings(day) : readings;
    return readings.isEmpty() ? MonthNameSlips.reading(day).stream().toList() : readings;
  }

  /** "201x", "201?", "20__", "178u" and "2016-10-??". */
  private static Optional<Edtf> unknownDigits(String text) {
    StringBuilder capitals = new StringBuilder();
    for (char c : text.toCharArray()) {
      capitals.append("xu*_".indexOf(c) >= 0 ? 'X' : c);
    }
    return EdtfParser.tryParse(capitals.toString()).or(() -> EdtfParser.tryParse(capitals.toString().replace('?', 'X')));
  }

  private static String withoutTime(String text) {
    for (int i = 1; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      boolean between = Cursor.isDigit(text.charAt(i - 1)) && Cursor.isDigit(text.charAt(i + 1));
      if (between && (c == 't' || c == ' ' && text.indexOf(':', i) > 0)) {
        return text.substring(0, i);
      }
    }
    return text.endsWith("z") ? text.substring(0, text.length() - 1) : text;
  }

  /** "1780s" and "18th century". "1700s" may be either. */
  private static List<Edtf> period(String text) {
    int space = text.indexOf(' ');
    if (space > 2 && text.substring(space).equals(" century")) {
      String number = text.substring(0, space - 2);
      boolean ordinal = NumberSlips.isNumber(number) && number.length() < 3
          && text.startsWith(Messages.english().ordinal(Integer.parseInt(number)));
      return ordinal ? periods(NumberSlips.padded(Integer.toString(Integer.parseInt(number) - 1), 2) + "XX") : List.of();
    }
    int digits = 0;
    while (digits < text.length() && Cursor.isDigit(text.charAt(digits))) {
      digits++;
    }
    String ending = text.substring(digits);
    boolean plural = ending.equals("s") || ending.equals("'s") || ending.equals("\u2019s");
    String year = NumberSlips.padded(text.substring(0, digits), 4);
    if (digits < 3 || digits > 4 || !plural || !year.endsWith("0")) {
      return List.of();
    }
    String decade = year.substring(0, 3) + "X";
    return year.endsWith("00") ? periods(decade, year.substring(0, 2) + "XX") : periods(decade);
  }

  private static List<Edtf> periods(String... texts) {
    return List.of(texts).stream().map(EdtfParser::tryParse).flatMap(Optional::stream).toList();
  }
}
