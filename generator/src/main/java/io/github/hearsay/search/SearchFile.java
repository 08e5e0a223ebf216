package io.github.hearsay.search;

import io.github.hearsay.model.SitePath;

/**
 * A file of the index: gzip, whose name does not say so lest a web server unpack it on the way.
 *
 * @param read what can be read in the file, as bytes to look for names in: of words, which the file does not hold whole, the words; else the file
 */
public record SearchFile(SitePath path, byte[] bytes, byte[] read) {

  SearchFile(SitePath path, byte[] bytes) {
    this(path, bytes, bytes);
  }
}
