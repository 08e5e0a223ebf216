package io.github.hearsay.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.problem.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where names stand in a file. */
class SourceFileTest {

  private static final NameSet NELL = NameSet.inProse(List.of(new NameSet.Name("Nell Gwyn", 0)));

  @TempDir Path folder;

  private SourceFile file(String text) throws IOException {
    Files.writeString(folder.resolve("a.md"), text);
    return SourceFile.read(folder, "a.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void placesAreToldByLinesWhateverEndsThem(String end) throws IOException {
    SourceFile file = file("Nell Gwyn" + end + end + "Élan: Nell Gwyn, and Nell" + end + "Gwyn");
    assertThat(file.lines()).isEqualTo(4);
    assertThat(file.line(3)).isEqualTo("Élan: Nell Gwyn, and Nell");
    assertThat(file.from(2, NELL)).extracting(file::at).containsExactly(Location.at("a.md", 3, 7, 9), Location.at("a.md", 3, 22, 4));
    assertThat(file.inLine(3, NELL)).extracting(file::at).containsExactly(Location.at("a.md", 3, 7, 9));
    assertThat(file.before(file.inLine(3, NELL).get(0).start())).isEqualTo("Élan: ");
  }

  @Test
  void aFileThatIsGoneHasNothingInIt() {
    SourceFile file = SourceFile.read(folder, "gone.md");
    assertThat(file.lines()).isEqualTo(1);
    assertThat(file.from(1, NELL)).isEmpty();
    assertThat(file.whole()).isEqualTo(Location.file("gone.md"));
  }
}
