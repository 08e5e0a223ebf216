package io.github.hearsay.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What makes the site that is previewed. */
public interface Source {

  /** The folders and files whose edits change the site, whether they are there or not. */
  List<Path> inputs();

  /** A number that changes when any input does, worked out without reading one. */
  long stamp() throws IOException;

  /** Makes the site of what the inputs are now. */
  Update update() throws IOException;
}
