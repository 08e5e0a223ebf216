package io.github.hearsay.archive;

import io.github.hearsay.text.Fold;
import io.github.hearsay.text.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which known names an unknown one is near to: mistyped, turned round ("West, Kanye"), parted or joined otherwise, or only a part of
 * one. Every question is answered from tables, never by going through all names.
 */
final class NearNames {

  private static final int MOST = 3;

  private final boolean people;
  private final Map<String, List<Known>> bySameLetters = new HashMap<>();
  private final Map<String, List<Known>> byPart = new HashMap<>();
  private final Map<String, List<Known>> byFullName = new HashMap<>();
  private final Map<String, List<Spelling>> byInitials = new HashMap<>();
  private final Map<String, List<Spelling>> byAllButLast = new HashMap<>();

  private record Spelling(String[] tokens, int letters, Known known) {}

  /** Names are parts of each other only where they are people's: "Music" is not short for "Music Awards". */
  NearNames(Kind kind, Collection<Known> known) {
    this.people = kind == Kind.PERSON;
    for (Known one : known) {
      add(one, one.name());
      one.others().forEach(name -> add(one, name));
      put(bySameLetters, one.id().value(), one);
      one.shortForms().forEach(form -> put(byPart, String.join(" ", NameTokens.of(Fold.name(form))), one));
    }
  }

  private void add(Known known, String name) {
    String[] tokens = NameTokens.of(Fold.name(name));
    if (tokens.length == 0) {
      return;
    }
    put(bySameLetters, NameTokens.sorted(tokens), known);
    put(bySameLetters, String.join("", tokens), known);
    Slug.of(name).ifPresent(slug -> put(bySameLetters, slug, known));
    if (people) {
      addParts(known, tokens);
    }
    Spelling spelling = new Spelling(tokens, mask(tokens), known);
    byInitials.computeIfAbsent(initials(tokens, letters(tokens)), key -> new ArrayList<>(1)).add(spelling);
    if (tokens.length > 1) {
      byAllButLast.computeIfAbsent(NameTokens.prefix(tokens, tokens.length - 1), key -> new ArrayList<>(1)).add(spelling);
    }
  }

  private void addParts(Known known, String[] tokens) {
    put(byFullName, String.join(" ", tokens), known);
    put(byFullName, withoutInitials(tokens), known);
    for (int count = 1; count < tokens.length; count++) {
      if (count == 1 || isOneNameLonger(tokens, count)) {
        put(byPart, NameTokens.prefix(tokens, count), known);
      }
    }
    if (tokens.length > 1 && !NameTokens.isNumber(tokens[tokens.length - 1])) {
      put(byPart, tokens[tokens.length - 1], known);
    }
  }

  private static void put(Map<String, List<Known>> map, String key, Known known) {
    List<Known> all = map.computeIfAbsent(key, any -> new ArrayList<>(1));
    // The names of one come one after the other.
    if (all.isEmpty() || all.get(all.size() - 1) != known) {
      all.add(known);
    }
  }

  /** What {@code name} may have been meant to be: the nearest first, a few at most, often nothing. */
  List<Known> near(String name) {
    String[] tokens = NameTokens.of(Fold.name(name));
    if (tokens.length == 0) {
      return List.of();
    }
    Map<Known, Integer> found = new LinkedHashMap<>();
    sameLetters(name, tokens, found);
    slips(tokens, found);
    if (people && found.isEmpty()) {
      parts(tokens, found);
    }
    Comparator<Map.Entry<Known, Integer>> nearest = Map.Entry.comparingByValue();
    return found.entrySet().stream()
        .sorted(nearest.thenComparing(entry -> entry.getKey().id()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void sameLetters(String name, String[] tokens, Map<Known, Integer> found) {
    all(bySameLetters, NameTokens.sorted(tokens), 0, found);
    all(bySameLetters, String.join("", tokens), 0, found);
    Slug.of(name).ifPresent(slug -> all(bySameLetters, slug, 0, found));
  }

  private void slips(String[] tokens, Map<Known, Integer> found) {
    int length = letters(tokens);
    for (int other = length - 2; other <= length + 2; other++) {
      slips(tokens, byInitials.getOrDefault(initials(tokens, other), List.of()), found);
    }
    if (tokens.length > 1) {
      slips(tokens, byAllButLast.getOrDefault(NameTokens.prefix(tokens, tokens.length - 1), List.of()), found);
    }
  }

  private static void slips(String[] tokens, List<Spelling> spellings, Map<Known, Integer> found) {
    int mask = mask(tokens);
    for (Spelling spelling : spellings) {
      // Each slip takes at most one letter away and brings one.
      if (Integer.bitCount(mask ^ spelling.letters) <= 4) {
        int slips = Slips.between(tokens, spelling.tokens);
        if (slips != Slips.NONE) {
          found.merge(spelling.known, slips, Math::min);
        }
      }
    }
  }

  private void parts(String[] tokens, Map<Known, Integer> found) {
    if (tokens.length > 1 || !NameTokens.isTitle(tokens[0])) {
      all(byPart, String.join(" ", tokens), 1, found);
    }
    all(byFullName, withoutInitials(tokens), 1, found);
    for (int count = tokens.length - 1; count > 1; count--) {
      if (!NameTokens.isTitle(tokens[0]) && isOneNameLonger(tokens, count)) {
        all(byFullName, NameTokens.prefix(tokens, count), 2, found);
      }
    }
  }

  /** "Kim Kardashian West" after "Kim Kardashian", but neither "Caroline of Ansbach" after "Caroline" nor "Louis Philippe II". */
  private static boolean isOneNameLonger(String[] tokens, int count) {
    return !NameTokens.isParticle(tokens[count]) && !NameTokens.isNumber(tokens[count]);
  }

  private static void all(Map<String, List<Known>> map, String key, int distance, Map<Known, Integer> found) {
    for (Known known : map.getOrDefault(key, List.of())) {
      found.merge(known, distance, Math::min);
    }
  }

  private static String withoutInitials(String[] tokens) {
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < tokens.length; i++) {
      boolean initial = tokens[i].length() == 1 && i > 0 && i < tokens.length - 1;
      if (!initial) {
        rest.append(rest.length() == 0 ? "" : " ").append(tokens[i]);
      }
    }
    return rest.toString();
  }

  private static int letters(String[] tokens) {
    int length = 0;
    for (String token : tokens) {
      length += token.length();
    }
    return length;
  }

  private static int mask(String[] tokens) {
    int mask = 0;
    for (String token : tokens) {
      for (int i = 0; i < token.length(); i++) {
        mask |= 1 << (token.charAt(i) & 31);
      }
    }
    return mask;
  }

  /** What two spellings that are slips of each other share, but for the length. */
  private static String initials(String[] tokens, int length) {
    StringBuilder key = new StringBuilder(tokens.length + 4);
    for (String token : tokens) {
      key.append(token.charAt(0));
    }
    return key.append(length).toString();
  }
}
