package io.github.hearsay.redact;

import io.github.hearsay.model.Article;
import io.github.hearsay.read.Content;
import io.github.hearsay.text.Fold;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out what digests stand for, by trying what the archive holds: names, ids, and every run of up to four words that a text begins with a capital
 * letter. So a digest costs nothing until somebody is named again.
 */
final class KeyedTargets implements Change {

  private static final int WORDS = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern TAG = Pattern.compile("<[^>]*>|[\\x02\\x03][0-9]*\\x04|[\\x01\\x04\\x05]");

  private final Keyed keyed;
  private final Set<String> wanted;
  private final Map<String, String> found = new HashMap<>();
  private final Set<String> tried = new HashSet<>();

  private KeyedTargets(Keyed keyed, Set<String> wanted) {
    this.keyed = keyed;
    this.wanted = wanted;
  }

  /** What each of the digests {@code wanted} stands for, as far as the archive holds it. */
  static Map<String, String> of(Set<String> wanted, Keyed keyed, List<String> known, Content content) {
    KeyedTargets targets = new KeyedTargets(keyed, wanted);
    known.forEach(targets::attempt);
    if (targets.found.size() < wanted.size()) {
      Decisions none = new Decisions();
      for (Article article : content.articles()) {
        new Rewriter(none, none.hidden(), targets).article(article);
      }
      content.people().forEach(person -> new Rewriter(none, none.hidden(), targets).person(person, person.relations()));
      content.topics().forEach(topic -> new Rewriter(none, none.hidden(), targets).topic(topic));
      content.places().forEach(place -> new Rewriter(none, none.hidden(), targets).place(place));
    }
    return targets.found;
  }

  private void attempt(String name) {
    String folded = Fold.name(name);
    if (tried.add(folded)) {
      String digest = keyed.digest(folded);
      if (wanted.contains(digest)) {
        found.put(digest, name);
      }
    }
  }

  @Override
  public String plain(String text) {
    Matcher word = WORD.matcher(text);
    int[] starts = new int[WORDS];
    boolean[] capitals = new boolean[WORDS];
    int count = 0;
    int end = 0;
    while (word.find()) {
      boolean goesOn = count > 0 && joins(text.substring(end, word.start()));
      count = goesOn ? Math.min(count, WORDS - 1) : 0;
      if (count == WORDS - 1) {
        System.arraycopy(starts, 1, starts, 0, WORDS - 1);
        System.arraycopy(capitals, 1, capitals, 0, WORDS - 1);
        count--;
      }
      capitals[count] = !Character.isLowerCase(text.codePointAt(word.start()));
      starts[count++] = word.start();
      end = word.end();
      for (int i = 0; i < count; i++) {
        if (capitals[i]) {
          attempt(text.substring(starts[i], end));
        }
      }
    }
    return text;
  }

  private static boolean joins(String between) {
    return between.length() <= 2 && (between.isBlank() || "-'’. ".contains(between));
  }

  @Override
  public String markup(String html) {
    plain(TAG.matcher(html).replaceAll(""));
    return html;
  }

  @Override
  public String address(String text) {
    return text;
  }

  @Override
  public boolean takesAway(String url) {
    return false;
  }
}
