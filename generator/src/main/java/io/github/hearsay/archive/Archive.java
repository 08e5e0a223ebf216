package io.github.hearsay.archive;

import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.model.Id;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Everything there is to publish, looked up and cross-checked; immutable. Ids in it lead to something in it: a lookup with one is
 * never empty.
 */
public final class Archive {

  private final SiteConfig config;
  private final Indexes indexes;
  private final ClaimLists claimLists;
  private final Timeline timeline;
  private final List<YearOfStories> years;
  private final List<HeldBack> heldBack;
  private final List<Withheld> withheld;
  private final Set<Withheld> kept;
  private final Watch watch;

  Archive(SiteConfig config, Entries all, List<HeldBack> heldBack, List<Withheld> withheld) {
    this.config = config;
    this.watch = Watch.NOBODY;
    this.indexes = Indexes.of(all);
    this.claimLists = ClaimLists.of(all.listed(), id -> claim(id).orElseThrow(), config.today());
    this.timeline = all.timeline();
    this.years = all.years();
    this.heldBack = List.copyOf(heldBack);
    this.withheld = List.copyOf(withheld);
    this.kept = Set.copyOf(withheld);
  }

  private Archive(Archive all, Watch watch) {
    this.config = all.config;
    this.indexes = all.indexes.seenBy(watch);
    this.claimLists = all.claimLists;
    this.timeline = all.timeline;
    this.years = all.years;
    this.heldBack = all.heldBack;
    this.withheld = all.withheld;
    this.kept = all.kept;
    this.watch = watch;
  }

  /** The same archive, for somebody whom {@code watch} shall see looking things up. */
  public Archive seenBy(Watch watch) {
    return new Archive(this, watch);
  }

  /** Tells whoever watches that the entry with this id is being looked at, for those who keep a note of it elsewhere. */
  public void lookAt(ArchivePart part, Id id) {
    place(part, id).ifPresentOrElse(place -> watch.entry(part, place), () -> watch.missing(part, id));
  }

  /** The same for those who know where it stands: {@code place} of the part. */
  public void lookAt(ArchivePart part, int place) {
    watch.entry(part, place);
  }

  /** All entries of a part, or the one value it is. */
  public List<?> part(ArchivePart part) {
    return switch (part) {
      case CLAIM_LISTS -> List.of(claimLists);
      case TIMELINE -> List.of(timeline);
      case YEARS -> years;
      case HELD_BACK -> heldBack;
      case WITHHELD -> withheld;
      default -> indexes.of(part).orElseThrow().all();
    };
  }

  /** The ids of the entries of a part, in order; empty ones where entries have no ids. */
  public List<String> ids(ArchivePart part) {
    return indexes.of(part).map(Index::ids).orElseGet(() -> Collections.nCopies(part(part).size(), ""));
  }

  /** Where the entry with this id stands in its {@link #part}; empty when there is none, or the part's entries have no ids. */
  public OptionalInt place(ArchivePart part, Id id) {
    return indexes.of(part).map(index -> index.place(id)).orElseGet(OptionalInt::empty);
  }

  /** Every setting. */
  public SiteConfig config() {
    return config;
  }

  /** Every published story, newest first. */
  public List<Story> stories() {
    return indexes.stories().all();
  }

  /** The story with this id. */
  public Optional<Story> story(Id id) {
    return indexes.stories().find(id);
  }

  /** Every published story, newest first, as others tell of it. */
  public List<Brief> briefs() {
    return indexes.briefs().all();
  }

  /** The story with this id, as others tell of it. */
  public Optional<Brief> brief(Id id) {
    return indexes.briefs().find(id);
  }

  /** What people, topics, places and publishers are called. */
  public List<Named> names() {
    return indexes.names().all();
  }

  /** What somebody or something of a part is called. */
  public Optional<Named> name(ArchivePart part, Id id) {
    return indexes.names().find(Named.key(part, id));
  }

  /** Every person, in the order of the A–Z. */
  public List<PersonEntry> people() {
    return indexes.people().all();
  }

  /** The person with this id. */
  public Optional<PersonEntry> person(Id id) {
    return indexes.people().find(id);
  }

  /** Every topic, by name. */
  public List<TopicEntry> topics() {
    return indexes.topics().all();
  }

  /** The topic with this id. */
  public Optional<TopicEntry> topic(Id id) {
    return indexes.topics().find(id);
  }

  /** Every place, by name. */
  public List<PlaceEntry> places() {
    return indexes.places().all();
  }

  /** The place with this id. */
  public Optional<PlaceEntry> place(Id id) {
    return indexes.places().find(id);
  }

  /** Everybody who printed a source, by name. */
  public List<PublisherEntry> publishers() {
    return indexes.publishers().all();
  }

  /** The publisher with this id. */
  public Optional<PublisherEntry> publisher(Id id) {
    return indexes.publishers().find(id);
  }

  /** Every page that is no story, in the order its author wants, else by title. */
  public List<PageEntry> pages() {
    return indexes.pages().all();
  }

  /** The page that is no story with this id. */
  public Optional<PageEntry> page(Id id) {
    return indexes.pages().find(id);
  }

  /** Everything that happened, in order of time; what nobody can date comes last. */
  public List<Happening> happenings() {
    return indexes.happenings().all();
  }

  /** The happening with this id. */
  public Optional<Happening> happening(Id id) {
    return indexes.happenings().find(id);
  }

  /** Every claim, oldest story first. */
  public List<ClaimEntry> claims() {
    return indexes.claims().all();
  }

  /** The claim with this id. */
  public Optional<ClaimEntry> claim(Id id) {
    return indexes.claims().find(id);
  }

  /** What is said, by the first claim that says it. */
  public List<Assertion> assertions() {
    return indexes.assertions().all();
  }

  /** What claims that repeat each other say; the id is {@link ClaimEntry#assertion}. */
  public Optional<Assertion> assertion(Id id) {
    return indexes.assertions().find(id);
  }

  /** All assertions by how they turned out, who made them and when. */
  public ClaimLists claimLists() {
    watch.whole(ArchivePart.CLAIM_LISTS);
    return claimLists;
  }

  /** Every correction, newest first. */
  public List<CorrectionEntry> corrections() {
    return indexes.corrections().all();
  }

  /** The correction with this id. */
  public Optional<CorrectionEntry> correction(Id id) {
    return indexes.corrections().find(id);
  }

  /** Everything that happened and came out, in order of time. */
  public Timeline timeline() {
    watch.whole(ArchivePart.TIMELINE);
    return timeline;
  }

  /** The years stories came out in, newest first. Stories of an unknown year are in none. */
  public List<YearOfStories> years() {
    watch.whole(ArchivePart.YEARS);
    return years;
  }

  /** The archive as it stood at the end of {@code day}. */
  public KnownOn knownOn(LocalDate day) {
    return new KnownOn(this, day);
  }

  /** Drafts and stories of the future, by file. */
  public List<HeldBack> heldBack() {
    watch.whole(ArchivePart.HELD_BACK);
    return heldBack;
  }

  /** Everything that is not to be handed on to machines. */
  public Set<Withheld> withheld() {
    watch.whole(ArchivePart.WITHHELD);
    return kept;
  }

  /** Whether the entry with this id is not to be handed on to machines. */
  public boolean isWithheld(ArchivePart part, Id id) {
    return withheld().contains(new Withheld(part, id));
  }
}
