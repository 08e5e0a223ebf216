package io.github.hearsay;

import io.github.hearsay.cache.BrokenCache;
import io.github.hearsay.cache.Check;
import io.github.hearsay.cache.Codec;
import io.github.hearsay.cache.Sink;
import io.github.hearsay.cache.Source;
import io.github.hearsay.report.BuildReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * What the last good build was given and what it reported.
 *
 * @param version of everything that makes a site
 * @param stamps the check of its inputs' names, sizes and times
 * @param bytes the check of all its inputs
 * @param left the state of the output folder when it had ended
 * @param zone the site's
 * @param day what its clock said in that zone
 */
record LastBuild(long version, long stamps, long bytes, long left, ZoneId zone, LocalDate day, BuildReport report) {

  private static final long MAGIC = 0x4865617253617933L;

  /** The note in {@code file}; empty when it is missing or broken. */
  static Optional<LastBuild> read(Path file) {
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      byte[] all = Files.readAllBytes(file);
      Source source = Source.of(all);
      if (all.length < 2 * Long.BYTES || source.fixed() != MAGIC || Check.of(all, 0, all.length - Long.BYTES) != Source.lastFixed(all)) {
        return Optional.empty();
      }
      return Optional.of(Codec.of(LastBuild.class).read(source));
    } catch (IOException | BrokenCache broken) {
      return Optional.empty();
    }
  }

  /** Puts the note into {@code file}, whole or not at all. */
  void write(Path file) throws IOException {
    Sink sink = new Sink();
    sink.fixed(MAGIC);
    Codec.of(LastBuild.class).write(this, sink);
    sink.fixed(sink.check());
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    Files.write(beside, sink.toBytes());
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** What a build would report, if it has the same inputs and finds the output folder as this one left it. */
  Optional<BuildReport> again(Inputs inputs, Instant clock, long now, Output.Opener output) throws IOException {
    boolean looksSame = version == now && LocalDate.ofInstant(clock, zone).equals(day) && stamps == inputs.stamps();
    if (!looksSame || bytes != inputs.bytes(Map.of())) {
      return Optional.empty();
    }
    try (Output site = output.open()) {
      if (site.state() != left || !site.isAsLeft()) {
        return Optional.empty();
      }
    }
    BuildReport.Pages pages = new BuildReport.Pages(report.pages().files(), 0, report.pages().files(), 0);
    return Optional.of(new BuildReport(report.stories(), report.entities(), pages, report.heldBack(), report.problems(), report.strict()));
  }
}
