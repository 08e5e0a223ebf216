package io.github.hearsay.archive;

import io.github.hearsay.model.Article;
import io.github.hearsay.problem.Problems;
import java.util.Optional;

/** A linked archive that can tell how one story reads with another text, long before everything is linked anew. For one thread. */
public final class Editable {

  private final Linker linker;
  private final Archive archive;
  private final Problems problems;

  Editable(Linker linker, Problems problems) {
    this.linker = linker;
    this.problems = problems;
    this.archive = linker.archive();
  }

  /** The archive as it was linked. */
  public Archive archive() {
    return archive;
  }

  /**
   * The story of {@code edited}, with everything else as it was: backlinks and related stories of others may be out of date.
   *
   * @return empty when more than the text differs, or when something is wrong with it
   */
  public Optional<Story> with(Article edited) {
    Optional<Story> story =
        archive.stories().stream()
            .filter(one -> one.id().equals(edited.id()) && one.article().differsOnlyInText(edited))
            .findFirst()
            .map(before -> linker.edited(before, edited));
    return problems.hasErrors() ? Optional.empty() : story;
  }
}
