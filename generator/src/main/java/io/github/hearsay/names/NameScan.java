package io.github.hearsay.names;

import io.github.hearsay.text.Scripts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the names of a set in bytes, in one pass: whatever the encoding and the escapes, with or without accents, in any case, across the tags of
 * HTML that do not part words.
 */
public final class NameScan {

  /** Tags that may stand in the middle of a name, or of a word. */
  private static final long[] INLINE =
      packed(
          "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q",
          "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "text", "time", "tspan", "u", "var", "wbr");

  private static final long BREAK = packed("br")[0];

  private final byte[] bytes;
  private final int limit;
  private final Escaped escaped;
  private final Run text;
  private final Run tag;
  private final List<Hit> hits = new ArrayList<>();
  private Run run;
  private int at;
  private long name;
  private int quote;
  private boolean isEscapedTag;

  private NameScan(NameSet names, byte[] bytes, int limit) {
    this.bytes = bytes;
    this.limit = limit;
    this.escaped = new Escaped(bytes, limit);
    this.text = new Run(names, bytes, limit, false, hits);
    this.tag = new Run(names, bytes, limit, true, hits);
    this.run = text;
  }

  private static long[] packed(String... names) {
    long[] all = new long[names.length];
    for (int i = 0; i < names.length; i++) {
      for (byte letter : names[i].getBytes(StandardCharsets.US_ASCII)) {
        all[i] = all[i] << 8 | letter;
      }
    }
    Arrays.sort(all);
    return all;
  }

  /** Every place where one of {@code names} stands, from the first on; of names that overlap, the one that begins first, then the longest. */
  public static List<Hit> of(NameSet names, byte[] bytes) {
    if (names.isEmpty()) {
      return List.of();
    }
    NameScan scan = new NameScan(names, bytes, bytes.length);
    scan.run();
    return scan.hits.isEmpty() ? List.of() : told(scan.hits);
  }

  private static List<Hit> told(List<Hit> all) {
    List<Hit> allowed = all.stream().filter(hit -> hit.whose() < 0).toList();
    List<Hit> sorted = new ArrayList<>();
    for (Hit hit : all) {
      if (hit.whose() >= 0 && allowed.stream().noneMatch(longer -> longer.start() <= hit.start() && hit.end() <= longer.end())) {
        sorted.add(hit);
      }
    }
    sorted.sort(Comparator.comparingInt(Hit::start).thenComparing(Hit::end, Comparator.reverseOrder()).thenComparing(Hit::whose));
    List<Hit> told = new ArrayList<>();
    for (Hit hit : sorted) {
      if (told.isEmpty() || hit.start() >= told.get(told.size() - 1).end()) {
        told.add(hit);
      }
    }
    return told;
  }

  private void run() {
    while (at < limit) {
      byte b = bytes[at];
      byte letter = b > 0 ? Letters.ASCII[b] : 0;
      if (letter != 0) {
        run.letter(letter, b >= 'a', at, at + 1);
        at++;
      } else if (b == ' ') {
        run.part(Run.BLANK);
        at++;
      } else {
        other();
      }
    }
    tag.finish();
    text.finish();
  }

  private void other() {
    int c = escaped.read(at);
    int start = at;
    at = escaped.next();
    if (c == '<') {
      open(bytes[start] != '<');
    } else if (c == 2 || c == 3) {
      mark(c);
    } else if (run == tag && (c == '"' || c == '\'' || c == '>')) {
      insideTag(c);
    } else {
      character(c, start);
    }
  }

  private void character(int c, int start) {
    String means = Letters.of(c);
    if (means.isEmpty()) {
      return;
    }
    char first = means.charAt(0);
    switch (first) {
      case ' ' -> run.part(Run.BLANK);
      case ',' -> run.part(Run.COMMA);
      case '.' -> run.stop();
      case '\n' -> run.line();
      case ';' -> run.part(Run.PARTED);
      default -> letters(c, means, start);
    }
  }

  private void letters(int c, String means, int start) {
    boolean isWord = Scripts.isUnspaced(c);
    if (isWord) {
      run.part(Run.BLANK);
    }
    for (int i = 0; i < means.length(); i++) {
      run.letter(means.charAt(i), Character.isLowerCase(c), start, at);
    }
    if (isWord) {
      run.part(Run.BLANK);
    }
  }

  /** A tag begins, if a letter follows. Where tags are written with escapes, as in feeds, one without tells that what went before was none. */
  private void open(boolean isEscaped) {
    if (run == tag && isEscapedTag && !isEscaped) {
      tag.part(Run.PARTED);
      run = text;
    }
    int letter = at < limit && bytes[at] == '/' ? at + 1 : at;
    name = 0;
    for (int i = letter; i < limit && bytes[i] > 0 && Letters.ASCII[bytes[i]] != 0; i++) {
      name = i - letter < 7 ? name << 8 | Letters.ASCII[bytes[i]] : -1;
    }
    if (name == 0 || run == tag) {
      run.part(Run.PARTED);
      return;
    }
    if (Arrays.binarySearch(INLINE, name) < 0) {
      text.part(Run.PARTED);
    }
    run = tag;
    isEscapedTag = isEscaped;
    tag.part(Run.PARTED);
    quote = 0;
  }

  private void insideTag(int c) {
    if (c == '>' && quote == 0) {
      tag.part(Run.PARTED);
      run = text;
      if (name == BREAK) {
        text.part(Run.BLANK);
      }
      return;
    }
    if (c != '>') {
      quote = quote == 0 ? c : quote == c ? 0 : quote;
    }
    tag.part(Run.PARTED);
  }

  /** An open place in a text: a link's number is no part of it, and a picture parts words. */
  private void mark(int kind) {
    while (at < limit && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    if (kind == 3) {
      run.part(Run.PARTED);
    }
  }
}
