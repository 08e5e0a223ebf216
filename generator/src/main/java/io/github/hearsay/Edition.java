package io.github.hearsay;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.Story;
import io.github.hearsay.cache.Check;
import io.github.hearsay.cache.SealedFile;
import io.github.hearsay.cache.Sink;
import io.github.hearsay.cache.Source;
import io.github.hearsay.model.Id;
import io.github.hearsay.plan.Page;
import io.github.hearsay.plan.SitePlan;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.report.Baseline;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.report.News;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What a build has published, by nothing but checks, for the next one to tell what is new. All lists are sorted.
 *
 * @param stories of their ids
 * @param texts of their ids and the bytes of their files
 * @param people of their ids
 * @param pages of their addresses
 * @param warnings of their codes, files and words, as often as they are told
 */
record Edition(long[] stories, long[] texts, long[] people, long[] pages, long[] warnings) {

  private static final long KIND = 0x4865617253617950L;
  private static final String PAGE = ".html";

  /**
   * A text that is another since.
   *
   * @param was what stands for it in the list
   * @param is what is to stand there
   */
  record Retold(long was, long is) {

    static Retold of(Id story, long bytesBefore, long bytesNow) {
      return new Retold(text(story, bytesBefore), text(story, bytesNow));
    }

    /** {@code earlier} and this. One that is what it was to begin with is not told of. */
    List<Retold> after(List<Retold> earlier) {
      List<Retold> all = new ArrayList<>(earlier);
      long first = earlier.stream().filter(one -> one.is == was).findFirst().map(Retold::was).orElse(was);
      all.removeIf(one -> one.is == was);
      if (first != is) {
        all.add(new Retold(first, is));
      }
      return List.copyOf(all);
    }
  }

  /**
   * What a build would publish.
   *
   * @param files the checks of the files of the content, by their paths
   */
  static Edition of(Archive archive, SitePlan plan, Map<String, Long> files, BuildReport report) {
    List<Story> stories = archive.stories();
    return new Edition(
        sorted(stories.stream().mapToLong(story -> Check.ofShort(story.article().id().value()))),
        sorted(stories.stream().mapToLong(story -> text(story.article().id(), files.getOrDefault(story.article().at().file(), 0L)))),
        sorted(archive.people().stream().map(PersonEntry::id).mapToLong(id -> Check.ofShort(id.value()))),
        sorted(plan.pages().stream().map(Page::path).filter(path -> path.file().endsWith(PAGE)).mapToLong(path -> Check.ofShort(path.value()))),
        warnings(report.problems()));
  }

  private static long text(Id story, long bytes) {
    return Check.join(Check.ofShort(story.value()), bytes);
  }

  private static long[] warnings(List<Problem> problems) {
    Stream<Problem> warnings = problems.stream().filter(problem -> problem.severity() == Severity.WARNING);
    return sorted(warnings.mapToLong(problem -> Check.ofShort(Baseline.line(problem))));
  }

  private static long[] sorted(LongStream checks) {
    return checks.sorted().toArray();
  }

  /** The same with what was only retold since. */
  Edition with(List<Retold> retold) {
    Map<Long, Long> now = retold.stream().collect(Collectors.toMap(Retold::was, Retold::is));
    return new Edition(stories, sorted(LongStream.of(texts).map(text -> now.getOrDefault(text, text))), people, pages, warnings);
  }

  /**
   * What is new since {@code last}; empty when nothing is remembered of what it published.
   *
   * @param file where it put that
   * @param found all problems there are, also those that somebody let stand
   */
  Optional<News> since(LastBuild last, Path file, long version, List<Problem> found) {
    Optional<Edition> before = read(file, version).filter(known -> known.check() == last.edition());
    return before.map(known -> since(last.at(), known.with(last.retold()), found));
  }

  private News since(OffsetDateTime at, Edition before, List<Problem> found) {
    int fresh = more(stories, before.stories);
    long[] gone = missing(warnings, before.warnings);
    int letStand = gone.length - more(gone, warnings(found));
    return new News(
        at, new News.Stories(fresh, more(texts, before.texts) - fresh, more(before.stories, stories)),
        new News.Counts(more(people, before.people), more(before.people, people)),
        new News.Counts(more(pages, before.pages), more(before.pages, pages)),
        new News.Warnings(more(warnings, before.warnings), gone.length - letStand, letStand));
  }

  private static int more(long[] now, long[] before) {
    return missing(before, now).length;
  }

  /** Those of {@code wanted} that are not in {@code here}, one for one. */
  private static long[] missing(long[] here, long[] wanted) {
    LongStream.Builder missing = LongStream.builder();
    int place = 0;
    for (long one : wanted) {
      while (place < here.length && here[place] < one) {
        place++;
      }
      if (place < here.length && here[place] == one) {
        place++;
      } else {
        missing.add(one);
      }
    }
    return missing.build().toArray();
  }

  /** One check of all of it. */
  long check() {
    Sink sink = new Sink();
    write(sink);
    return sink.check();
  }

  /** What stands in {@code file}; empty when it is missing, broken or of another version. */
  private static Optional<Edition> read(Path file, long version) {
    return SealedFile.read(file, KIND, version, source -> new Edition(list(source), list(source), list(source), list(source), list(source)));
  }

  /** Puts it into {@code file}, whole or not at all. */
  void write(Path file, long version) throws IOException {
    SealedFile.write(file, KIND, version, this::write);
  }

  private void write(Sink sink) {
    for (long[] list : List.of(stories, texts, people, pages, warnings)) {
      sink.number(list.length);
      LongStream.of(list).forEach(sink::fixed);
    }
  }

  private static long[] list(Source source) {
    long[] all = new long[source.count()];
    Arrays.setAll(all, any -> source.fixed());
    return all;
  }
}
