package io.github.hearsay.shard;

import io.github.hearsay.report.BuildReport;
import java.nio.file.Path;
import java.util.List;

/**
 * What a shard says of itself; what its pages link to is left in the file, for {@link AnchorJoin}.
 *
 * @param folder where its files are
 * @param tool what built it
 * @param planned how many files the whole site has
 * @param plan a digest of their names
 * @param files its own, sorted
 */
record ShardRecord(
    Path folder,
    Shard shard,
    String tool,
    Provenance provenance,
    int planned,
    String plan,
    BuildReport.Stories stories,
    BuildReport.Entities entities,
    List<ShardFile> files) {

  ShardRecord {
    files = List.copyOf(files);
  }

  Path record() {
    return folder.resolve(ShardRecorder.FILE);
  }
}
