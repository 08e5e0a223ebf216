package io.github.hearsay.plan;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.SitePath;
import java.util.List;
import java.util.Optional;

/**
 * A page's share of an index that no one page can hold.
 *
 * @param letters what the names on it begin with, in lower case: {@code b}, {@code ba}; {@code other} for what is neither letter nor digit
 * @param part counted from 1: names that begin alike go on on further pages
 * @param ids what stands on it, in the index's order; empty where there is too much and the shelves below hold it
 * @param below the shelves it is divided into
 */
public record Shelf(String letters, int part, List<Id> ids, List<Step> below, Optional<Step> previous, Optional<Step> next) {

  /** An index of more names than this is divided, and so is each of its letters. */
  public static final int MOST = 300;

  public Shelf {
    ids = List.copyOf(ids);
    below = List.copyOf(below);
  }

  /** Another shelf, and how much it holds in all. */
  public record Step(SitePath path, String letters, int part, int count) {}
}
