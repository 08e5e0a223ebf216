package io.github.hearsay.plan;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.Growth;
import io.github.hearsay.archive.KnownYear;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.config.PageFamily;
import io.github.hearsay.parallel.Parallel;
import java.util.ArrayList;
import java.util.List;

/** The pages of people, and those of what was known about them at the end of every year in which that changed. */
final class AsKnown {

  private AsKnown() {}

  /** Whoever search engines are asked not to list has a page of today and no more. */
  static List<Page> of(Archive archive) {
    List<List<Page>> pages = Parallel.map(archive.people(), person -> of(person, archive));
    List<Page> all = new ArrayList<>();
    pages.forEach(all::addAll);
    return all;
  }

  private static List<Page> of(PersonEntry person, Archive archive) {
    boolean wanted = archive.config().makes(PageFamily.AS_KNOWN) && person.person().standing().isListed();
    List<KnownYear> years = wanted ? Growth.of(person, archive) : List.of();
    List<Page> pages = new ArrayList<>(years.size() + 1);
    pages.add(new Page.OfPerson(Addresses.person(person.id()), person, years.stream().map(KnownYear::year).toList()));
    for (KnownYear known : years) {
      pages.add(new Page.AsKnown(Addresses.asKnown(person.id(), known.year()), person.id(), known));
    }
    return pages;
  }
}
