package io.github.hearsay;

import io.github.hearsay.report.BuildReport;
import io.github.hearsay.watch.Progress;
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
    return build(request, Progress.NONE);
  }

  /**
   * Does what {@link #build(BuildRequest)} does, and tells {@code progress} how far it has come.
   *
   * @throws IOException when the output cannot be written; what is wrong with the content is in the report
   */
  public static BuildReport build(BuildRequest request, Progress progress) throws IOException {
    return new Build(request, progress).run(Output.to(request.output()));
  }

  /**
   * Does all that {@link #build(BuildRequest)} does except writing.
   *
   * @throws IOException when a file that is copied to the site cannot be read
   */
  public static BuildReport check(BuildRequest request) throws IOException {
    return check(request, Progress.NONE);
  }

  /**
   * Does what {@link #check(BuildRequest)} does, and tells {@code progress} how far it has come.
   *
   * @throws IOException when a file that is copied to the site cannot be read
   */
  public static BuildReport check(BuildRequest request, Progress progress) throws IOException {
    return new Build(request, progress).run(Output.nowhere());
  }
}
