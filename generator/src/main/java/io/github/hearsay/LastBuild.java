package io.github.hearsay;

import io.github.hearsay.cache.Codec;
import io.github.hearsay.cache.SealedFile;
import io.github.hearsay.report.BuildReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
 * @param day what its clock said in that zone
 * @param editable whether an edit of a text may be no news to anything but the page of its story
 * @param outside the files and folders besides the archive's own that it read
 */
record LastBuild(
    long stamps, long bytes, long left, ZoneId zone, LocalDate day, boolean editable, List<String> outside, BuildReport report) {

  private static final long KIND = 0x4865617253617936L;

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
    return LocalDate.ofInstant(clock, zone).equals(day);
  }

  /** What is to be remembered when a text was edited and nothing else has changed. */
  LastBuild with(Inputs inputs, long now, BuildReport done) {
    return new LastBuild(inputs.stamps(), inputs.bytes(Map.of()), now, zone, day, editable, outside, done);
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
    return report.with(new BuildReport.Pages(report.pages().files(), 0, report.pages().files(), 0));
  }
}
