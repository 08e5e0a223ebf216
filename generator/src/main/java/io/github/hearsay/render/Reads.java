package io.github.hearsay.render;

import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.archive.Watch;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.Looks;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one page was made of: what it looked up in the archive and asked the plan. As long as all of that, the page's own entry, the templates and
 * the settings stay what they are, it would come out the same. For one thread.
 */
public final class Reads implements Watch, Looks {

  private static final int PLACE_BITS = 26;
  private static final int PLACES = (1 << PLACE_BITS) - 1;
  private static final ArchivePart[] PARTS = ArchivePart.values();

  /** A power of two. */
  private static final int RECENT = 1 << 7;

  private int[] entries = new int[64];
  private int size;
  /** Entries noted of late, each counted from 1: most are looked up several times, and need not be noted and sorted out each time. */
  private final int[] recent = new int[RECENT];
  private final SortedSet<Fact> facts = new TreeSet<>();

  @Override
  public void entry(ArchivePart part, int place) {
    int entry = entryOf(part, place);
    int slot = (entry ^ entry >>> PLACE_BITS) & RECENT - 1;
    if (recent[slot] == entry + 1) {
      return;
    }
    recent[slot] = entry + 1;
    if (size == entries.length) {
      tidy();
      if (size > entries.length / 2) {
        entries = Arrays.copyOf(entries, entries.length * 2);
      }
    }
    entries[size++] = entry;
  }

  @Override
  public void missing(ArchivePart part, Id id) {
    facts.add(new Fact(Fact.Kind.ENTRY, part.name(), id.value()));
  }

  @Override
  public void whole(ArchivePart part) {
    facts.add(new Fact(Fact.Kind.PART, part.name(), ""));
  }

  @Override
  public void address(String address) {
    facts.add(new Fact(Fact.Kind.ADDRESS, address, ""));
  }

  @Override
  public void asset(SitePath page, String path) {
    facts.add(new Fact(Fact.Kind.ASSET, page.value(), path));
  }

  /** The entries looked up, in order, none twice: see {@link #part} and {@link #place}. */
  public int[] entries() {
    tidy();
    return Arrays.copyOf(entries, size);
  }

  /** The part an entry belongs to. */
  public static ArchivePart part(int entry) {
    return PARTS[entry >>> PLACE_BITS];
  }

  /** The place of an entry in its part. */
  public static int place(int entry) {
    return entry & PLACES;
  }

  /** The entry at a place of a part. */
  public static int entryOf(ArchivePart part, int place) {
    return part.ordinal() << PLACE_BITS | place;
  }

  /** What else the page has learnt. */
  public SortedSet<Fact> facts() {
    return facts;
  }

  private void tidy() {
    Arrays.sort(entries, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || entries[i] != entries[i - 1]) {
        entries[kept++] = entries[i];
      }
    }
    size = kept;
  }
}
