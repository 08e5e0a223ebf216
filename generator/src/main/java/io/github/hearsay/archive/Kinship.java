package io.github.hearsay.archive;

import java.util.List;

/**
 * The kin of a person that follow from relations on record.
 *
 * @param more whether there are others, too many to be told
 */
public record Kinship(List<Kin> kin, boolean more) {

  /** None follows. */
  public static final Kinship NONE = new Kinship(List.of(), false);

  /** More than this nobody reads. */
  static final int MOST = 24;

  public Kinship {
    kin = List.copyOf(kin);
  }
}
