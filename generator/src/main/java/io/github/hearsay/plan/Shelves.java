package io.github.hearsay.plan;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.Sorting;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.Shelf.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Divides an index that is too long for one page by first letters, a letter that is too long by second ones, and what still begins alike
 * into as many parts as it takes. A shelf never vanishes as the archive grows.
 */
final class Shelves {

  static final String OTHER = "other";

  private final IndexOf of;
  private final SitePath path;
  private final int most;
  private final List<Plank> planks = new ArrayList<>();

  private Shelves(IndexOf of, SitePath path, int most) {
    this.of = of;
    this.path = path;
    this.most = most;
  }

  /** A name of the index, and what it begins with. */
  record Entry(Id id, String key) {}

  /** A shelf while the others are still being made. */
  private record Plank(Step step, List<Id> ids, List<Step> below) {}

  /** Everybody and everything. */
  static List<Page> of(Archive archive) {
    Sorting sorting = Sorting.of(archive.config().language());
    List<Entry> people = new ArrayList<>(archive.people().size());
    archive.people().forEach(one -> people.add(new Entry(one.id(), sorting.beginning(one.sortName()))));
    List<Entry> topics = new ArrayList<>();
    archive.topics().forEach(one -> topics.add(new Entry(one.id(), sorting.beginning(one.name()))));
    List<Entry> places = new ArrayList<>();
    archive.places().forEach(one -> places.add(new Entry(one.id(), sorting.beginning(one.name()))));
    List<Entry> publishers = new ArrayList<>();
    archive.publishers().forEach(one -> publishers.add(new Entry(one.id(), sorting.beginning(one.name()))));
    List<Page> pages = new ArrayList<>();
    pages.addAll(of(IndexOf.PEOPLE, people, Shelf.MOST));
    pages.addAll(of(IndexOf.TOPICS, topics, Shelf.MOST));
    pages.addAll(of(IndexOf.PLACES, places, Shelf.MOST));
    pages.addAll(of(IndexOf.SOURCES, publishers, Shelf.MOST));
    return pages;
  }

  /** Nothing when one page holds all. */
  static List<Page> of(IndexOf of, List<Entry> entries, int most) {
    if (entries.size() <= most) {
      return List.of();
    }
    Shelves shelves = new Shelves(of, of.path(), most);
    by(1, entries).forEach(shelves::letter);
    return shelves.pages();
  }

  private static Map<String, List<Entry>> by(int letters, List<Entry> entries) {
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    for (Entry entry : entries) {
      groups.computeIfAbsent(initials(entry.key(), letters), any -> new ArrayList<>()).add(entry);
    }
    return groups;
  }

  private static String initials(String key, int letters) {
    if (key.isEmpty() || key.charAt(0) < 'a') {
      return OTHER;
    }
    boolean plain = key.length() >= letters && Character.isLetterOrDigit(key.charAt(letters - 1));
    return plain ? key.substring(0, letters) : key.charAt(0) + "-" + OTHER;
  }

  private void letter(String letter, List<Entry> entries) {
    if (entries.size() <= most || letter.equals(OTHER)) {
      add(letter, entries);
      return;
    }
    int place = planks.size();
    List<Step> below = new ArrayList<>();
    by(2, entries).forEach((two, group) -> {
      below.add(step(two, 1, group.size()));
      add(two, group);
    });
    planks.add(place, new Plank(step(letter, 1, entries.size()), List.of(), below));
  }

  private void add(String letters, List<Entry> entries) {
    List<Id> ids = new ArrayList<>(entries.size());
    entries.forEach(entry -> ids.add(entry.id()));
    int part = 0;
    for (List<Id> some : Portions.of(ids, most)) {
      part++;
      planks.add(new Plank(step(letters, part, part == 1 ? ids.size() : some.size()), some, List.of()));
    }
  }

  private Step step(String letters, int part, int count) {
    return new Step(Addresses.shelf(path, letters, part), letters, part, count);
  }

  private List<Page> pages() {
    List<Step> shown = new ArrayList<>();
    planks.stream().filter(plank -> !plank.ids.isEmpty()).forEach(plank -> shown.add(plank.step));
    List<Page> pages = new ArrayList<>(planks.size());
    for (Plank plank : planks) {
      int at = shown.indexOf(plank.step);
      Optional<Step> before = at > 0 ? Optional.of(shown.get(at - 1)) : Optional.empty();
      Optional<Step> after = at >= 0 && at + 1 < shown.size() ? Optional.of(shown.get(at + 1)) : Optional.empty();
      Shelf shelf = new Shelf(plank.step.letters(), plank.step.part(), plank.ids, plank.below, before, after);
      pages.add(new Page.IndexPart(plank.step.path(), of, shelf));
    }
    return pages;
  }

  /**
   * The letters of an index, for the page that leads to them, in order; empty when it shows everything itself.
   *
   * @param pages all shelves of the archive
   */
  static List<Step> letters(List<Page> pages, IndexOf of) {
    Map<String, Step> letters = new LinkedHashMap<>();
    for (Page page : pages) {
      if (page instanceof Page.IndexPart part && part.of() == of) {
        String begins = part.shelf().letters();
        String letter = begins.equals(OTHER) ? OTHER : begins.substring(0, 1);
        Step step = letters.getOrDefault(letter, new Step(part.path(), letter, 1, 0));
        letters.put(letter, new Step(step.path(), letter, 1, step.count() + part.shelf().ids().size()));
      }
    }
    return List.copyOf(letters.values());
  }
}
