package io.github.hearsay;

import io.github.hearsay.report.BuildReport;
import java.io.IOException;

/** The front door. */
public final class Hearsay {

  private Hearsay() {}

  /**
   * Reads, links, plans, renders and checks the archive, and writes the site if there was no error.
   *
   * @throws IOException when the output cannot be written; what is wrong with the content is in the report
   */
  public static BuildReport build(BuildRequest request) throws IOException {
    throw new UnsupportedOperationException("the stages are not here yet");
  }

  /**
   * Does all that {@link #build} does except writing.
   *
   * @throws IOException when the content folder itself cannot be listed
   */
  public static BuildReport check(BuildRequest request) throws IOException {
    throw new UnsupportedOperationException("the stages are not here yet");
  }
}
