package io.github.hearsay.plan;

import io.github.hearsay.model.SitePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Shares the pages that search engines may list out among sitemaps. */
final class Sitemaps {

  /** More addresses than this no sitemap may hold (sitemaps.org). */
  static final int LIMIT = 50_000;

  private Sitemaps() {}

  /** One sitemap, or as many as it takes and an index of them. */
  static List<Page> of(List<Page> pages, int limit) {
    List<Listed> listed = new ArrayList<>(pages.size());
    Set<SitePath> unlisted = unlistedPeople(pages);
    for (Page page : pages) {
      if (isListed(page) && Collections.disjoint(unlisted, whose(page))) {
        listed.add(Listed.of(page));
      }
    }
    listed.sort(Comparator.comparing(Listed::path));
    if (listed.size() <= limit) {
      return List.of(new Page.Sitemap(Addresses.SITEMAP, listed));
    }
    List<Page> made = new ArrayList<>();
    List<SitePath> maps = new ArrayList<>();
    for (List<Listed> some : Portions.of(listed, limit)) {
      SitePath path = Addresses.sitemap(maps.size() + 1);
      maps.add(path);
      made.add(new Page.Sitemap(path, some));
    }
    made.add(new Page.SitemapIndex(Addresses.SITEMAP, maps));
    return made;
  }

  private static boolean isListed(Page page) {
    boolean past = page instanceof Page.Redirect || page instanceof Page.AsKnown || page instanceof Page.Withdrawn;
    boolean isUnlisted = page instanceof Page.OfStory of && !of.story().article().publishing().index()
        || page instanceof Page.OfPage plain && !plain.page().page().index();
    boolean hidden = past || isUnlisted || page instanceof Page.Search || page instanceof Page.Editor;
    return page.path().isFolder() && !hidden;
  }

  /** The pages of those whom search engines are asked not to list: neither are the further pages about them. */
  private static Set<SitePath> unlistedPeople(List<Page> pages) {
    Set<SitePath> unlisted = new HashSet<>();
    for (Page page : pages) {
      if (page instanceof Page.OfPerson of && !of.person().person().standing().isListed()) {
        unlisted.add(page.path());
      }
    }
    return unlisted;
  }

  /** The pages of those this is a further page about; itself where it is none. */
  private static List<SitePath> whose(Page page) {
    if (page instanceof Page.TimelinePart part && part.whose().isPresent()) {
      return List.of(part.whose().get().page());
    }
    if (page instanceof Page.OfPair of) {
      return List.of(Addresses.person(of.pair().first()), Addresses.person(of.pair().second()));
    }
    return List.of(page instanceof Page.ClaimList list && list.filter() instanceof ClaimFilter.Of of ? of.whose().page() : page.path());
  }
}
