package io.github.hearsay.shard;

import io.github.hearsay.report.BuildReport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads records of shards. */
final class RecordFile {

  private static final String END = "end\t";
  private static final int END_BYTES = END.length() + 64 + 1;
  private static final int BUFFER = 1 << 16;

  private RecordFile() {}

  /** The last line of a record: a digest of all that goes before it. */
  static byte[] end(byte[] digest) {
    return (END + Sha256.hex(digest) + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  /** A record that cannot be read, and why not, in words that follow those for the shard. */
  static final class Unusable extends Exception {

    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }
  }

  /** The record in {@code folder}. */
  static ShardRecord read(Path folder) throws IOException, Unusable {
    Path file = folder.resolve(ShardRecorder.FILE);
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      if (!ShardRecorder.FORM.equals(lines.readLine())) {
        throw new Unusable("was built by a version of Hearsay that is not this one: build and merge with the same");
      }
    }
    if (!isWhole(file)) {
      throw new Unusable("has a damaged record (" + ShardRecorder.FILE + "): fetch it again, or build it again");
    }
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      lines.readLine();
      return read(folder, lines);
    }
  }

  private static boolean isWhole(Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (InputStream in = Files.newInputStream(file)) {
      long left = Files.size(file) - END_BYTES;
      byte[] buffer = new byte[BUFFER];
      while (left > 0) {
        int read = in.readNBytes(buffer, 0, (int) Math.min(left, buffer.length));
        if (read == 0) {
          return false;
        }
        digest.update(buffer, 0, read);
        left -= read;
      }
      return left == 0 && Arrays.equals(in.readAllBytes(), end(digest.digest()));
    }
  }

  private static ShardRecord read(Path folder, BufferedReader lines) throws IOException {
    List<String> shard = fields("shard", lines.readLine());
    List<String> tool = fields("tool", lines.readLine());
    List<String> inputs = fields("inputs", lines.readLine());
    List<String> planned = fields("planned", lines.readLine());
    List<String> stories = fields("stories", lines.readLine());
    List<String> known = fields("entities", lines.readLine());
    List<ShardFile> files = new ArrayList<>();
    for (String line = lines.readLine(); line.startsWith("file\t"); line = lines.readLine()) {
      List<String> fields = fields("file", line);
      files.add(new ShardFile(fields.get(1), fields.get(0), fields.get(2)));
    }
    return new ShardRecord(
        folder,
        new Shard(number(shard, 0), number(shard, 1)),
        tool.get(0),
        new Provenance(inputs.get(0), inputs.get(1), inputs.get(2), inputs.get(3), inputs.get(4), inputs.get(5)),
        number(planned, 0),
        planned.get(1),
        new BuildReport.Stories(number(stories, 0), number(stories, 1), number(stories, 2), number(stories, 3)),
        new BuildReport.Entities(number(known, 0), number(known, 1), number(known, 2), number(known, 3), number(known, 4)),
        files);
  }

  private static List<String> fields(String word, String line) {
    List<String> parts = RecordText.parse(line);
    if (!parts.get(0).equals(word)) {
      throw new IllegalStateException("a whole record without a line for " + word);
    }
    return parts.subList(1, parts.size());
  }

  private static int number(List<String> fields, int place) {
    return Integer.parseInt(fields.get(place));
  }
}
