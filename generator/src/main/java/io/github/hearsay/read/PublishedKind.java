package io.github.hearsay.read;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Published;
import io.github.hearsay.problem.Code;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;

/** When a story came out: a date, or a date with time and offset. */
final class PublishedKind implements Kind<Published> {

  /** Where the time begins in {@code 2016-12-26T09:30:00+00:00}. */
  private static final int TIME = 10;
  private static final String EXAMPLE = "2016-12-26T09:30:00+00:00";

  private final DateKind dates = new DateKind();

  @Override
  public Optional<Published> read(Node node, String name, Reading reading) {
    if (node instanceof Node.Scalar scalar && hasTime(scalar.text())) {
      return moment(scalar, name, reading);
    }
    return dates.read(node, name, reading).map(date -> new Published(date, Optional.empty()));
  }

  private static boolean hasTime(String text) {
    return text.length() > TIME + 2 && (text.charAt(TIME) == 'T' || text.charAt(TIME) == 't' || text.charAt(TIME) == ' ')
        && text.indexOf(':') > TIME;
  }

  private Optional<Published> moment(Node.Scalar scalar, String name, Reading reading) {
    String text = scalar.text().strip();
    try {
      OffsetDateTime at = OffsetDateTime.parse(text);
      return Optional.of(new Published(reading.shared(Edtf.of(at.toLocalDate())), reading.shared(Optional.of(at.toOffsetTime()))));
    } catch (DateTimeException | IllegalArgumentException notAMoment) {
      String message = name + " is not a date with a time and an offset: \"" + text + "\"";
      return refused(Code.BAD_DATE, scalar.at(), reading, message, hint(text));
    }
  }

  private static String hint(String text) {
    try {
      LocalDateTime local = LocalDateTime.parse(text.substring(0, TIME) + "T" + text.substring(TIME + 1));
      return "say of which time zone: write " + local + "+00:00 for London in winter";
    } catch (DateTimeException notEvenThat) {
      return "write it as " + EXAMPLE + ", or the day alone";
    }
  }

  @Override
  public Shape shape() {
    return new Shape.Either(dates.shape(), new Shape.Format("a date with time and offset", EXAMPLE));
  }
}
