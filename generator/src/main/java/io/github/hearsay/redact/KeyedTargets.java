package io.github.hearsay.redact;

import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.read.Content;
import io.github.hearsay.text.Fold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out what digests stand for, by trying what the archive holds: names, ids, and every run of up to four words that a text begins with a capital
 * letter. Whatever is spelt alike is tried once, and every build tries it anew: nobody can tell beforehand whom a text may name again.
 */
final class KeyedTargets implements Change {

  private static final int WORDS = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern TAG = Pattern.compile("<[^>]*>|[\\x02\\x03][0-9]*\\x04|[\\x01\\x04\\x05]");

  private final Trials trials;
  private final Map<String, String> found = new HashMap<>();

  private KeyedTargets(Trials trials) {
    this.trials = trials;
  }

  /** What has been tried already, by any thread. */
  private record Trials(Keyed keyed, Set<String> wanted, Map<String, String> digests) {

    /** The digest of a folded name; empty when nobody wants it. */
    String digest(String folded) {
      return digests.computeIfAbsent(folded, any -> {
        String digest = keyed.digest(folded);
        return wanted.contains(digest) ? digest : "";
      });
    }
  }

  /** What each of the digests {@code wanted} stands for, as far as the archive holds it: by the first spelling of several. */
  static Map<String, String> of(Set<String> wanted, Keyed keyed, List<String> known, Content content) {
    KeyedTargets targets = new KeyedTargets(new Trials(keyed, wanted, new ConcurrentHashMap<>()));
    known.forEach(targets::attempt);
    if (targets.found.size() < wanted.size()) {
      targets.lookThrough(content.articles(), Rewriter::article);
      targets.lookThrough(content.people(), (rewriter, person) -> rewriter.person(person, person.relations()));
      targets.lookThrough(content.topics(), Rewriter::topic);
      targets.lookThrough(content.places(), Rewriter::place);
      targets.lookThrough(content.pages(), Rewriter::page);
    }
    return targets.found;
  }

  /** Each by itself, so that which thread is the first makes no difference. */
  private <T> void lookThrough(List<T> all, BiConsumer<Rewriter, T> reading) {
    Decisions none = new Decisions();
    List<Map<String, String>> each = Parallel.map(all, one -> {
      KeyedTargets here = new KeyedTargets(trials);
      reading.accept(new Rewriter(none, here), one);
      return here.found;
    });
    each.forEach(here -> here.forEach(found::putIfAbsent));
  }

  private void attempt(String name) {
    String digest = trials.digest(Fold.name(name));
    if (!digest.isEmpty()) {
      found.putIfAbsent(digest, name);
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
