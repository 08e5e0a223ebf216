package io.github.hearsay.archive;

import io.github.hearsay.problem.Problems;
import io.github.hearsay.read.Content;

/** Links what was read into an {@link Archive}. */
public final class Archives {

  private Archives() {}

  /** The archive, with every reference that leads nowhere or to more than one thing reported; such references are left out of it. */
  public static Archive link(Content content, Problems problems) {
    return new Linker(content, problems).archive();
  }
}
