package io.github.hearsay.author;

import io.github.hearsay.read.Content;
import io.github.hearsay.read.Schemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Writes the schemas that editors check files by, with what the archive holds for them to offer. */
public final class SchemaFiles {

  private SchemaFiles() {}

  /**
   * Writes those that are not there as they should be.
   *
   * @throws IOException when one cannot be written
   */
  public static Outcome write(Content content, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, String> schema : Schemas.of(content).entrySet()) {
      Path file = folder.resolve(schema.getKey());
      byte[] bytes = schema.getValue().getBytes(StandardCharsets.UTF_8);
      if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
        Files.write(file, bytes);
        written.add(file);
      }
    }
    return new Outcome.Made(written, written.isEmpty() ? List.of("the schemas in " + folder + " are up to date") : List.of());
  }
}
