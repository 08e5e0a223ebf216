package io.github.hearsay.config;

import java.util.Optional;

/**
 * A folder outside of the archive whose texts are pages of the site: the documentation of something, which also has to read well where it lies.
 *
 * @param from relative to the content folder, with forward slashes: {@code ../docs}
 * @param source the web address at which the folder itself can be read, without a slash at its end; links that lead out of the folder go there
 */
public record Docs(String from, Optional<String> source) {

  /** Where its pages lie on the site. */
  public static final String PLACE = "docs";
}
