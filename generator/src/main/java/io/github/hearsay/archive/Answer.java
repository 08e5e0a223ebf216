package io.github.hearsay.archive;

import java.util.List;

/** What looking up a name gives. */
sealed interface Answer {

  /** It means this. */
  record One(Known known) implements Answer {}

  /** It means each of these, in order of id. */
  record Several(List<Known> candidates) implements Answer {}

  /** It means nothing; these are near to it, nearest first, perhaps none. */
  record None(List<Known> near) implements Answer {}

  /** It means something whose file failed, which is reported there. */
  record Failed() implements Answer {}
}
