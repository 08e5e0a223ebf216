package io.github.hearsay.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** What makes the site that is previewed. */
public interface Source {

  /** The folders and files whose edits change the site, whether they are there or not. */
  List<Path> inputs();

  /** A number that changes when any input does, worked out without reading one. */
  long stamp() throws IOException;

  /**
   * Makes the site of what the inputs are now.
   *
   * @param early may be given a site that shows an edit already, while the rest of it is still being worked out
   */
  Update update(Consumer<Site> early) throws IOException;
}
