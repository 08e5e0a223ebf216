package io.github.hearsay.render;

import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.IndexOf;
import io.github.hearsay.plan.Page;
import java.util.List;
import java.util.Optional;

/** Which template shows which page, and the view it is given. */
final class PageViews {

  private PageViews() {}

  /** A view and the template made for it. */
  record Shown(PageTemplate template, Record view) {}

  static Shown of(Page page, Scene scene) {
    if (page instanceof Page.OfStory of) {
      return new Shown(PageTemplate.STORY, StoryViews.of(of.story(), scene));
    }
    if (page instanceof Page.OfPerson of) {
      return new Shown(PageTemplate.PERSON, PersonViews.of(of, scene));
    }
    if (page instanceof Page.AsKnown of) {
      return new Shown(PageTemplate.AS_KNOWN, AsKnownViews.of(of, scene));
    }
    if (page instanceof Page.OfPair of) {
      return new Shown(PageTemplate.PAIR, PairViews.of(of.pair(), scene));
    }
    if (page instanceof Page.OfTopic of) {
      return new Shown(PageTemplate.TOPIC, SubjectViews.of(of.topic(), scene));
    }
    if (page instanceof Page.OfPlace of) {
      return new Shown(PageTemplate.PLACE, SubjectViews.of(of.place(), scene));
    }
    if (page instanceof Page.OfPage of) {
      return new Shown(PageTemplate.PAGE, PlainPages.of(of.page(), scene));
    }
    if (page instanceof Page.OfPublisher of) {
      return new Shown(PageTemplate.SOURCE, SourceViews.of(of.publisher(), scene));
    }
    if (page instanceof Page.OfClaim of) {
      return new Shown(PageTemplate.CLAIM, ClaimPages.of(of, scene));
    }
    if (page instanceof Page.Redirect of) {
      return new Shown(PageTemplate.REDIRECT, redirect(of, scene));
    }
    return ofTime(page, scene);
  }

  private static Shown ofTime(Page page, Scene scene) {
    if (page instanceof Page.Year of) {
      return new Shown(PageTemplate.YEAR_ARCHIVE, ArchiveViews.year(of.year(), scene));
    }
    if (page instanceof Page.Month of) {
      return new Shown(PageTemplate.MONTH_ARCHIVE, ArchiveViews.month(of.year(), of.month(), scene));
    }
    if (page instanceof Page.Articles) {
      return new Shown(PageTemplate.ARCHIVE, ArchiveViews.all(scene));
    }
    if (page instanceof Page.TimelineIndex) {
      return new Shown(PageTemplate.TIMELINE, TimelinePages.index(scene));
    }
    if (page instanceof Page.TimelineOfYears of) {
      return new Shown(PageTemplate.TIMELINE_YEAR, TimelinePages.years(of, scene));
    }
    if (page instanceof Page.TimelinePart of) {
      return new Shown(PageTemplate.TIMELINE_PART, TimelinePartViews.of(of, scene));
    }
    if (page instanceof Page.Days of) {
      return new Shown(PageTemplate.DAYS, DayPages.index(of, scene));
    }
    if (page instanceof Page.OnThisDay of) {
      return new Shown(PageTemplate.DAY, DayPages.day(of, scene));
    }
    return ofLists(page, scene);
  }

  private static Shown ofLists(Page page, Scene scene) {
    if (page instanceof Page.Home home) {
      return new Shown(PageTemplate.HOME, HomeViews.of(home, scene));
    }
    if (page instanceof Page.Index of) {
      return new Shown(index(of.of()), IndexViews.all(of, scene));
    }
    if (page instanceof Page.IndexPart of) {
      return new Shown(index(of.of()), IndexViews.part(of, scene));
    }
    if (page instanceof Page.Paths of) {
      return new Shown(PageTemplate.PATHS, PathsViews.of(of, scene));
    }
    if (page instanceof Page.ClaimList of) {
      return new Shown(PageTemplate.CLAIMS, ClaimListViews.of(of, scene));
    }
    if (page instanceof Page.CorrectionList of) {
      return new Shown(PageTemplate.CORRECTIONS, CorrectionListViews.of(of.shelf(), scene));
    }
    if (page instanceof Page.Search) {
      return new Shown(PageTemplate.SEARCH, SearchViews.of(scene));
    }
    if (page instanceof Page.Withdrawn) {
      Head head = scene.head(scene.words().say("withdrawn"), scene.words().say("withdrawnAbout"), "").unlisted().at(Optional.empty());
      return new Shown(PageTemplate.WITHDRAWN, new NotFoundView(head, ways(scene)));
    }
    if (page instanceof Page.NotFound) {
      return new Shown(PageTemplate.NOT_FOUND, notFound(scene));
    }
    throw new IllegalStateException("no template shows " + page.path());
  }

  private static PageTemplate index(IndexOf of) {
    return switch (of) {
      case PEOPLE -> PageTemplate.PEOPLE;
      case TOPICS -> PageTemplate.TOPICS;
      case PLACES -> PageTemplate.PLACES;
      case SOURCES -> PageTemplate.SOURCES;
    };
  }

  /** Search engines are told where the page is now by its address as they know it. */
  private static RedirectView redirect(Page.Redirect page, Scene scene) {
    SitePath to = page.to();
    Head head = scene.head(scene.words().say("movedTitle"), scene.words().say("movedAbout"), "").unlisted().at(Absolute.of(scene.config(), to));
    String href = scene.href(to);
    return new RedirectView(head, new Link(scene.words().say("goToPage"), href));
  }

  private static NotFoundView notFound(Scene scene) {
    Head head = scene.head(scene.words().say("notFound"), scene.words().say("notFoundAbout"), "").unlisted().at(Optional.empty());
    return new NotFoundView(head, ways(scene));
  }

  private static List<Link> ways(Scene scene) {
    return List.of(
        new Link(scene.words().say("allStoriesByMonth"), scene.href(Addresses.ARTICLES)),
        new Link(scene.words().say("everybody"), scene.href(Addresses.PEOPLE)),
        new Link(scene.words().say("theTimeline"), scene.href(Addresses.TIMELINE)));
  }
}
