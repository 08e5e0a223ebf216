package io.github.hearsay.archive;

import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.model.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Everything there is to publish, looked up and cross-checked; immutable. Ids in it lead to something in it: a lookup with one is never empty. */
public final class Archive {

  private final SiteConfig config;
  private final Index<Story> stories;
  private final Index<Brief> briefs;
  private final Index<Named> names;
  private final Index<PersonEntry> people;
  private final Index<TopicEntry> topics;
  private final Index<PlaceEntry> places;
  private final Index<PublisherEntry> publishers;
  private final Index<PageEntry> pages;
  private final Index<Happening> happenings;
  private final Index<ClaimEntry> claims;
  private final Index<Assertion> assertions;
  private final ClaimLists claimLists;
  private final Index<CorrectionEntry> corrections;
  private final Timeline timeline;
  private final List<YearOfStories> years;
  private final List<HeldBack> heldBack;
  private final List<Withheld> withheld;
  private final Set<Withheld> kept;
  private final Watch watch;

  Archive(SiteConfig config, Entries all, List<HeldBack> heldBack) {
    this.config = config;
    this.watch = Watch.NOBODY;
    this.stories = Index.of(ArchivePart.STORIES, all.stories(), Story::id);
    this.briefs = Index.of(ArchivePart.BRIEFS, all.briefs(), Brief::id);
    this.names = Index.of(ArchivePart.NAMES, all.names(), Named::key);
    this.people = Index.of(ArchivePart.PEOPLE, all.people(), PersonEntry::id);
    this.topics = Index.of(ArchivePart.TOPICS, all.topics(), TopicEntry::id);
    this.places = Index.of(ArchivePart.PLACES, all.places(), PlaceEntry::id);
    this.publishers = Index.of(ArchivePart.PUBLISHERS, all.publishers(), PublisherEntry::id);
    this.pages = Index.of(ArchivePart.PAGES, all.pages(), PageEntry::id);
    this.happenings = Index.of(ArchivePart.HAPPENINGS, all.happenings(), Happening::id);
    this.claims = Index.of(ArchivePart.CLAIMS, all.claims(), entry -> entry.claim().id());
    this.assertions = Index.of(ArchivePart.ASSERTIONS, all.assertions(), Assertion::id);
    this.claimLists = ClaimLists.of(all.listed(), id -> claim(id).orElseThrow(), config.today());
    this.corrections = Index.of(ArchivePart.CORRECTIONS, all.corrections(), CorrectionEntry::id);
    this.timeline = all.timeline();
    this.years = all.years();
    this.heldBack = List.copyOf(heldBack);
    this.withheld = List.copyOf(Withheld.of(all));
    this.kept = Set.copyOf(withheld);
  }

