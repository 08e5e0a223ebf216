package io.github.hearsay.amend;

import io.github.hearsay.amend.Draft.Span;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Body;
import io.github.hearsay.model.Body.Heading;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What becomes of two texts when their stories become one. None is dropped unless the other says all of it, or somebody wishes so. */
final class StoryText {

  /** Which of the two stays. */
  enum Kept {
    /** That of the story that goes, below the other's and under its headline. */
    BOTH,
    /** That of the story that stays. */
    INTO,
    /** That of the story that goes. */
    FROM;

    static Optional<Kept> named(String word) {
      return WORDS.contains(word) ? Optional.of(valueOf(word.toUpperCase(Locale.ROOT))) : Optional.empty();
    }
  }

  /** How they may be wished for. */
  static final List<String> WORDS = List.of("both", "into", "from");

  private static final Pattern BLANK_LINES = Pattern.compile("\\R[ \\t]*(?:\\R[ \\t]*)+");
  /** What a note or the address of a link is called by. */
  private static final Pattern DEFINITION = Pattern.compile("(?m)^ {0,3}\\[([^\\]\\n]+)\\]:(.*)$");
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#&|~!]");

  private StoryText() {}

  /** The text below the fields. */
  static String of(Draft draft) {
    return draft.text().substring(start(draft));
  }

  private static int start(Draft draft) {
    return draft.lineStart(Fields.of(draft).orElseThrow().end() + 1);
  }

  /** Which one stays where that is plain: the other says nothing that it does not. */
  static Optional<Kept> plain(String into, String from) {
    if (holds(into, from)) {
      return Optional.of(Kept.INTO);
    }
    return into.isBlank() ? Optional.of(Kept.FROM) : Optional.empty();
  }

  /** Whether every paragraph of the one is one of the other, whatever blanks and line ends there are. */
  private static boolean holds(String all, String some) {
    Set<String> there = new HashSet<>();
    for (String paragraph : BLANK_LINES.split(all.strip())) {
      there.add(folded(paragraph));
    }
    for (String paragraph : BLANK_LINES.split(some.strip())) {
      if (!paragraph.isBlank() && !there.contains(folded(paragraph))) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
  }

  /** Names of notes and of addresses of links that mean one thing in the one text and another in the other. */
  static List<String> clashes(String into, String from) {
    Map<String, String> mine = definitions(into);
    List<String> clashes = new ArrayList<>();
    definitions(from).forEach((name, meaning) -> {
      if (mine.containsKey(name) && (name.startsWith("^") || !mine.get(name).equals(meaning))) {
        clashes.add("[" + name + "]");
      }
    });
    clashes.sort(null);
    return clashes;
  }

  private static Map<String, String> definitions(String text) {
    Map<String, String> found = new HashMap<>();
    Matcher definition = DEFINITION.matcher(text);
    while (definition.find()) {
      found.putIfAbsent(folded(definition.group(1)).toLowerCase(Locale.ROOT), folded(definition.group(2)));
    }
    return found;
  }

  /** Edits the text of the story that stays. */
  static void join(Draft into, Draft from, Kept kept, Article gone, Article stays) {
    String more = of(from).strip().replace(from.lineEnd(), into.lineEnd());
    String end = into.lineEnd();
    if (kept == Kept.FROM) {
      into.replace(new Span(start(into), into.text().length()), more + end);
    } else if (kept == Kept.BOTH) {
      String mine = into.text().stripTrailing();
      String gap = (into.text().startsWith(end, mine.length()) ? "" : end) + (into.text().endsWith(end + end) ? "" : end);
      into.insert(into.text().length(), gap + heading(gone, stays) + end + end + more + end);
    }
  }

  /** As high as the highest of both, so that it belongs to none of the other's parts. */
  private static String heading(Article gone, Article stays) {
    int level = 2;
    for (Body body : List.of(stays.body(), gone.body())) {
      level = Math.min(level, body.headings().stream().mapToInt(Heading::level).min().orElse(level));
    }
    return "#".repeat(level) + " " + MARKUP.matcher(gone.title()).replaceAll("\\\\$0");
  }

  /** Whether the joined text has all headings and links of those it was made of, so that no open fence or comment swallowed anything. */
  static boolean isWhole(Body joined, Body into, Body from, Kept kept) {
    int headings = (kept == Kept.FROM ? 0 : into.headings().size()) + (kept == Kept.INTO ? 0 : from.headings().size()) + (kept == Kept.BOTH ? 1 : 0);
    int links = (kept == Kept.FROM ? 0 : into.links().size()) + (kept == Kept.INTO ? 0 : from.links().size());
    return joined.headings().size() == headings && joined.links().size() == links;
  }
}
