package io.github.hearsay.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvCellsTest {

  @Test
  void commasPartCellsButNotWhatStandsInOne() throws IOException {
    String csv = "name,said\nFox,\"Lee, Ann said \"\"no, never\"\"\nand left\"\n";
    for (int piece = 1; piece <= csv.length(); piece++) {
      ByteArrayOutputStream seen = new ByteArrayOutputStream();
      byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
      try (CsvCells cells = new CsvCells(seen)) {
        for (int from = 0; from < bytes.length; from += piece) {
          cells.write(bytes, from, Math.min(piece, bytes.length - from));
        }
      }
      assertThat(seen.toString(StandardCharsets.UTF_8))
          .isEqualTo("name;said;\nFox;\"Lee, Ann said \"\"no, never\"\"\nand left\";\n");
    }
  }
}
