package io.github.hearsay.archive;

import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.model.Id;
import java.util.List;
import java.util.Optional;

/**
 * Everything there is to publish, looked up and cross-checked; immutable. Ids in it lead to something in it: a lookup with one is
 * never empty.
 */
public final class Archive {

  /** Every setting. */
  public SiteConfig config() {
    throw new UnsupportedOperationException();
  }

  /** Every published story, newest first. */
  public List<Story> stories() {
    throw new UnsupportedOperationException();
  }

  public Optional<Story> story(Id id) {
    throw new UnsupportedOperationException();
  }

  /** Every person, in the order of the A–Z. */
  public List<PersonEntry> people() {
    throw new UnsupportedOperationException();
  }

  public Optional<PersonEntry> person(Id id) {
    throw new UnsupportedOperationException();
  }

  /** Every topic, by name. */
  public List<TopicEntry> topics() {
    throw new UnsupportedOperationException();
  }

  public Optional<TopicEntry> topic(Id id) {
    throw new UnsupportedOperationException();
  }

  /** Every place, by name. */
  public List<PlaceEntry> places() {
    throw new UnsupportedOperationException();
  }

  public Optional<PlaceEntry> place(Id id) {
    throw new UnsupportedOperationException();
  }

  /** Everybody who printed a source, by name. */
  public List<PublisherEntry> publishers() {
    throw new UnsupportedOperationException();
  }

  public Optional<PublisherEntry> publisher(Id id) {
    throw new UnsupportedOperationException();
  }

  /** The publisher of a source's name, however spelt. */
  public Optional<PublisherEntry> publisherNamed(String name) {
    throw new UnsupportedOperationException();
  }

  /** Everything that happened, in order of time; undated last. */
  public List<Happening> happenings() {
    throw new UnsupportedOperationException();
  }

  public Optional<Happening> happening(Id id) {
    throw new UnsupportedOperationException();
  }

  /** Every claim, oldest story first. */
  public List<ClaimEntry> claims() {
    throw new UnsupportedOperationException();
  }

  public Optional<ClaimEntry> claim(Id id) {
    throw new UnsupportedOperationException();
  }

  /** Everything that happened and came out, in order of time. */
  public Timeline timeline() {
    throw new UnsupportedOperationException();
  }

  /** The years stories came out in, newest first. Stories of an unknown year are in none. */
  public List<YearOfStories> years() {
    throw new UnsupportedOperationException();
  }

  /** Drafts and stories of the future, by file. */
  public List<HeldBack> heldBack() {
    throw new UnsupportedOperationException();
  }

  /** The people most stories are about: {@code n} of them at most, most stories first. */
  public List<PersonEntry> mostInTheNews(int n) {
    throw new UnsupportedOperationException();
  }
}
