package io.github.hearsay.shard;

import io.github.hearsay.check.AnchorWish;
import io.github.hearsay.problem.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Judges the anchors that pages of one shard want in pages of another. The records have them in order of address, so going through all
 * records side by side takes no more memory than one page needs, however many there are.
 */
final class AnchorJoin {

  private final Queue<Cursor> cursors = new PriorityQueue<>();
  private final List<Problem> problems = new ArrayList<>();

  private AnchorJoin() {}

  /** What a build of the whole site would have said of these links. */
  static List<Problem> problems(List<ShardRecord> records) throws IOException {
    AnchorJoin join = new AnchorJoin();
    List<Cursor> all = new ArrayList<>();
    try {
      for (ShardRecord record : records) {
        Cursor cursor = new Cursor(Files.newBufferedReader(record.record()));
        all.add(cursor);
        if (cursor.next()) {
          join.cursors.add(cursor);
        }
      }
      while (!join.cursors.isEmpty()) {
        join.page(join.cursors.peek().address());
      }
    } finally {
      for (Cursor cursor : all) {
        cursor.lines.close();
      }
    }
    return join.problems;
  }

  /** All that the records have of one address. */
  private void page(String address) throws IOException {
    Set<String> there = new HashSet<>();
    boolean isPage = false;
    SortedMap<String, AnchorWish> wishes = new TreeMap<>();
    while (!cursors.isEmpty() && cursors.peek().address().equals(address)) {
      Cursor cursor = cursors.remove();
      if (cursor.isPage()) {
        isPage = true;
        there.addAll(cursor.fields.subList(2, cursor.fields.size()));
      } else {
        AnchorWish wish = cursor.wish();
        wishes.merge(wish.anchor(), wish, AnchorWish::first);
      }
      if (cursor.next()) {
        cursors.add(cursor);
      }
    }
    if (isPage) {
      for (Map.Entry<String, AnchorWish> wish : wishes.entrySet()) {
        wish.getValue().missing(there).ifPresent(problems::add);
      }
    }
  }

  /** A record, read up to one of its lines about links. */
  private static final class Cursor implements Comparable<Cursor> {

    private final BufferedReader lines;
    private List<String> fields = List.of();

    Cursor(BufferedReader lines) {
      this.lines = lines;
    }

    /** Goes on to the next line about links, if there is one. */
    boolean next() throws IOException {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("page\t") || line.startsWith("wish\t")) {
          fields = RecordText.parse(line);
          return true;
        }
      }
      return false;
    }

    String address() {
      return fields.get(1);
    }

    boolean isPage() {
      return fields.get(0).equals("page");
    }

    AnchorWish wish() {
      return new AnchorWish(fields.get(1), fields.get(2), fields.get(3), fields.get(4));
    }

    @Override
    public int compareTo(Cursor other) {
      return address().compareTo(other.address());
    }
  }
}
