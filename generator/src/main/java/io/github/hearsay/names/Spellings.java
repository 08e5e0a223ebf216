package io.github.hearsay.names;

import io.github.hearsay.names.Sequence.How;
import io.github.hearsay.text.Scripts;
import io.github.hearsay.text.Slug;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sequences of words that a name may come as: in order, joined, with the last name first, as in an address. */
final class Spellings {

  /** Of a longer name only its start is looked for. */
  static final int WORDS = 12;

  /** Up to so many words, each two may be joined by themselves: O'Brien, Ann-Marie, de la Motte. */
  private static final int JOINED = 5;

  private final int whose;
  private final Set<Sequence> all = new LinkedHashSet<>();

  private Spellings(int whose) {
    this.whose = whose;
  }

  static Set<Sequence> of(String name, int whose) {
    Spellings spellings = new Spellings(whose);
    spellings.add(words(name));
    // Letters that accents cannot be taken off are other letters in an address: Søren, Łukasz, Αθηνά.
    Slug.of(name).map(Spellings::words).ifPresent(spellings::add);
    return spellings.all;
  }

  static Optional<Sequence> inProse(String name, int whose) {
    List<String> words = words(name);
    return words.isEmpty() ? Optional.empty() : Optional.of(new Sequence(List.copyOf(words), words.size() == 1 ? How.SINGLE : How.PLAIN, whose));
  }

  static Set<Sequence> allowed(String name) {
    Set<Sequence> all = new LinkedHashSet<>();
    for (List<String> words : joined(words(name))) {
      all.add(new Sequence(words, How.ALLOWED, -1));
    }
    return all;
  }

  /** The folded words of a text. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.codePoints().forEach(c -> {
      String means = Letters.of(c);
      boolean isLetter = !means.isEmpty() && Letters.isLetter(means.codePointAt(0));
      if ((!isLetter && !means.isEmpty() || Scripts.isUnspaced(c)) && word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (isLetter && Scripts.isUnspaced(c)) {
        words.add(means);
      } else if (isLetter) {
        word.append(means);
      }
    });
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words.size() > WORDS ? words.subList(0, WORDS) : words;
  }

  private void add(List<String> words) {
    if (words.size() == 1) {
      add(words, How.SINGLE);
    } else if (!words.isEmpty()) {
      joined(words).forEach(spelt -> add(spelt, How.PLAIN));
      for (int last = 1; last < words.size(); last++) {
        turn(words.subList(last, words.size()), words.subList(0, last));
      }
    }
  }

  /** A possessive loses its apostrophe in an address: {@code nell-gwyns-garden}. */
  private void add(List<String> words, How how) {
    all.add(new Sequence(List.copyOf(words), how, whose));
    List<String> possessive = new ArrayList<>(words);
    possessive.set(words.size() - 1, words.get(words.size() - 1) + "s");
    all.add(new Sequence(possessive, how, whose));
  }

  private void turn(List<String> last, List<String> first) {
    for (List<String> spelt : joined(last)) {
      List<String> turned = new ArrayList<>(spelt);
      turned.add(Sequence.COMMA);
      turned.addAll(first);
      all.add(new Sequence(turned, How.TURNED, whose));
      List<String> slug = new ArrayList<>(spelt);
      slug.addAll(first);
      all.add(new Sequence(slug, How.TURNED_SLUG, whose));
    }
    all.add(new Sequence(List.of(String.join("", last) + String.join("", first)), How.PLAIN, whose));
  }

  /** The words with each two, or more, joined or not. */
  private static List<List<String>> joined(List<String> words) {
    if (words.size() > JOINED) {
      return List.of(words, List.of(String.join("", words)));
    }
    List<List<String>> all = new ArrayList<>();
    for (int gaps = 0; gaps < 1 << words.size() - 1; gaps++) {
      List<String> spelt = new ArrayList<>();
      spelt.add(words.get(0));
      for (int i = 1; i < words.size(); i++) {
        boolean joins = (gaps >> i - 1 & 1) == 1;
        if (joins) {
          spelt.set(spelt.size() - 1, spelt.get(spelt.size() - 1) + words.get(i));
        } else {
          spelt.add(words.get(i));
        }
      }
      all.add(spelt);
    }
    return all;
  }
}
