package io.github.hearsay.imports;

import io.github.hearsay.text.Fold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who may be meant in a text: the archive's names first, then runs of capitalised words that look like names.
 * Guesses, for a human to weigh.
 */
final class People {

  static final String WORD = "\\p{Lu}(?:[\\p{Ll}'’.-]|\\p{Lu}(?=[\\p{Ll}]))+(?<![.’'-])";
  static final String KIN =
      "mother|mum|father|dad|brother|sister|son|daughter|wife|husband|fiancée|fiancé|aunt|uncle|cousin|niece|nephew|grandmother"
      + "|grandfather|partner|ex";

  private static final Pattern FULL =
      Pattern.compile("(?<![\\p{L}'’-])(" + WORD + "(?: (?:(?:van|von|der|de|la|di|du|da|del|ter|bin|al) )*" + WORD + ")+)");
  private static final Pattern AFTER_KIN = Pattern.compile("\\b(?:" + KIN + "),? (" + WORD + ")");
  private static final Pattern SPEAKS = Pattern.compile("(?<![\\p{L}'’-])(" + WORD + ") (?:said|says|wrote|told|insisted"
      + "|insists|added|claimed)\\b");
  private static final Pattern CHILD = Pattern.compile("\\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
      + "|thirteen|fourteen|fifteen"
      + "|sixteen|seventeen|1[0-7]|[1-9])-(?:year|month|week)-old(?: [a-z]+){0,2},? (" + WORD + ")");
  private static final Pattern YOUNG = Pattern.compile("(" + WORD + "(?: " + WORD + ")*), (1[0-7]|[1-9])(?=[,.])");

  /** Words that begin sentences, and words that no name of a person has. */
  private static final Set<String> STARTS = Set.of(
      "the", "but", "and", "any", "a", "an", "it", "if", "he", "she", "they", "we", "i", "you", "his", "her", "their", "our", "my",
      "when", "while", "after",
      "before", "as", "at", "in", "on", "for", "from", "with", "by", "of", "to", "no", "not", "now", "then", "there", "this", "that",
      "these", "those",
      "what", "who", "why", "how", "yet", "so", "or", "meanwhile", "however", "rapper", "singer", "actor", "actress", "ask", "read",
      "onlookers", "friends",
      "pals", "insiders", "sources", "one", "two", "according", "last", "since", "until", "both", "even", "only", "once", "later",
      "earlier", "picture");
  private static final Set<String> NOT_PEOPLE = Set.of(
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may",
      "june", "july", "august",
      "september", "october", "november", "december", "easter", "christmas", "eve", "day", "street", "road", "avenue", "square",
      "park", "hotel", "theatre",
      "theater", "club", "house", "palace", "castle", "hall", "bar", "restaurant", "hospital", "university", "college", "school",
      "airport", "church",
      "herald", "times", "mail", "post", "news", "mirror", "star", "sun", "telegraph", "guardian", "gazette", "tribune", "express",
      "echo", "weekly",
      "magazine", "journal", "chronicle", "observer", "records", "pictures", "studios", "awards", "festival", "city", "county",
      "north", "south", "east",
      "west", "new", "united", "royal", "london", "paris", "york", "angeles", "vegas", "hollywood", "instagram", "twitter",
      "facebook", "police", "court");

  /** Full names, with how often each occurs. */
  final Set<String> names = new LinkedHashSet<>();
  /** First names alone, of somebody whose other names are not told. */
  final Set<String> firsts = new LinkedHashSet<>();
  /** How the text calls somebody for short, and whom. */
  final Map<String, String> shorts = new LinkedHashMap<>();
  /** How many are named who are below eighteen: nobody shall propose them. */
  final Set<String> children = new LinkedHashSet<>();

  /**
   * Who may be meant in {@code text}.
   *
   * @param known names of the archive that occur in it
   */
  static People of(String text, List<String> known) {
    People people = new People();
    people.children(text);
    known.forEach(people.names::add);
    people.full(text);
    people.alone(text);
    people.shortForms(text);
    return people;
  }

  private void children(String text) {
    for (Matcher child = CHILD.matcher(text); child.find(); ) {
      children.add(bare(child.group(2)));
    }
    for (Matcher child = YOUNG.matcher(text); child.find(); ) {
      children.add(bare(child.group(1)));
    }
  }

  private void full(String text) {
    for (Matcher run = FULL.matcher(text); run.find(); ) {
      boolean aThing = run.start(1) >= 4 && text.substring(run.start(1) - 4, run.start(1)).equalsIgnoreCase("the ");
      List<String> words = new ArrayList<>(List.of(run.group(1).split(" ")));
      while (!words.isEmpty() && STARTS.contains(Fold.name(words.get(0)))) {
        words.remove(0);
        aThing = false;
      }
      String name = bare(String.join(" ", words));
      boolean thing = aThing || words.stream().anyMatch(word -> NOT_PEOPLE.contains(Fold.name(bare(word))));
      if (words.size() > 1 && words.size() < 6 && !thing && !isChild(name)
          && names.stream().noneMatch(other -> Fold.name(other).equals(Fold.name(name)))) {
        names.add(name);
      }
    }
  }

  private boolean isChild(String name) {
    return children.stream().anyMatch(child -> name.equals(child) || name.startsWith(child + " "));
  }

  private void alone(String text) {
    for (Pattern cue : List.of(AFTER_KIN, SPEAKS)) {
      for (Matcher name = cue.matcher(text); name.find(); ) {
        String first = bare(name.group(1));
        String folded = Fold.name(first);
        boolean inFull = names.stream().anyMatch(full -> List.of(full.split(" ")).contains(first));
        if (!inFull && !isChild(first) && !STARTS.contains(folded) && !NOT_PEOPLE.contains(folded)) {
          firsts.add(first);
        }
      }
    }
  }

  private void shortForms(String text) {
    for (String name : names) {
      String first = name.substring(0, name.indexOf(' ') < 0 ? name.length() : name.indexOf(' '));
      boolean shared = names.stream().filter(other -> other.startsWith(first + " ")).count() > 1;
      String rest = text.replace(name, "");
      if (!first.equals(name) && !shared && Pattern.compile("\\b" + Pattern.quote(first) + "\\b").matcher(rest).find()) {
        shorts.put(first, name);
      }
    }
  }

  /** Whom words mean: a full name in them, a short form, or a first name; the last of them. */
  Optional<String> meant(String words) {
    String best = "";
    int at = -1;
    for (String name : names) {
      int found = words.lastIndexOf(name);
      if (found > at) {
        best = name;
        at = found;
      }
    }
    for (Map.Entry<String, String> form : shorts.entrySet()) {
      Matcher word = Pattern.compile("\\b" + Pattern.quote(form.getKey()) + "\\b").matcher(words);
      while (word.find()) {
        if (word.start() > at) {
          best = form.getValue();
          at = word.start();
        }
      }
    }
    for (String first : firsts) {
      int found = words.lastIndexOf(first);
      if (found > at) {
        best = first;
        at = found;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** A name without the genitive. */
  static String bare(String name) {
    return name.replaceFirst("['’]s$", "");
  }
}
