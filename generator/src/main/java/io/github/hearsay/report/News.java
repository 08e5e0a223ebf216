package io.github.hearsay.report;

import io.github.hearsay.text.Lists;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is new since the last build that was written.
 *
 * @param since when that was, where the site is
 */
public record News(OffsetDateTime since, Stories stories, Counts people, Counts pages, Warnings warnings) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  /** Published stories; {@code changed} are those whose file is another. */
  public record Stories(int fresh, int changed, int gone) {}

  /** What came and what went. */
  public record Counts(int fresh, int gone) {}

  /** Warnings; {@code letStand} are there yet, but count no more because somebody decided so. */
  public record Warnings(int fresh, int mended, int letStand) {}

  /** Nothing is new. */
  public static News none(OffsetDateTime since) {
    return new News(since, new Stories(0, 0, 0), new Counts(0, 0), new Counts(0, 0), new Warnings(0, 0, 0));
  }

  /** One story's text is another, and everything else is as it was. */
  public static News retold(OffsetDateTime since) {
    return new News(since, new Stories(0, 1, 0), new Counts(0, 0), new Counts(0, 0), new Warnings(0, 0, 0));
  }

  /** In a line: {@code "since the last build (2026-11-28 17:03): 2 new stories, 1 changed, 3 new people, 1 page gone"}. */
  String line() {
    String when = "since the last build (" + TIME.format(since) + ")";
    List<String> words = new ArrayList<>();
    words.addAll(new Words("story", "stories").fresh(stories.fresh).and(stories.changed, "changed").and(stories.gone, "gone").all);
    words.addAll(new Words("person", "people").fresh(people.fresh).and(people.gone, "gone").all);
    words.addAll(new Words("page", "pages").fresh(pages.fresh).and(pages.gone, "gone").all);
    words.addAll(new Words("warning", "warnings").fresh(warnings.fresh).and(warnings.mended, "mended").and(warnings.letStand, "let stand").all);
    return words.isEmpty() ? "nothing is new " + when : when + ": " + String.join(", ", words);
  }

  /** Of one sort of things: the first that is said names it. */
  private static final class Words {

    private final List<String> all = new ArrayList<>();
    private final String one;
    private final String many;

    Words(String one, String many) {
      this.one = one;
      this.many = many;
    }

    Words fresh(int count) {
      if (count > 0) {
        all.add(Lists.count(count, "new " + one, "new " + many));
      }
      return this;
    }

    Words and(int count, String what) {
      if (count > 0) {
        all.add((all.isEmpty() ? Lists.count(count, one, many) : Integer.toString(count)) + " " + what);
      }
      return this;
    }
  }
}
