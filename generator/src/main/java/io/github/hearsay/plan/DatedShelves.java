package io.github.hearsay.plan;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.DatedShelf.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * Divides a list that is too long for one page: one that has the newest first by years, so that what is new changes one of its pages and not
 * all; a year that is too long, and a list in any other order, goes on on further pages.
 */
final class DatedShelves {

  /** How many of the newest stand on the page of a list that is divided into years. */
  private static final int NEWEST = 50;

  /** The newest year first; what nobody can date comes last. */
  private static final Comparator<Integer> YEARS = Comparator.reverseOrder();

  private final SitePath path;
  private final List<Id> ids;
  private final int most;

  /**
   * @param path where the list begins
   * @param most how many a page may hold
   */
  DatedShelves(SitePath path, List<Id> ids, int most) {
    this.path = path;
    this.ids = ids;
    this.most = most;
  }

  /**
   * The pages of a list that has the newest first.
   *
   * @param year the year something belongs to
   * @param always whether the years have pages even if one page can hold them all
   */
  List<DatedShelf> byYear(ToIntFunction<Id> year, boolean always) {
    boolean fits = ids.size() <= most;
    List<DatedShelf> shelves = new ArrayList<>();
    List<Step> years = fits && !always ? List.of() : years(year, shelves);
    List<Id> shown = fits ? ids : ids.subList(0, Math.min(NEWEST, most));
    shelves.add(0, new DatedShelf(path, DatedShelf.ALL_YEARS, 1, ids.size(), shown, years, Optional.empty(), Optional.empty()));
    return shelves;
  }

  /** The pages of a list in any other order. */
  List<DatedShelf> inParts() {
    return linked(shares(DatedShelf.ALL_YEARS, ids));
  }

  private List<Step> years(ToIntFunction<Id> year, List<DatedShelf> shelves) {
    Map<Integer, List<Id>> byYear = new TreeMap<>(YEARS);
    for (Id id : ids) {
      byYear.computeIfAbsent(year.applyAsInt(id), any -> new ArrayList<>()).add(id);
    }
    List<Share> shares = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    byYear.forEach((of, group) -> {
      steps.add(new Step(Addresses.part(path, of, 1), of, 1, group.size()));
      // A reader goes from year to year in order of time, though the list has the newest first.
      shares.addAll(0, shares(of, group));
    });
    shelves.addAll(linked(shares));
    return steps;
  }

  /** What stands on one page. */
  private record Share(Step step, List<Id> ids) {}

  private List<Share> shares(int year, List<Id> of) {
    List<Share> shares = new ArrayList<>();
    // A list that holds nothing has a page all the same, which says so.
    for (List<Id> some : of.isEmpty() ? List.of(of) : Portions.of(of, most)) {
      int part = shares.size() + 1;
      shares.add(new Share(new Step(Addresses.part(path, year, part), year, part, of.size()), some));
    }
    return shares;
  }

  private static List<DatedShelf> linked(List<Share> shares) {
    List<DatedShelf> shelves = new ArrayList<>(shares.size());
    for (int i = 0; i < shares.size(); i++) {
      Step step = shares.get(i).step;
      Optional<Step> before = i > 0 ? Optional.of(shares.get(i - 1).step) : Optional.empty();
      Optional<Step> after = i + 1 < shares.size() ? Optional.of(shares.get(i + 1).step) : Optional.empty();
      shelves.add(new DatedShelf(step.path(), step.year(), step.part(), step.count(), shares.get(i).ids, List.of(), before, after));
    }
    return shelves;
  }
}
