package corpus;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A story without its text. */
record Story(int number, String id, String title, LocalDateTime time, List<Person> people, List<String> topics, String summary,
    List<Happening> events, List<Claim> claims, List<Source> sources) {

  static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM", Locale.ROOT);
  static final DateTimeFormatter FOLDER = DateTimeFormatter.ofPattern("yyyy/MM", Locale.ROOT);
  static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:00'Z'", Locale.ROOT);

  String year() {
    return Integer.toString(time.getYear());
  }

  String month() {
    return time.format(MONTH);
  }

  /** Without a slash at either end. */
  String path() {
    return "articles/" + time.format(FOLDER) + "/" + id;
  }

  record Happening(String title, String date, LocalDate first, List<Person> people, String place) {}

  record Claim(String text, String saidBy, String status, LocalDate turned) {}

  record Source(String publisher, String url, LocalDate date) {}
}
