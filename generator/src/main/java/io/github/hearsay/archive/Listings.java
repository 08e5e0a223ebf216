package io.github.hearsay.archive;

import java.util.AbstractList;
import java.util.List;

/** What lists show of each of some stories, made anew whenever it is asked for, so that nothing of it stays in memory. */
final class Listings extends AbstractList<Listing> {

  private final List<Story> stories;

  Listings(List<Story> stories) {
    this.stories = stories;
  }

  @Override
  public Listing get(int place) {
    return Listing.of(stories.get(place));
  }

  @Override
  public int size() {
    return stories.size();
  }
}
