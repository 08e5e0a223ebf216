package io.github.hearsay.maven;

import io.github.hearsay.amend.Change;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Makes one of two people, topics or places, as in <code>-Djoin=person -Dfrom="Nelly Gwyn" -Dinto="Nell Gwyn"</code>: the first becomes a part of the
 * second, with all its file says. Where the two files contradict each other, nothing is written. (The goal <code>merge</code> puts the shards of a
 * site together.)
 */
@Mojo(name = "join", threadSafe = true, aggregator = true)
public final class JoinMojo extends AmendMojo {

  /** What is joined: <code>person</code>, <code>topic</code> or <code>place</code>. */
  @Parameter(property = "join", defaultValue = "person")
  private String kind;

  /** The one that stays: a name or an id. */
  @Parameter(property = "into", required = true)
  private String into;

  @Override
  Change change() {
    return Change.join(kind, from(), into, forget());
  }
}
