package io.github.hearsay.maven;

import io.github.hearsay.amend.Change;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Gives a person, topic, place or story another name, wherever the archive refers to it, as in
 * <code>-Drename=person -Dfrom="Nell Gwynne" -Dto="Nell Gwyn"</code>. The old name goes on meaning the same, and the old address leads to the
 * new one. All of it or nothing is written.
 */
@Mojo(name = "rename", threadSafe = true, aggregator = true)
public final class RenameMojo extends AmendMojo {

  /** What is renamed: <code>person</code>, <code>topic</code>, <code>place</code> or <code>story</code>. */
  @Parameter(property = "rename", defaultValue = "person")
  private String kind;

  /** The name it is to have; a new id for a story. */
  @Parameter(property = "to", required = true)
  private String to;

  /** The id it is to have, where the name does not make a good one. */
  @Parameter(property = "slug")
  private String slug;

  @Override
  Change change() {
    return Change.rename(kind, from(), to, Optional.ofNullable(slug), forget());
  }
}