  private Archive(Archive all, Watch watch) {
    this.config = all.config;
    this.stories = all.stories.seenBy(watch);
    this.briefs = all.briefs.seenBy(watch);
    this.names = all.names.seenBy(watch);
    this.people = all.people.seenBy(watch);
    this.topics = all.topics.seenBy(watch);
    this.places = all.places.seenBy(watch);
    this.publishers = all.publishers.seenBy(watch);
    this.pages = all.pages.seenBy(watch);
    this.happenings = all.happenings.seenBy(watch);
    this.claims = all.claims.seenBy(watch);
    this.assertions = all.assertions.seenBy(watch);
    this.claimLists = all.claimLists;
    this.corrections = all.corrections.seenBy(watch);
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

  /** The same for those who know where it stands. */
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
      default -> index(part).orElseThrow().all();
    };
  }

  /** The ids of the entries of a part, in order; empty ones where entries have no ids. */
  public List<String> ids(ArchivePart part) {
    return index(part).map(Index::ids).orElseGet(() -> part(part).stream().map(any -> "").toList());
  }

  /** Where the entry with this id stands in its {@link #part}; empty when there is none, or the part's entries have no ids. */
  public OptionalInt place(ArchivePart part, Id id) {
    return index(part).map(index -> index.place(id)).orElseGet(OptionalInt::empty);
  }

  private Optional<Index<?>> index(ArchivePart part) {
    return switch (part) {
      case STORIES -> Optional.of(stories);
      case BRIEFS -> Optional.of(briefs);
      case NAMES -> Optional.of(names);
      case PEOPLE -> Optional.of(people);
      case TOPICS -> Optional.of(topics);
      case PLACES -> Optional.of(places);
      case PUBLISHERS -> Optional.of(publishers);
      case PAGES -> Optional.of(pages);
      case HAPPENINGS -> Optional.of(happenings);
      case CLAIMS -> Optional.of(claims);
      case ASSERTIONS -> Optional.of(assertions);
      case CORRECTIONS -> Optional.of(corrections);
      case CLAIM_LISTS, TIMELINE, YEARS, HELD_BACK, WITHHELD -> Optional.empty();
    };
  }

  /** Every setting. */
  public SiteConfig config() {
    return config;
  }

  /** Every published story, newest first. */
  public List<Story> stories() {
    return stories.all();
  }

  /** The story with this id. */
  public Optional<Story> story(Id id) {
    return stories.find(id);
  }

  /** Every published story, newest first, as others tell of it. */
  public List<Brief> briefs() {
    return briefs.all();
  }

  /** The story with this id, as others tell of it. */
  public Optional<Brief> brief(Id id) {
    return briefs.find(id);
  }

  /** What people, topics, places and publishers are called. */
  public List<Named> names() {
    return names.all();
  }

  /** What somebody or something of a part is called. */
  public Optional<Named> name(ArchivePart part, Id id) {
    return names.find(Named.key(part, id));
  }

  /** Every person, in the order of the A–Z. */
  public List<PersonEntry> people() {
    return people.all();
  }

  /** The person with this id. */
  public Optional<PersonEntry> person(Id id) {
    return people.find(id);
  }

  /** Every topic, by name. */
  public List<TopicEntry> topics() {
    return topics.all();
  }

  /** The topic with this id. */
  public Optional<TopicEntry> topic(Id id) {
    return topics.find(id);
  }

  /** Every place, by name. */
  public List<PlaceEntry> places() {
    return places.all();
  }

  /** The place with this id. */
  public Optional<PlaceEntry> place(Id id) {
    return places.find(id);
  }

  /** Everybody who printed a source, by name. */
  public List<PublisherEntry> publishers() {
    return publishers.all();
  }

  /** The publisher with this id. */
  public Optional<PublisherEntry> publisher(Id id) {
    return publishers.find(id);
  }

  /** Every page that is no story, in the order its author wants, else by title. */
  public List<PageEntry> pages() {
    return pages.all();
  }

  /** The page that is no story with this id. */
  public Optional<PageEntry> page(Id id) {
    return pages.find(id);
  }

  /** Everything that happened, in order of time; what nobody can date comes last. */
  public List<Happening> happenings() {
    return happenings.all();
  }

  /** The happening with this id. */
  public Optional<Happening> happening(Id id) {
    return happenings.find(id);
  }

  /** Every claim, oldest story first. */
  public List<ClaimEntry> claims() {
    return claims.all();
  }

  /** The claim with this id. */
  public Optional<ClaimEntry> claim(Id id) {
    return claims.find(id);
  }

  /** What is said, by the first claim that says it. */
  public List<Assertion> assertions() {
    return assertions.all();
  }

  /** What claims that repeat each other say; the id is {@link ClaimEntry#assertion}. */
  public Optional<Assertion> assertion(Id id) {
    return assertions.find(id);
  }

  /** All assertions by how they turned out, who made them and when. */
  public ClaimLists claimLists() {
    watch.whole(ArchivePart.CLAIM_LISTS);
    return claimLists;
  }

  /** Every correction, newest first. */
  public List<CorrectionEntry> corrections() {
    return corrections.all();
  }

  /** The correction with this id. */
  public Optional<CorrectionEntry> correction(Id id) {
    return corrections.find(id);
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
