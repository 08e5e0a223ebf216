package io.github.hearsay.shard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds shards: a folder is one when it has a record, else its sub-folders are looked at. */
final class ShardFolders {

  private ShardFolders() {}

  /** The records in {@code named}, in order of shard. */
  static List<ShardRecord> read(List<Path> named) throws IOException {
    List<String> reasons = new ArrayList<>();
    List<ShardRecord> records = new ArrayList<>();
    for (Path folder : folders(named, reasons)) {
      try {
        records.add(RecordFile.read(folder));
      } catch (RecordFile.Unusable unusable) {
        reasons.add("the shard in " + folder + " " + unusable.getMessage());
      }
    }
    if (!reasons.isEmpty()) {
      throw new MergeException(reasons);
    }
    records.sort(Comparator.comparing(ShardRecord::shard));
    return records;
  }

  private static List<Path> folders(List<Path> named, List<String> reasons) throws IOException {
    List<Path> folders = new ArrayList<>();
    for (Path name : named) {
      if (!Files.isDirectory(name)) {
        reasons.add("there is no folder " + name + ": name the folder of each shard, or the one that holds them all");
      } else if (isShard(name)) {
        folders.add(name);
      } else {
        List<Path> inside = inside(name);
        folders.addAll(inside);
        if (inside.isEmpty()) {
          reasons.add(
              "there is no shard in " + name + ": a build with --shard or -Dhearsay.shard leaves one, with a file " + ShardRecorder.FILE + " in it");
        }
      }
    }
    return folders;
  }

  private static boolean isShard(Path folder) {
    return Files.isRegularFile(folder.resolve(ShardRecorder.FILE));
  }

  private static List<Path> inside(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(ShardFolders::isShard).sorted().toList();
    }
  }
}
