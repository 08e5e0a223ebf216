package io.github.hearsay.author;

import java.nio.file.Path;
import java.util.List;

/** What became of a wish to have something made. */
public sealed interface Outcome {

  /**
   * It was made.
   *
   * @param files those that are new, in order
   * @param notes what the author should know, a sentence each; perhaps none
   */
  record Made(List<Path> files, List<String> notes) implements Outcome {

    public Made {
      files = List.copyOf(files);
      notes = List.copyOf(notes);
    }
  }

  /** Nothing was written, for these reasons: at least one. */
  record Refused(List<String> reasons) implements Outcome {

    public Refused {
      reasons = List.copyOf(reasons);
    }
  }
}
