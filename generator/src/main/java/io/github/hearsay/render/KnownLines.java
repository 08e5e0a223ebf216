package io.github.hearsay.render;

import io.github.hearsay.model.Id;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Lines of what had been known before, ready to print, in UTF-8: they are the same on all pages of one person as known in a year, so each is made
 * once. Whoever takes one has to look up what it is made of all the same, for each page notes its own look-ups. Safe for many threads.
 */
final class KnownLines {

  private final Map<Object, byte[]> made = new IdentityHashMap<>();

  /** The line for {@code what}, which is the same only if it is the very same object. */
  byte[] of(Object what, Supplier<String> line) {
    synchronized (made) {
      byte[] before = made.get(what);
      if (before != null) {
        return before;
      }
    }
    // Two threads may both make it: they make the same.
    byte[] now = Pieces.utf8(line.get());
    synchronized (made) {
      made.put(what, now);
    }
    return now;
  }

  /** Those of the people whose pages were made last: the pages of one are made one after the other. */
  static final class Recent {

    private static final int PEOPLE = 32;

    private final Map<Id, KnownLines> people =
        new LinkedHashMap<>() {
          @Override
          protected boolean removeEldestEntry(Map.Entry<Id, KnownLines> eldest) {
            return size() > PEOPLE;
          }
        };

    synchronized KnownLines of(Id person) {
      return people.computeIfAbsent(person, any -> new KnownLines());
    }
  }
}
