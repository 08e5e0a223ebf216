package io.github.hearsay.names;

import java.util.List;

/**
 * Words, one after the other, that mean a name; {@link #COMMA} among them stands for a comma.
 *
 * @param whose the number of the name
 */
record Sequence(List<String> words, How how, int whose) {

  static final String COMMA = ",";

  /** How the words make the name, which decides where they may stand. */
  enum How {
    /** In order, or run together. */
    PLAIN,
    /** A name of one word, which may well be another word, too. */
    SINGLE,
    /** The last name first, after it a comma: of a list of names, this may be the end of one and the start of the next. */
    TURNED,
    /** The last name first, without a comma. */
    TURNED_SLUG,
    /** A longer name of somebody else, in which another one is not meant. */
    ALLOWED
  }

  /** Written out, like {@link #hashCode}: what a record has by itself is put together when it is first called, and a short build is over sooner. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Sequence that && whose == that.whose && how == that.how && words.equals(that.words);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * words.hashCode() + how.ordinal()) + whose;
  }

  /** How many words there are. */
  int size() {
    return words.size() - (words.contains(COMMA) ? 1 : 0);
  }
}
