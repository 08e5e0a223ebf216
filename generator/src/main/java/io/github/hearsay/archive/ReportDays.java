package io.github.hearsay.archive;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * From which day on something had been reported. A report counts from the last day that its date allows, because it may not have been there before;
 * one whose date has no last day never counts.
 */
final class ReportDays {

  /** Nobody can say when. */
  static final LocalDate NEVER = LocalDate.MAX;

  private final Archive archive;

  ReportDays(Archive archive) {
    this.archive = archive;
  }

  static LocalDate of(Edtf date) {
    return date.boundedEnd() ? date.latest() : NEVER;
  }

  static LocalDate of(Telling telling) {
    return of(telling.published().date());
  }

  LocalDate ofStory(Id story) {
    return of(archive.brief(story).orElseThrow().published().date());
  }

  /** The day of the correction, but never before the story that it puts right. */
  LocalDate of(CorrectionEntry entry) {
    return later(entry.correction().date(), ofStory(entry.story()));
  }

  /**
   * The day a claim came to be seen otherwise, but never before the story that says so, nor, where that stands on nothing but stories of the archive,
   * before the first of these.
   */
  LocalDate of(Assertion.Step step) {
    LocalDate told = later(of(step.turn().change().date()), ofStory(archive.claim(step.claim()).orElseThrow().story()));
    LocalDate first = NEVER;
    for (Evidence evidence : step.turn().evidence()) {
      first = earlier(first, evidence instanceof Evidence.OfStory of ? ofStory(of.story()) : told);
    }
    return step.turn().evidence().isEmpty() ? told : later(told, first);
  }

  /** One for each of a relation's sources; words and pages elsewhere have no day. */
  List<LocalDate> ofSources(Tie tie) {
    List<LocalDate> days = new ArrayList<>(tie.sources().size());
    tie.sources().forEach(source -> days.add(of(source)));
    return days;
  }

  private LocalDate of(Evidence evidence) {
    if (evidence instanceof Evidence.OfStory of) {
      return ofStory(of.story());
    }
    if (evidence instanceof Evidence.OfSource of) {
      LocalDate listed = ofStory(of.story());
      return of.source().date().map(printed -> later(of(printed), listed)).orElse(listed);
    }
    return NEVER;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
