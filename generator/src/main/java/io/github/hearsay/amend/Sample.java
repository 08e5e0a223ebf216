package io.github.hearsay.amend;

import io.github.hearsay.author.Yaml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** An edit such as authors make, for those who want to know what would come of one. */
public final class Sample {

  private Sample() {}

  /**
   * The text of a file with one more word in it.
   *
   * @param below whether in the text, rather than in the headline or description
   */
  public static Optional<String> edit(Path folder, String path, boolean below) {
    try {
      Draft draft = new Draft(path, new String(Files.readAllBytes(folder.resolve(path)), StandardCharsets.UTF_8));
      if (below) {
        draft.insert(draft.text().length(), draft.lineEnd() + draft.lineEnd() + "More." + draft.lineEnd());
        return Optional.of(draft.result());
      }
      return Fields.of(draft).map(fields -> {
        fields.set(path.matches("(people|topics|places)/.*") ? "description" : "title", Yaml.text("Another one"));
        return draft.result();
      });
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
