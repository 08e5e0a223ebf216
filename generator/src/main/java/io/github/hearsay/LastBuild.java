package io.github.hearsay;

import io.github.hearsay.cache.Codec;
import io.github.hearsay.cache.SealedFile;
import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.read.ParsedFiles;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.report.News;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the last good build was given and what it reported.
 *
 * @param stamps the check of its inputs' names, sizes and times
 * @param bytes the check of all its inputs
 * @param left the state of the output folder when it had ended
 * @param zone the site's
 * @param editable whether an edit of a text may be no news to anything but the page of its story
 * @param at when it was, by the site's clock
 * @param edition the check of what it published, as {@link Edition} has it
 * @param retold what was only retold since that was written down
 * @param outside the files and folders besides the archive's own that it read
 */
record LastBuild(
    long stamps, long bytes, long left, ZoneId zone, boolean editable, OffsetDateTime at, long edition,
    List<Edition.Retold> retold, List<String> outside, BuildReport report) {

  LastBuild {
    report = report.with(Optional.<News>empty());
  }

  private static final long KIND = 0x4865617253617936L;

  /** What is to be remembered of a build of everything. */
  static LastBuild of(
      Inputs inputs, ParsedFiles files, long left, Instant clock, SiteConfig config, boolean editable, Edition edition, BuildReport report) {
    OffsetDateTime time = time(clock, config.timeZone());
    return new LastBuild(
        inputs.stamps(), inputs.bytes(files.bytes()), left, config.timeZone(), editable, time, edition.check(), List.of(),
        config.outside(), report);
  }

  /** The note in {@code file}; empty when it is missing, broken or of another version. */
  static Optional<LastBuild> read(Path file, long version) {
    return SealedFile.read(file, KIND, version, Codec.of(LastBuild.class)::read);
  }

  /** Puts the note into {@code file}, whole or not at all. */
  void write(Path file, long version) throws IOException {
    SealedFile.write(file, KIND, version, sink -> Codec.of(LastBuild.class).write(this, sink));
  }

  /** Whether a build with this clock has the same day. */
  boolean isOf(Instant clock) {
    return LocalDate.ofInstant(clock, zone).equals(at.toLocalDate());
  }

  /** What is to be remembered when a text was edited and nothing else has changed. */
  LastBuild with(Inputs inputs, long now, Instant clock, Edition.Retold text, BuildReport done) {
    OffsetDateTime time = time(clock, zone);
    return new LastBuild(
        inputs.stamps(), inputs.bytes(Map.of()), now, zone, editable, time, edition, text.after(retold), outside, done);
  }

  /** What is to be remembered when nothing but times of files have changed. */
  LastBuild with(Inputs inputs) {
    return new LastBuild(inputs.stamps(), inputs.bytes(Map.of()), left, zone, editable, at, edition, retold, outside, report);
  }

  /** What a clock of the site shows, to the second. */
  private static OffsetDateTime time(Instant clock, ZoneId zone) {
    return clock.atZone(zone).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
  }

  /** What a build would report, if it has the same inputs and finds the output folder as this one left it. */
  Optional<BuildReport> again(Inputs inputs, Instant clock, Output.Opener output) throws IOException {
    boolean looksSame = isOf(clock) && stamps == inputs.stamps();
    if (!looksSame || bytes != inputs.bytes(Map.of())) {
      return Optional.empty();
    }
    try (Output site = output.open()) {
      if (site.state() != left || !site.isAsLeft()) {
        return Optional.empty();
      }
    }
    return Optional.of(unchanged());
  }

  /** What a build reports for which there is nothing to do. */
  BuildReport unchanged() {
    return report.with(new BuildReport.Pages(report.pages().files(), 0, report.pages().files(), 0)).with(Optional.of(News.none(at)));
  }
}
