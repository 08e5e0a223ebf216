package io.github.hearsay.edtf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Legal values by chance, crowded into a few years so that ties and near ties are common. Same seed, same values. */
final class Samples {

  private static final String[] MARKS = {"", "", "", "?", "~", "%"};

  private final Random random;

  Samples(long seed) {
    this.random = new Random(seed);
  }

  List<Edtf> values(int count) {
    List<Edtf> values = new ArrayList<>();
    while (values.size() < count) {
      EdtfParser.tryParse(text()).ifPresent(values::add);
    }
    return values;
  }

  /** Mostly legal: an interval may be reversed and a list may name a date twice. */
  String text() {
    return switch (random.nextInt(10)) {
      case 0, 1 -> end() + "/" + end();
      case 2 -> oneOf();
      default -> date();
    };
  }

  /** Mostly illegal: a sample with a few characters changed, or characters a date is made of in any order. */
  String almost() {
    String alphabet = "0123456789X-/.,[]?~%{}TxcsY :OctDec\u2013\uff11\u00e9\0";
    StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "" : text());
    for (int changes = random.nextInt(4) + (text.length() == 0 ? 8 : 0); changes >= 0; changes--) {
      int at = random.nextInt(text.length() + 1);
      boolean replace = at < text.length() && random.nextBoolean();
      text.replace(at, replace ? at + 1 : at, String.valueOf(alphabet.charAt(random.nextInt(alphabet.length()))));
    }
    return text.toString();
  }

  String date() {
    String mark = MARKS[random.nextInt(MARKS.length)];
    int year = random.nextInt(20) == 0 ? 1 + random.nextInt(9999) : 2015 + random.nextInt(3);
    String text = LocalDate.ofYearDay(year, 1 + random.nextInt(365)).toString();
    return switch (random.nextInt(9)) {
      case 0 -> text.substring(0, 2) + "XX";
      case 1 -> text.substring(0, 3) + "X";
      case 2 -> text.substring(0, 4);
      case 3 -> text.substring(0, 4) + "-XX-XX";
      case 4 -> text.substring(0, 7);
      case 5 -> text.substring(0, 7) + "-XX";
      default -> text;
    } + mark;
  }

  private String end() {
    return switch (random.nextInt(6)) {
      case 0 -> "";
      case 1 -> "..";
      default -> date();
    };
  }

  private String oneOf() {
    Set<String> dates = new LinkedHashSet<>();
    while (dates.size() < 2 || random.nextInt(3) == 0) {
      dates.add(date());
    }
    return "[" + String.join(",", dates) + "]";
  }
}
