package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.PlainPage;
import io.github.hearsay.parallel.Parallel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Pages that are no stories, by the folders they lie in. */
final class PageTree {

  private final Map<String, PlainPage> byPlace = new HashMap<>();
  private final Map<Id, List<PlainPage>> below = new HashMap<>();
  private final List<PlainPage> sorted;

  private PageTree(Collection<PlainPage> pages, Sorting sorting) {
    sorted = new ArrayList<>(pages);
    sorted.sort(
        Comparator.comparingInt(PlainPage::order).thenComparing(page -> sorting.key(page.title())).thenComparing(PlainPage::place));
    sorted.forEach(page -> byPlace.put(page.place(), page));
    sorted.forEach(page -> parent(page).ifPresent(above -> below.computeIfAbsent(above.id(), any -> new ArrayList<>()).add(page)));
  }

  /** The entries of {@code pages}, in the order in which their authors want them, else by title. */
  static List<PageEntry> entries(Collection<PlainPage> pages, Sorting sorting, LinkTargets targets) {
    PageTree tree = new PageTree(pages, sorting);
    return Parallel.map(tree.sorted, page -> tree.entry(page, targets.of(page.body())));
  }

  private PageEntry entry(PlainPage page, List<LinkTarget> links) {
    Set<Id> told = new HashSet<>();
    for (LinkTarget link : links) {
      if (link instanceof LinkTarget.ToPage to) {
        told.add(to.page());
      }
    }
    List<Id> untold = below.getOrDefault(page.id(), List.of()).stream().map(PlainPage::id).filter(id -> !told.contains(id)).toList();
    return new PageEntry(page, above(page), untold, links);
  }

  private List<Id> above(PlainPage page) {
    List<Id> above = new ArrayList<>();
    for (Optional<PlainPage> at = parent(page); at.isPresent(); at = parent(at.get())) {
      above.add(0, at.get().id());
    }
    return above;
  }

  /** The page of the nearest folder around it that has one. */
  private Optional<PlainPage> parent(PlainPage page) {
    String place = page.place();
    for (int slash = place.lastIndexOf('/'); slash > 0; slash = place.lastIndexOf('/', slash - 1)) {
      PlainPage above = byPlace.get(place.substring(0, slash));
      if (above != null) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }
}
