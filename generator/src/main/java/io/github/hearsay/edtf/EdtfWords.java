package io.github.hearsay.edtf;

import io.github.hearsay.words.Messages;
import java.util.ArrayList;
import java.util.List;

/** Says a date in words for people: "October 2016", "about 1785", "3 or 5 October 2016", "since 1785". */
public final class EdtfWords {

  /** What several dates have in common and so is said once, with the last of them. */
  private enum Shared { NOTHING, YEAR, MONTH_AND_YEAR }

  private final Messages words;

  /** Says dates as readers of {@code words} do. */
  public EdtfWords(Messages words) {
    this.words = words;
  }

  /** In English, which what is said to authors is in. */
  public static EdtfWords english() {
    return InEnglish.WORDS;
  }

  /** Read when first needed. */
  private static final class InEnglish {
    static final EdtfWords WORDS = new EdtfWords(Messages.english());
  }

  /** The value in words, to be read on its own or after a colon: nothing is capitalised but names. */
  public String of(Edtf value) {
    return switch (value.form()) {
      case DATE -> date(value);
      case INTERVAL -> interval(value);
      case ONE_OF -> words.or(list(value.parts()));
    };
  }

  private String interval(Edtf value) {
    List<Edtf> ends = value.parts();
    if (ends.isEmpty()) {
      return words.say("date.ongoing");
    }
    if (ends.size() == 2 && !ends.get(0).equals(ends.get(1))) {
      return words.say("date.to", list(ends).toArray(String[]::new));
    }
    String first = date(ends.get(0));
    if (ends.size() == 2) {
      return first;
    }
    if (!value.boundedStart()) {
      return words.say("date.until", first);
    }
    return words.say(value.ongoing() ? "date.since" : "date.from", first);
  }

  /** The last in full, the others without what they have in common with it. */
  private List<String> list(List<Edtf> dates) {
    Shared shared = shared(dates);
    List<String> said = new ArrayList<>(dates.size());
    for (Edtf date : dates) {
      boolean last = said.size() == dates.size() - 1;
      said.add(switch (last ? Shared.NOTHING : shared) {
        case NOTHING -> date(date);
        case YEAR -> dayAndMonth(date);
        case MONTH_AND_YEAR -> words.say("date.day", Integer.toString(date.earliest().getDayOfMonth()));
      });
    }
    return said;
  }

  private static Shared shared(List<Edtf> dates) {
    Edtf first = dates.get(0);
    Shared shared = first.precision() == Precision.DAY ? Shared.MONTH_AND_YEAR : Shared.YEAR;
    for (Edtf date : dates) {
      boolean alike = date.mark() == Mark.NONE && date.precision() == first.precision();
      if (!alike || date.precision().compareTo(Precision.MONTH) > 0 || date.earliest().getYear() != first.earliest().getYear()) {
        return Shared.NOTHING;
      }
      if (date.earliest().getMonthValue() != first.earliest().getMonthValue()) {
        shared = Shared.YEAR;
      }
    }
    return shared;
  }

  private String date(Edtf value) {
    String said = unmarked(value);
    return switch (value.mark()) {
      case NONE -> said;
      case UNCERTAIN -> words.say("date.possibly", said);
      case APPROXIMATE -> words.say("date.about", said);
      case BOTH -> words.say("date.possibly", words.say("date.about", said));
    };
  }

  private String unmarked(Edtf value) {
    int first = value.earliest().getYear();
    return switch (value.precision()) {
      case DAY -> words.day(value.earliest().getDayOfMonth(), value.earliest().getMonthValue(), year(first));
      case MONTH -> words.monthOfYear(value.earliest().getMonthValue(), year(first));
      case YEAR -> year(first);
      // "The 1700s" would be read as the whole century.
      case DECADE -> first % 100 < 10
          ? words.say("date.firstDecade", year(first), Integer.toString(value.latest().getYear()))
          : words.say("date.decade", year(first));
      case CENTURY -> words.say("date.century", words.ordinal(first / 100 + 1));
    };
  }

  /** "3 October", or "October" where no day is known. */
  private String dayAndMonth(Edtf value) {
    int month = value.earliest().getMonthValue();
    return value.precision() == Precision.DAY ? words.dayOfMonth(value.earliest().getDayOfMonth(), month) : words.month(month);
  }

  /** A year of fewer than three digits alone would be read as something else. */
  private String year(int year) {
    return year < 100 ? words.say("date.earlyYear", Integer.toString(year)) : Integer.toString(year);
  }
}
