package io.github.hearsay.search;

import io.github.hearsay.cache.Sink;
import io.github.hearsay.model.Body;
import io.github.hearsay.model.Id;
import io.github.hearsay.text.Scripts;
import java.util.Arrays;

/** Gathers the words of one page after another, each with how much it weighs there. For one thread. */
final class Gathering {

  /** A longer word is cut: nobody types so much. */
  static final int LONGEST = 40;

  /** A key is never cut: two of them would become one. */
  private static final int LONGEST_KEY = 1 + Id.MAX_LENGTH;

  /** A word of a title is worth so many of the text. */
  private static final int TITLE = 6;

  /** One of a name that the page is listed by. */
  private static final int NAME = 4;

  private static final int MOST = 1 << 12;

  private final Dictionary dictionary;
  private final Letters letters = new Letters();
  private final Sink out = new Sink();
  private final char[] word = new char[LONGEST_KEY];

  /** The words this thread knows, by where their hashes say: places in the arrays below, counted from 1. */
  private int[] slots = new int[1 << 12];
  private String[] words = new String[1 << 10];
  private int[] hashes = new int[1 << 10];
  private int[] numbers = new int[1 << 10];
  private int[] weights = new int[1 << 10];
  private int known;

  private int[] here = new int[1 << 8];
  private int count;
  private int length;
  private int total;
  private int weight = 1;
  private int head;

  Gathering(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  Gathering title(String text) {
    return field(text, TITLE, 1);
  }

  Gathering name(String text) {
    return field(text, NAME, 1);
  }

  Gathering text(String text) {
    return field(text, 1, 0);
  }

  private Gathering field(String text, int worth, int isHead) {
    weight = worth;
    head = isHead;
    for (int at = 0; at < text.length();) {
      int c = text.charAt(at);
      at += c < 0x80 ? 1 : Character.charCount(text.codePointAt(at));
      take(c < 0x80 ? c : text.codePointBefore(at));
    }
    end();
    return this;
  }

  /** A word that nobody can type: a sign, and the id of what it is a key to. */
  Gathering key(char sign, Id id) {
    weight = 1;
    head = 1;
    word[0] = sign;
    length = 1 + id.value().length();
    id.value().getChars(0, id.value().length(), word, 1);
    end();
    return this;
  }

  /** HTML with open places, see {@link Body}. */
  Gathering markup(String html) {
    weight = 1;
    head = 0;
    int at = 0;
    while (at < html.length()) {
      char c = html.charAt(at);
      switch (c) {
        case '<' -> {
          if (!isInline(html, at + 1)) {
            end();
          }
          at = after(html, '>', at);
        }
        case '&' -> {
          end();
          at = after(html, ';', at);
        }
        case Body.LINK, Body.IMAGE -> at = after(html, Body.END, at);
        case Body.TEXT, Body.END, Body.CLOSE -> at++;
        default -> {
          int one = c < 0x80 ? c : html.codePointAt(at);
          at += c < 0x80 ? 1 : Character.charCount(one);
          take(one);
        }
      }
    }
    end();
    return this;
  }

  private static int after(String html, char sign, int from) {
    int at = html.indexOf(sign, from);
    return at < 0 ? html.length() : at + 1;
  }

  /** Whether a tag may stand inside a word: {@code a}, {@code em}, {@code strong}, {@code code}, {@code del}. */
  private static boolean isInline(String html, int at) {
    int name = html.charAt(at) == '/' ? at + 1 : at;
    return html.startsWith("em", name) || html.startsWith("strong", name) || html.startsWith("a", name) || html.startsWith("code", name)
        || html.startsWith("del", name);
  }

  private void take(int c) {
    if (c < 0x80) {
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        add((char) c);
      } else if (c >= 'A' && c <= 'Z') {
        add((char) (c | 0x20));
      } else {
        end();
      }
      return;
    }
    String folded = letters.of(c);
    boolean isAlone = folded.equals(Letters.BETWEEN) || Scripts.isUnspaced(c);
    if (isAlone) {
      end();
    }
    if (!folded.equals(Letters.BETWEEN)) {
      for (int i = 0; i < folded.length(); i++) {
        add(folded.charAt(i));
      }
    }
    if (isAlone) {
      end();
    }
  }

  private void add(char c) {
    if (length < LONGEST) {
      word[length++] = c;
    }
  }

  /** A single Latin letter is what an apostrophe leaves: it finds nothing anybody looks for. */
  private void end() {
    if (length > 1 || length == 1 && (word[0] > 'z' || word[0] < 'a')) {
      int place = place();
      if (weights[place] == 0) {
        here = count == here.length ? Arrays.copyOf(here, count * 2) : here;
        here[count++] = place;
      }
      weights[place] = Math.min(MOST, weights[place] + weight * 2) | head | weights[place] & 1;
      total++;
    }
    length = 0;
  }

  private int place() {
    int hash = length;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + word[i];
    }
    hash ^= hash >>> 15;
    int slot = hash & slots.length - 1;
    while (slots[slot] != 0) {
      if (hashes[slots[slot] - 1] == hash && isWord(words[slots[slot] - 1])) {
        return slots[slot] - 1;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return learn(slot, hash);
  }

  private boolean isWord(String other) {
    if (other.length() != length) {
      return false;
    }
    for (int i = length - 1; i >= 0; i--) {
      if (other.charAt(i) != word[i]) {
        return false;
      }
    }
    return true;
  }

  private int learn(int slot, int hash) {
    if (known == words.length) {
      words = Arrays.copyOf(words, known * 2);
      hashes = Arrays.copyOf(hashes, known * 2);
      numbers = Arrays.copyOf(numbers, known * 2);
      weights = Arrays.copyOf(weights, known * 2);
    }
    words[known] = new String(word, 0, length);
    hashes[known] = hash;
    numbers[known] = dictionary.number(words[known]);
    slots[slot] = ++known;
    if (known * 2 > slots.length) {
      spread();
    }
    return known - 1;
  }

  private void spread() {
    slots = new int[slots.length * 2];
    for (int place = 0; place < known; place++) {
      int slot = hashes[place] & slots.length - 1;
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = place + 1;
    }
  }

  /** Ends a page: how many words it has, how many different ones, and of each its number and twice its weight, odd where it is in a title or name. */
  byte[] page() {
    out.clear();
    out.number(total);
    out.number(count);
    for (int i = 0; i < count; i++) {
      out.number(numbers[here[i]]);
      out.number(weights[here[i]]);
      weights[here[i]] = 0;
    }
    count = 0;
    total = 0;
    return out.toBytes();
  }
}
