package io.github.hearsay.plan;

import io.github.hearsay.model.SitePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Shares the pages that search engines may list out among sitemaps. */
final class Sitemaps {

  /** More addresses than this no sitemap may hold (sitemaps.org). */
  static final int LIMIT = 50_000;

  private Sitemaps() {}

  /** One sitemap, or as many as it takes and an index of them. */
  static List<Page> of(List<Page> pages, int limit) {
    List<Page> listed = new ArrayList<>(pages.size());
    for (Page page : pages) {
      if (isListed(page)) {
        listed.add(page);
      }
    }
    listed.sort(Comparator.comparing(Page::path));
    if (listed.size() <= limit) {
      return List.of(new Page.Sitemap(Addresses.SITEMAP, listed));
    }
    List<Page> made = new ArrayList<>();
    List<SitePath> maps = new ArrayList<>();
    for (int start = 0; start < listed.size(); start += limit) {
      SitePath path = Addresses.sitemap(maps.size() + 1);
      maps.add(path);
      made.add(new Page.Sitemap(path, listed.subList(start, Math.min(start + limit, listed.size()))));
    }
    made.add(new Page.SitemapIndex(Addresses.SITEMAP, maps));
    return made;
  }

  private static boolean isListed(Page page) {
    boolean hidden =
        page instanceof Page.Redirect
            || page instanceof Page.OfStory of && !of.story().article().publishing().index()
            || page instanceof Page.OfPerson who && !who.person().person().standing().isListed();
    return page.path().isFolder() && !hidden;
  }
}
