package io.github.hearsay.archive;

import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.model.Article;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.read.Content;
import java.util.Optional;

/** Links what was read into an {@link Archive}. */
public final class Archives {

  private Archives() {}

  /** The archive, with every reference that leads nowhere or to more than one thing reported; such references are left out of it. */
  public static Archive link(Content content, Problems problems) {
    return new Linker(content, problems, false).archive();
  }

  /** The archive as its editors see it before it is published: with drafts and stories of the future, but without what a redaction withholds. */
  public static Archive preview(Content content, Problems problems) {
    return editable(content, true, problems).archive();
  }

  /**
   * An archive of which one story may be edited.
   *
   * @param unpublished whether it has what {@link #preview} has
   */
  public static Editable editable(Content content, boolean unpublished, Problems problems) {
    return new Editable(new Linker(content, problems, unpublished), problems);
  }

  /** Why {@code article} would not be published; empty when it would. */
  public static Optional<HeldBack.Reason> heldBack(Article article, SiteConfig config) {
    return Selection.reason(article, config);
  }
}
