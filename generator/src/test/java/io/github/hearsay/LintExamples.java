package io.github.hearsay;

import static io.github.hearsay.ExampleArchive.STORY;
import static io.github.hearsay.ExampleArchive.TEXT;

import io.github.hearsay.problem.Code;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Archives with something that editors should weigh. */
final class LintExamples {

  private LintExamples() {}

  static ExampleArchive of(Code code) {
    ExampleArchive archive = new ExampleArchive();
    return switch (code) {
      case UNATTRIBUTED_CLAIM -> archive.with("claims:\n" + claim("They are married.", "unattributed"));
      case SENSITIVE_CLAIM -> jane("claims:\n" + claim("She spent a week in hospital.", "{anonymous: a friend}"));
      case ANONYMOUS_HEADLINE -> archive.with("claims:\n" + claim("There was a wedding.", "{anonymous: a friend}"));
      case MOSTLY_ANONYMOUS -> archive.with(
          "claims:\n" + claim("They are married.", "{anonymous: a friend}") + claim("The door was locked.", "{anonymous: a servant}")
              + claim("There were two carriages.", "unattributed") + claim("They are not married.", "{person: George IV}"));
      case UNLISTED_PERSON -> archive.text("It was done in a drawing room.\nCharles James Fox denied it in the House.\n")
          .named("people/charles-james-fox", "Charles James Fox");
      case AMBIGUOUS_FIRST_NAME -> archive.story("people: [Charles II, Charles James Fox]\n", "It was denied at once. Only Charles knew better.\n")
          .named("people/charles-ii", "Charles II").named("people/charles-james-fox", "Charles James Fox");
      case EVENT_AFTER_STORY -> archive.with("events:\n  - title: The wedding\n    date: 1785-12-21\n");
      case ONE_SIDED -> jane("claims:\n" + IntStream.rangeClosed(1, 11)
          .mapToObj(day -> claim("She was seen on day " + day + ".", "{publication: The Evening Murmur}")).collect(Collectors.joining()));
      default -> throw new IllegalArgumentException("no example of " + code);
    };
  }

  private static ExampleArchive jane(String fields) {
    return new ExampleArchive().named("people/jane-roe", "Jane Roe", "born: 1990\n")
        .file(STORY, ExampleArchive.story("Jane Roe is away", "2016-12-26", "people: Jane Roe\n" + fields, TEXT));
  }

  private static String claim(String text, String saidBy) {
    return "  - text: " + text + "\n    said-by: " + saidBy + "\n";
  }
}
