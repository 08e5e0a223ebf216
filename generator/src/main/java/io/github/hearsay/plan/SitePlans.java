package io.github.hearsay.plan;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.HeldBack;
import io.github.hearsay.archive.Networks;
import io.github.hearsay.archive.Pairs;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.PlaceEntry;
import io.github.hearsay.archive.Story;
import io.github.hearsay.archive.Timeline;
import io.github.hearsay.archive.TopicEntry;
import io.github.hearsay.archive.YearOfStories;
import io.github.hearsay.config.PageFamily;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.read.Asset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Decides which pages an archive has. */
public final class SitePlans {

  private SitePlans() {}

  /**
   * The plan for {@code archive}; two things at one address are a problem.
   *
   * @param assets what lies beside the stories; only what a published page shows is copied
   * @param themeFiles the theme's files, relative to its folder: they lie under {@code /assets/}
   */
  public static SitePlan of(Archive archive, Collection<Asset> assets, Collection<String> themeFiles, Problems problems) {
    Map<Id, SitePath> stories = stories(archive);
    List<Page> pages = new ArrayList<>();
    addOwn(archive, pages);
    addEntries(archive, stories, pages);
    addIndexes(archive, pages);
    addTimes(archive, pages);
    pages.addAll(DataFiles.of(archive));
    archive.pages().forEach(page -> pages.add(new Page.OfPage(Addresses.page(page.page().place()), page)));
    if (archive.config().url().isPresent()) {
      pages.addAll(Sitemaps.of(pages, Sitemaps.LIMIT));
    }
    Ground ground = new Ground(pages.size(), problems);
    // What the site needs itself comes first: a page of the archive's own can lie elsewhere.
    take(pages, page -> !(page instanceof Page.OfPage), ground);
    Set<SitePath> theme = new HashSet<>();
    themeFiles.forEach(name -> theme.add(Addresses.themeFile(name)));
    if (archive.config().makes(PageFamily.SEARCH)) {
      // What lies in it is known only when the index is made: so nobody else may lie there.
      ground.take(Addresses.SEARCH_DATA_ITSELF, () -> Owner.SITE);
    }
    theme.forEach(file -> ground.take(file, () -> Owner.SITE));
    take(pages, Page.OfPage.class::isInstance, ground);
    AssetCopies copies = AssetCopies.of(archive, stories, assets, ground);
    List<SocialCard> cards = SocialCards.of(archive, stories, copies.uses(), ground);
    pages.addAll(Redirects.of(archive, stories, pages, ground));
    pages.sort(Comparator.comparing(Page::path));
    return new SitePlan(pages, copies.copies(), cards, menu(archive), stories, copies.uses(), theme);
  }

  private static List<MenuEntry> menu(Archive archive) {
    return archive.pages().stream().filter(page -> page.page().menu())
        .map(page -> new MenuEntry(page.title(), Addresses.page(page.page().place()))).toList();
  }

  private static void take(List<Page> pages, Predicate<Page> wanted, Ground ground) {
    pages.stream().filter(wanted).forEach(page -> ground.take(page.path(), () -> Owner.of(page)));
  }

  private static void addOwn(Archive archive, List<Page> pages) {
    pages.add(new Page.Home(Addresses.HOME, Days.yearsAgo(archive.timeline(), archive.config().today())));
    pages.add(new Page.Articles(Addresses.ARTICLES));
    pages.add(new Page.TimelineIndex(Addresses.TIMELINE));
    pages.add(new Page.SiteFeed(Addresses.FEED));
    if (archive.config().makes(PageFamily.SEARCH)) {
      pages.add(new Page.Search(Addresses.SEARCH));
    }
    pages.add(new Page.Robots(Addresses.ROBOTS));
    if (archive.config().admin().isPresent()) {
      pages.add(new Page.Editor(Addresses.ADMIN));
      pages.add(new Page.Editor(Addresses.ADMIN_SETTINGS));
    }
    pages.add(new Page.NotFound(Addresses.NOT_FOUND));
    pages.add(new Page.NoJekyll(Addresses.NO_JEKYLL));
  }

