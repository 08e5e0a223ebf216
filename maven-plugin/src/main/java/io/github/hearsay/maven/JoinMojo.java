package io.github.hearsay.maven;

import io.github.hearsay.amend.Change;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Makes one of two people, topics, places or stories, as in <code>-Djoin=person -Dfrom="Nelly Gwyn" -Dinto="Nell Gwyn"</code>: the first becomes a
 * part of the second, with all its file says. Where the two files contradict each other, nothing is written. (The goal <code>merge</code> puts the
 * shards of a site together.)
 */
@Mojo(name = "join", threadSafe = true, aggregator = true)
public final class JoinMojo extends AmendMojo {

  /** What is joined: <code>person</code>, <code>topic</code>, <code>place</code> or <code>story</code>. */
  @Parameter(property = "join", defaultValue = "person")
  private String kind;

  /** The one that stays: a name or an id; the id of a story. */
  @Parameter(property = "into", required = true)
  private String into;

  /**
   * Which text is kept of two stories with different ones: <code>both</code> puts that of the one below that of the other, under its headline;
   * <code>into</code> or <code>from</code> keeps that one alone.
   */
  @Parameter(property = "text")
  private String text;

  @Override
  Change change() {
    return Change.join(kind, from(), into, forget(), Optional.ofNullable(text));
  }
}
