package io.github.hearsay.memory;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.check.Anchors;
import io.github.hearsay.check.PageFacts;
import io.github.hearsay.model.Id;
import io.github.hearsay.plan.Page;
import io.github.hearsay.plan.SitePlan;
import io.github.hearsay.render.Fact;
import io.github.hearsay.render.Fingerprints;
import io.github.hearsay.render.Reads;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/** Which pages of an earlier build would come out the same again, and what is known of them. */
final class Standing {

  private final List<Fact> facts;
  private final PageNotes pages;
  private final Fingerprints now;
  private final Map<ArchivePart, int[]> places = new EnumMap<>(ArchivePart.class);
  private final boolean[] factStands;
  private final Set<Integer> gone = new HashSet<>();

  /**
   * Compares what was with what is. Of the book only the facts are kept: it may be large, and pages are yet to be made.
   *
   * @param before what is remembered of the earlier build, of the same shared check as this one
   */
  Standing(Recollection.Remembered before, Archive archive, SitePlan plan, Fingerprints now) {
    PageBook book = before.book();
    this.facts = book.facts();
    this.pages = before.pages();
    this.now = now;
    for (ArchivePart part : ArchivePart.values()) {
      places.put(part, places(book.entries().get(part), part, archive));
    }
    factStands = new boolean[facts.size()];
    for (int i = 0; i < factStands.length; i++) {
      factStands[i] = now.of(facts.get(i)) == book.factChecks()[i];
    }
    Set<String> addresses = plan.addresses();
    for (String address : book.addresses()) {
      if (!addresses.contains(address)) {
        gone.add(PageFacts.hash(address));
      }
    }
  }

  /** Where each entry of the earlier build is now; -1 for those that are gone or not what they were. */
  private int[] places(PageBook.Entries entries, ArchivePart part, Archive archive) {
    int[] found = new int[entries.ids().length];
    for (int i = 0; i < found.length; i++) {
      int place = entries.ids()[i].isEmpty() ? -1 : archive.place(part, new Id(entries.ids()[i])).orElse(-1);
      found[i] = place >= 0 && now.entries().of(part, place) == entries.checks()[i] ? place : -1;
    }
    return found;
  }

  /** What is known of {@code page}, if it would come out as before and links to nothing that is gone. */
  Optional<PageNote> note(Page page) {
    return pages.find(page.path().value()).filter(note -> stands(page, note));
  }

  private boolean stands(Page page, PageNote note) {
    boolean linksStand = gone.isEmpty() || !note.linksToAny(gone);
    return linksStand && entriesStand(note) && factsStand(note) && now.of(page) == note.own();
  }

  private boolean entriesStand(PageNote note) {
    for (int entry : note.entries()) {
      if (places.get(Reads.part(entry))[Reads.place(entry)] < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean factsStand(PageNote note) {
    for (int fact : note.facts()) {
      if (!factStands[fact]) {
        return false;
      }
    }
    return true;
  }

  /** The anchors that {@code page} had and {@code anchors} has not. */
  List<Integer> lost(String page, Anchors anchors) {
    List<Integer> lost = new ArrayList<>();
    pages.find(page).ifPresent(note -> LongStream.of(note.anchors().hashes()).filter(anchor -> !anchors.has(anchor))
        .forEach(anchor -> lost.add(PageFacts.hash(page, anchor))));
    return lost;
  }

  /** The numbers that the entries of a page that stands have now, in order. */
  int[] renumbered(PageNote note) {
    int[] entries = new int[note.entries().length];
    for (int i = 0; i < entries.length; i++) {
      ArchivePart part = Reads.part(note.entries()[i]);
      entries[i] = Reads.entryOf(part, places.get(part)[Reads.place(note.entries()[i])]);
    }
    Arrays.sort(entries);
    return entries;
  }

  /** What pages of the earlier build had learnt, in the order of their numbers. */
  List<Fact> facts() {
    return facts;
  }

  /** What is remembered of all pages, whether they stand or not. */
  PageNotes pages() {
    return pages;
  }
}