  private static void addEntries(Archive archive, Map<Id, SitePath> stories, List<Page> pages) {
    archive.stories().forEach(story -> pages.add(new Page.OfStory(stories.get(story.id()), story)));
    pages.addAll(AsKnown.of(archive));
    boolean calendars = archive.config().makes(PageFamily.CALENDARS);
    for (PersonEntry person : archive.people()) {
      if (person.person().standing().isListed()) {
        addSubscriptions(person, calendars, pages);
      }
    }
    if (archive.config().makes(PageFamily.PAIRS)) {
      Pairs.of(archive).forEach(pair -> pages.add(new Page.OfPair(Addresses.pair(pair.first(), pair.second()), pair)));
      pages.addAll(Paths.of(Networks.of(archive), Paths.MOST));
    }
    for (HeldBack held : archive.heldBack()) {
      if (held.reason() == HeldBack.Reason.WITHHELD) {
        pages.add(new Page.Withdrawn(Addresses.story(held.story(), held.published()), held));
      }
    }
    archive.topics().forEach(topic -> pages.add(new Page.OfTopic(Addresses.topic(topic.id()), topic)));
    archive.places().forEach(place -> pages.add(new Page.OfPlace(Addresses.place(place.id()), place)));
    addTimelines(archive, pages);
    archive.publishers().forEach(one -> pages.add(new Page.OfPublisher(Addresses.publisher(one.id()), one)));
  }

  private static void addSubscriptions(PersonEntry person, boolean calendars, List<Page> pages) {
    if (!person.stories().isEmpty()) {
      pages.add(new Page.PersonFeed(Addresses.personFeed(person.id()), person));
    }
    if (calendars) {
      Days.of(person).ifPresent(pages::add);
    }
  }

  private static void addIndexes(Archive archive, List<Page> pages) {
    List<Page> shelves = Shelves.of(archive);
    for (IndexOf of : IndexOf.values()) {
      pages.add(new Page.Index(of.path(), of, Shelves.letters(shelves, of)));
    }
    pages.addAll(shelves);
    pages.addAll(Ledgers.of(archive));
  }

  private static void addTimes(Archive archive, List<Page> pages) {
    for (YearOfStories year : archive.years()) {
      pages.add(new Page.Year(Addresses.ofYear(year.year()), year));
      for (YearOfStories.Month month : year.months()) {
        pages.add(new Page.Month(Addresses.ofMonth(year.year(), month.month()), year.year(), month));
      }
    }
    for (Timeline.Years years : archive.timeline().byYear()) {
      pages.addAll(Chapters.ofYear(Addresses.timeline(years), years));
    }
    pages.addAll(Chapters.undated(archive.timeline(), Chapter.MOST));
    if (archive.config().makes(PageFamily.DAYS)) {
      pages.addAll(Days.of(archive.timeline(), archive.config().makes(PageFamily.CALENDARS), Chapter.MOST));
    }
  }

  private static void addTimelines(Archive archive, List<Page> pages) {
    for (PersonEntry person : archive.people()) {
      pages.addAll(Chapters.of(person.timeline(), new Whose(IndexOf.PEOPLE, person.id()), Chapter.MOST));
    }
    for (TopicEntry topic : archive.topics()) {
      pages.addAll(Chapters.of(topic.timeline(), new Whose(IndexOf.TOPICS, topic.id()), Chapter.MOST));
    }
    for (PlaceEntry place : archive.places()) {
      pages.addAll(Chapters.of(place.timeline(), new Whose(IndexOf.PLACES, place.id()), Chapter.MOST));
    }
  }

  private static Map<Id, SitePath> stories(Archive archive) {
    Map<Id, SitePath> stories = new HashMap<>(archive.stories().size() * 2);
    for (Story story : archive.stories()) {
      stories.put(story.id(), Addresses.story(story.article()));
    }
    return stories;
  }
}
