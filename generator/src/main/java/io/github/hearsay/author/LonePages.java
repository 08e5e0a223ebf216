package io.github.hearsay.author;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.LinkTarget;
import io.github.hearsay.archive.PageEntry;
import io.github.hearsay.author.Listing.Item;
import io.github.hearsay.model.Id;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The pages that no reader finds: neither text nor menu leads there. */
final class LonePages {

  private LonePages() {}

  static List<Item> of(Archive archive) {
    Set<Id> reached = new HashSet<>();
    archive.stories().forEach(one -> add(one.links(), reached));
    archive.people().forEach(one -> add(one.links(), reached));
    archive.topics().forEach(one -> add(one.links(), reached));
    archive.places().forEach(one -> add(one.links(), reached));
    for (PageEntry page : archive.pages()) {
      add(page.links(), reached);
      reached.addAll(page.below());
    }
    return archive.pages().stream().filter(one -> !one.page().menu() && !reached.contains(one.id()))
        .map(one -> new Item(one.page().at(), one.id().value(), one.title(), "a page that nothing leads to")).toList();
  }

  private static void add(List<LinkTarget> links, Set<Id> reached) {
    for (LinkTarget link : links) {
      if (link instanceof LinkTarget.ToPage to) {
        reached.add(to.page());
      }
    }
  }
}
