package io.github.hearsay.render;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.Backlink;
import io.github.hearsay.archive.Brief;
import io.github.hearsay.archive.Count;
import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.SitePlan;
import io.github.hearsay.plan.Whose;
import io.github.hearsay.words.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The archive as one page sees it: everything named and linked from where that page lies. */
final class Scene {

  private static final int PEOPLE_ON_A_CARD = 5;

  private final Archive archive;
  private final SitePlan plan;
  private final Directory directory;
  private final SitePath path;
  private final Hrefs hrefs;
  private final Words terms;

  Scene(Archive archive, SitePlan plan, Directory directory, SitePath path, Hrefs hrefs, Words terms) {
    this.archive = archive;
    this.plan = plan;
    this.directory = directory;
    this.path = path;
    this.hrefs = hrefs;
    this.terms = terms;
  }

  /** The same archive as a page sees it of which nobody knows yet where it lies; {@code reads} is told what that page looks up. */
  Scene open(Reads reads, Hrefs addresses) {
    Archive seen = archive.seenBy(reads);
    return new Scene(seen, plan.seenBy(reads), directory.seenIn(seen), path, addresses, terms);
  }

  Archive archive() {
    return archive;
  }

  SitePlan plan() {
    return plan;
  }

  SiteConfig config() {
    return archive.config();
  }

  /** What the site says in its own words. */
  Messages words() {
    return terms.messages();
  }

  /** What it calls dates, sums and the constants of the model. */
  Words terms() {
    return terms;
  }

  Moment moment(Edtf date) {
    return terms.moment(date);
  }

  Moment moment(LocalDate day) {
    return moment(Edtf.of(day));
  }

  Directory directory() {
    return directory;
  }

  SitePath path() {
    return path;
  }

  Hrefs hrefs() {
    return hrefs;
  }

  String href(SitePath target) {
    return hrefs.to(target);
  }

  /** Empty where the site has nothing at {@code target}. */
  String hrefIfAny(SitePath target) {
    return plan.has(target) ? href(target) : "";
  }

  /** Adds a link unless the site has nothing at {@code target}. */
  void addIfAny(String label, SitePath target, List<Link> links) {
    String href = hrefIfAny(target);
    if (!href.isEmpty()) {
      links.add(new Link(label, href));
    }
  }

  String href(SitePath target, String fragment) {
    return hrefs.to(target, fragment);
  }

  /** The head of a page that stands directly below the front page. */
  Head head(String title, String description, String section) {
    return new Head(
        title, description, hrefs.root(), Absolute.of(config(), path), "website", section, true, crumbs(), List.of(),
        Optional.empty(), Optional.empty(), Optional.empty(), Markup.NONE);
  }

  /** The head of a page about somebody: search engines are asked not to list it where they are asked not to list the person. */
  Head about(Id person, Head head) {
    boolean unlisted = archive.person(person).filter(entry -> !entry.person().standing().isListed()).isPresent();
    return unlisted ? head.unlisted() : head;
  }

  /** The way down from the front page. */
  List<Link> crumbs(Link... below) {
    List<Link> crumbs = new ArrayList<>();
    crumbs.add(new Link(words().say("home"), hrefs.to(SitePath.of("/"))));
    crumbs.addAll(List.of(below));
    return crumbs;
  }

  Link link(Directory.Target target) {
    Optional<SitePath> page = target.path();
    return new Link(target.label(), page.isPresent() ? hrefs.to(page.get()) : "");
  }

  Link person(Id id) {
    return link(directory.person(id));
  }

  Link topic(Id id) {
    return link(directory.topic(id));
  }

  Link place(Id id) {
    return link(directory.place(id));
  }

  /** A page that is no story. */
  Link page(Id id) {
    return link(directory.page(id));
  }

  Link story(Id id) {
    Directory.OfStory story = directory.story(id);
    return new Link(story.title(), hrefs.to(story.path()));
  }

  /** A person, topic, place or publisher. */
  Link of(Whose whose) {
    return switch (whose.of()) {
      case PEOPLE -> person(whose.id());
      case TOPICS -> topic(whose.id());
      case PLACES -> place(whose.id());
      case SOURCES -> link(directory.publisher(whose.id()));
    };
  }

  /** A spot on a story's page. */
  String storyHref(Id id, String fragment) {
    return hrefs.to(directory.story(id).path(), fragment);
  }

  Link publisher(String name) {
    return directory.publisher(name).map(this::link).orElseGet(() -> Link.plain(name));
  }

  Links links(List<Link> all) {
    return Links.of(all, words());
  }

  Links people(List<Id> ids) {
    return links(each(ids, this::person));
  }

  Links topics(List<Id> ids) {
    return links(each(ids, this::topic));
  }

  Links places(List<Id> ids) {
    return links(each(ids, this::place));
  }

  Card card(Id id) {
    Directory.OfStory story = directory.story(id);
    List<Id> people = story.brief().people();
    return new Card(
        story.title(), hrefs.to(story.path()), story.date(), story.summary(),
        people(people.size() > PEOPLE_ON_A_CARD ? people.subList(0, PEOPLE_ON_A_CARD) : people));
  }

  /** A story in a list that needs no more than title and date. */
  Card line(Id id) {
    Directory.OfStory story = directory.story(id);
    return new Card(story.title(), hrefs.to(story.path()), story.date(), "", Links.NONE);
  }

  List<Card> cards(List<Id> ids, int most) {
    return each(ids.size() > most ? ids.subList(0, most) : ids, this::card);
  }

  List<Card> lines(List<Id> ids) {
    return each(ids, this::line);
  }

  Quote quote(Backlink backlink) {
    Directory.OfStory story = directory.story(backlink.story());
    return new Quote(story.title(), hrefs.to(story.path()), story.date(), backlink.sentence());
  }

  List<Quote> quotes(List<Backlink> backlinks) {
    return each(backlinks, this::quote);
  }

  List<CountedLink> counted(List<Count> counts, int most, Function<Id, Link> link) {
    return each(counts.size() > most ? counts.subList(0, most) : counts, count -> counted(link.apply(count.id()), count.stories()));
  }

  CountedLink counted(Link link, int stories) {
    return new CountedLink(link.label(), link.href(), stories, words().count("stories", stories));
  }

  Brief brief(Id id) {
    return directory.story(id).brief();
  }

  /**
   * Links to all pages of what goes on on further pages; none where one holds it.
   *
   * @param at where a part is, counted from 1
   */
  List<Link> parts(int parts, IntFunction<SitePath> at) {
    List<Link> links = new ArrayList<>();
    for (int part = 1; parts > 1 && part <= parts; part++) {
      links.add(new Link(words().say("part", Integer.toString(part)), href(at.apply(part))));
    }
    return links;
  }

  static <T, R> List<R> each(List<T> items, Function<T, R> made) {
    List<R> all = new ArrayList<>(items.size());
    for (T item : items) {
      all.add(made.apply(item));
    }
    return all;
  }
}
