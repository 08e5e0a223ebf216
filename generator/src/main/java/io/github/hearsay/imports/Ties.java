package io.github.hearsay.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds ages and relations that a text tells of. Guesses, in words. */
final class Ties {

  private static final Map<String, String> RELATIONS = Map.ofEntries(
      Map.entry("mother", "parent"), Map.entry("mum", "parent"), Map.entry("father", "parent"),
      Map.entry("dad", "parent"),
      Map.entry("brother", "sibling"),
      Map.entry("sister", "sibling"), Map.entry("wife", "spouse"), Map.entry("husband", "spouse"),
      Map.entry("fiancé", "engaged"),
      Map.entry("fiancée", "engaged"), Map.entry("cousin", "cousin"),
      Map.entry("grandmother", "grandparent"), Map.entry("grandfather", "grandparent"),
      Map.entry("partner", "partner"));
  private static final Pattern KIN = Pattern.compile(
      "(?:(" + People.WORD + ")['’]s|\\b(her|his)) (" + People.KIN + "),? (" + People.WORD + ")");
  private static final Pattern MARRIAGE = Pattern.compile("\\b(?:her|his) marriage to (" + People.WORD + "(?: " + People.WORD + ")*)");
  private static final Pattern WED = Pattern.compile("\\b(?:wed|married)(?: in)? ([0-9]{4})");
  private static final Pattern CHILD = Pattern.compile("-old (?:son|daughter|child|boy|girl|baby)");
  private static final Pattern AGE = Pattern.compile(", ([1-9][0-9]),");
  private static final String ENDS = ",.\"“”\n";
  private static final int LONGEST = 60;

  private final People people;
  private final String text;

  private Ties(People people, String text) {
    this.people = people;
    this.text = text;
  }

  /** Relations, a line each; the person whom most is about is the first that the text names. */
  static List<String> relations(String text, People people) {
    return List.copyOf(new Ties(people, text).relations());
  }

  private Set<String> relations() {
    Set<String> lines = new LinkedHashSet<>();
    for (Matcher marriage = MARRIAGE.matcher(text); marriage.find(); ) {
      Optional<String> one = people.meant(text.substring(Math.max(0, marriage.start() - 200), marriage.start()));
      Optional<String> other = people.meant(marriage.group(1));
      Matcher year = WED.matcher(text);
      if (one.isPresent() && other.isPresent() && !one.equals(other)) {
        lines.add(one.get() + ": {spouse: " + other.get() + (year.find() ? ", from: " + year.group(1) : "") + "}");
      }
    }
    for (Matcher kin = KIN.matcher(text); kin.find(); ) {
      String relation = RELATIONS.get(kin.group(3));
      String other = People.bare(kin.group(4));
      Optional<String> one = kin.group(1) != null ? people.meant(kin.group(1)) : people.names.stream().findFirst();
      if (relation != null && one.isPresent() && !people.children.contains(other)) {
        lines.add(one.get() + ": {" + relation + ": " + people.meant(other).orElse(other) + "}" + (kin.group(2) == null ? "" : " if \"" + kin.group(2)
            + " " + kin.group(3) + "\" means theirs"));
      }
    }
    if (CHILD.matcher(text).find()) {
      lines.add("a child, not to be named: {child: unnamed}");
    }
    return lines;
  }

  /** Ages, a line each; "the heiress, 41" is the one who was named first in the paragraph before. */
  static List<String> ages(String text, People people, String on) {
    List<String> lines = new ArrayList<>();
    String before = "";
    for (String paragraph : text.split("\\n\\s*\\n")) {
      for (Matcher age = AGE.matcher(paragraph); age.find(); ) {
        String whose = before(paragraph, age.start());
        if (Integer.parseInt(age.group(1)) >= 18 && whose.length() > 1) {
          Optional<String> direct = people.meant(whose);
          Optional<String> other = first(before, people);
          String day = on.isEmpty() ? "" : ", on: " + on;
          direct.or(() -> other).ifPresent(name -> lines.add(name + ": {age: " + age.group(1) + day + "}"
              + (direct.isPresent() ? "" : " if \"" + whose.strip() + "\" is who that is")));
        }
      }
      before = paragraph;
    }
    return lines;
  }

  /** The words before a place, as far as they belong together. Looked for from there: a pattern would look from every letter on. */
  private static String before(String text, int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST && ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start, end);
  }

  private static Optional<String> first(String text, People people) {
    return people.names.stream().filter(text::contains).min((a, b) -> Integer.compare(text.indexOf(a), text.indexOf(b)));
  }
}
