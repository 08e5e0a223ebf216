package io.github.hearsay.names;

import io.github.hearsay.names.Sequence.How;
import java.util.List;
import java.util.Set;

/** One run of words, of a text or of the inside of a tag: which word is being read, what stood before it, and what the words so far may become. */
final class Run {

  /** What stands between two words, the greater the more it parts them. */
  static final int JOINED = 0;

  static final int BLANK = 1;
  static final int COMMA = 2;
  static final int PARTED = 3;

  private static final int RING = 32;

  /** Words that are no first name: "Mr Smith, Ann Lee and others" is not about Ann Smith, but "Lady Smith, Ann" may be. */
  private static final Set<Long> TITLES =
      Set.of(Words.hash("mr"), Words.hash("mrs"), Words.hash("ms"), Words.hash("miss"), Words.hash("dr"), Words.hash("sir"),
          Words.hash("lord"), Words.hash("lady"), Words.hash("prof"));

  private final NameSet names;
  private final byte[] bytes;
  private final int limit;
  private final boolean inTag;
  private final List<Hit> hits;

  private final int[] starts = new int[RING];
  private final int[] gaps = new int[RING];
  private final boolean[] capitals = new boolean[RING];
  private int count;
  private int state;

  private long hash = Words.SEED;
  private int length;
  private int end;
  private int gap = PARTED;
  private boolean afterStop;
  private boolean afterLine;

  Run(NameSet names, byte[] bytes, int limit, boolean inTag, List<Hit> hits) {
    this.names = names;
    this.bytes = bytes;
    this.limit = limit;
    this.inTag = inTag;
    this.hits = hits;
  }

  /** Takes a folded letter or digit. */
  void letter(int c, boolean isLower, int start, int stop) {
    if (gap != JOINED) {
      endWord();
      begin(isLower, start);
    }
    hash = Words.add(hash, c);
    length++;
    end = stop;
  }

  private void begin(boolean isLower, int start) {
    int place = count++ & RING - 1;
    starts[place] = start;
    gaps[place] = gap;
    capitals[place] = !isLower;
    hash = Words.SEED;
    length = 0;
    gap = JOINED;
    afterStop = false;
    afterLine = false;
  }

  /** Takes what parts words. */
  void part(int how) {
    gap = Math.max(gap, afterStop && how == BLANK && length > 1 ? PARTED : how);
    afterStop = false;
  }

  /** Takes the end of a line; where a paragraph ends, too, no name goes on. */
  void line() {
    part(afterLine ? PARTED : BLANK);
    afterLine = true;
  }

  /** Takes a full stop: before a letter it joins, after an initial it does not end a sentence. */
  void stop() {
    part(BLANK);
    afterStop = true;
  }

  /** Takes the end of all. */
  void finish() {
    part(PARTED);
    endWord();
    length = 0;
  }

  private void endWord() {
    if (length > 0) {
      int word = names.words().number(hash);
      state = word == 0 ? 0 : names.next(state, word);
      if (state != 0) {
        for (Sequence sequence : names.found(state)) {
          take(sequence);
        }
      }
    }
    if (gap == PARTED) {
      state = 0;
    } else if (gap == COMMA && state != 0) {
      state = names.next(state, Words.COMMA);
    }
  }

  private void take(Sequence sequence) {
    int first = count - sequence.size();
    int start = starts[first & RING - 1];
    boolean counts = switch (sequence.how()) {
      case PLAIN, ALLOWED -> true;
      case SINGLE -> capitals[first & RING - 1] || isPartOfAddress(start);
      case TURNED -> !goesOn(first);
      case TURNED_SLUG -> gap == PARTED && gaps[first & RING - 1] == PARTED;
    };
    if (counts) {
      hits.add(new Hit(start, end, sequence.how() == How.ALLOWED ? -1 : sequence.whose(), inTag));
    }
  }

  /** Whether the word is the last of a longer name: "Joan Smith". */
  private boolean goesOn(int word) {
    int place = word & RING - 1;
    return word > 0 && gaps[place] == BLANK && capitals[word - 1 & RING - 1] && !isTitle(word - 1);
  }

  private boolean isTitle(int word) {
    long spelt = Words.SEED;
    for (int i = starts[word & RING - 1]; i < limit && bytes[i] > 0 && Letters.ASCII[bytes[i]] != 0; i++) {
      spelt = Words.add(spelt, Letters.ASCII[bytes[i]]);
    }
    return TITLES.contains(spelt);
  }

  /** Whether the word by itself is a folder or file of an address. */
  private boolean isPartOfAddress(int start) {
    char before = start == 0 ? '"' : (char) bytes[start - 1];
    char after = end >= limit ? '"' : (char) bytes[end];
    boolean isFile = after == '.' && end + 1 < limit && bytes[end + 1] > 0 && Letters.ASCII[bytes[end + 1]] != 0;
    boolean begins = before == '/' || isQuote(before);
    boolean ends = after == '/' || after == '#' || after == '?' || isFile || isQuote(after);
    return begins && ends && !(isQuote(before) && isQuote(after));
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }
}
