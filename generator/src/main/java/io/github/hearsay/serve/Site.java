package io.github.hearsay.serve;

import java.io.IOException;
import java.util.List;

/** A site whose files are made when they are asked for, by any number of threads. */
public interface Site {

  /** The path it is published under: {@code /} or {@code /some-repo/}. */
  String base();

  /** Whether there is such a file, relative to the site's root: {@code people/index.html}. */
  boolean has(String file);

  /** Makes a file that there is. */
  Made make(String file) throws IOException;

  /**
   * A file.
   *
   * @param bytes as they would be published; none when it cannot be made
   * @param badges what its readers are to know: why it would not be published
   * @param problems what is wrong with it
   */
  record Made(byte[] bytes, List<String> badges, List<String> problems) {

    public Made {
      badges = List.copyOf(badges);
      problems = List.copyOf(problems);
    }
  }
}
