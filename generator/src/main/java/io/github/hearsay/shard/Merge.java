package io.github.hearsay.shard;

import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.watch.Progress;
import io.github.hearsay.watch.Stage;
import io.github.hearsay.write.SiteWriter;
import io.github.hearsay.write.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Joins the shards of a site, and proves that what comes of it is what one build would have made: all shards are there, of the same inputs and
 * the same Hearsay; their files are the planned ones, each once, with the bytes they were made with; every anchor that a page wants in
 * another is there.
 */
public final class Merge {

  private static final int MOST_TOLD = 10;
  private static final String AGAIN = "fetch the shard again, or build it again";

  private final List<ShardRecord> records;
  private final Progress progress;
  private final List<String> faults = Collections.synchronizedList(new ArrayList<>());

  private Merge(List<ShardRecord> records, Progress progress) {
    this.records = records;
    this.progress = progress;
  }

  /** A file, and the shard that made it. */
  private record Part(ShardRecord record, ShardFile file) {}

  /**
   * Writes the site that the shards come to, or nothing.
   *
   * @param folders the output folder of each shard, or folders that hold those
   * @return what a build of the whole site would say of the archive and its links
   * @throws MergeException when the shards do not come to a site
   */
  public static BuildReport run(List<Path> folders, Path output, Progress progress) throws IOException {
    progress.begin(Stage.READ, 0);
    List<ShardRecord> records = ShardFolders.read(folders);
    Proof.require(records);
    apart(records, output);
    List<Problem> problems = AnchorJoin.problems(records);
    progress.end(Stage.READ, records.size());
    ShardRecord any = records.get(0);
    if (!problems.isEmpty()) {
      return report(any, BuildReport.Pages.NONE, problems);
    }
    try (SiteWriter writer = SiteWriter.open(output)) {
      new Merge(records, progress).stage(writer);
      progress.begin(Stage.WRITE, 0);
      Written written = writer.commit();
      progress.end(Stage.WRITE, written.files());
      return report(any, new BuildReport.Pages(written.files(), written.written(), written.unchanged(), written.removed()), problems);
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  /** A site may lie neither in a shard nor around one. */
  private static void apart(List<ShardRecord> records, Path output) throws MergeException {
    Path site = output.toAbsolutePath().normalize();
    for (ShardRecord record : records) {
      Path folder = record.folder().toAbsolutePath().normalize();
      if (site.startsWith(folder) || folder.startsWith(site)) {
        throw new MergeException(
            List.of("the output folder " + output + " and the folder of shard " + record.shard() + " are not apart: choose another output folder"));
      }
    }
  }

  private static BuildReport report(ShardRecord shard, BuildReport.Pages pages, List<Problem> problems) {
    return new BuildReport(shard.stories(), shard.entities(), pages, List.of(), problems.stream().sorted().toList(), false);
  }

  private void stage(SiteWriter writer) throws MergeException {
    List<Part> parts = new ArrayList<>();
    records.forEach(record -> record.files().forEach(file -> parts.add(new Part(record, file))));
    progress.begin(Stage.MERGE, parts.size());
    Parallel.forEach(parts, part -> {
      stage(part, writer);
      progress.step();
    });
    progress.end(Stage.MERGE, parts.size());
    if (!faults.isEmpty()) {
      Collections.sort(faults);
      List<String> told = new ArrayList<>(faults.subList(0, Math.min(MOST_TOLD, faults.size())));
      if (faults.size() > MOST_TOLD) {
        told.add("and " + (faults.size() - MOST_TOLD) + " more");
      }
      throw new MergeException(told);
    }
  }

  private void stage(Part part, SiteWriter writer) {
    String file = part.file.file();
    String name = "the file " + file + " of shard " + part.record.shard();
    try {
      byte[] bytes = Files.readAllBytes(part.record.folder().resolve(file));
      if (Sha256.hex(Sha256.of(bytes)).equals(part.file.sha256())) {
        writer.put(file, bytes);
      } else {
        faults.add(name + " is not as it was built: " + AGAIN);
      }
    } catch (NoSuchFileException gone) {
      faults.add(name + " is missing: " + (isHidden(file) ? "let hidden files be carried along with the others" : AGAIN));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static boolean isHidden(String file) {
    return file.startsWith(".") || file.contains("/.");
  }
}
