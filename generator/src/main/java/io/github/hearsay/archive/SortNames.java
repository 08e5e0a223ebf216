package io.github.hearsay.archive;

import io.github.hearsay.model.Person;
import io.github.hearsay.text.Fold;
import java.util.ArrayList;
import java.util.List;

/** Under which name, and which letter, somebody is looked up in the A–Z. */
final class SortNames {

  private SortNames() {}

  /** The file's own; otherwise the last word first: "Gwyn, Nell". Names of one word, of rulers and in other scripts stay as they are. */
  static String of(Person person) {
    return person.sortName().isBlank() ? turned(person.name()) : person.sortName();
  }

  private static String turned(String name) {
    String[] words = words(name.strip());
    int last = words.length - 1;
    for (int i = 0; i < words.length; i++) {
      boolean ruler = i > 0 && (words[i].equals("of") || words[i].equals("the") || NameTokens.isRoman(words[i]) && isCapital(words[i]));
      if (ruler) {
        return name;
      }
    }
    boolean suffix = last > 1 && NameTokens.isNumber(Fold.name(words[last]).replace(".", ""));
    int family = suffix ? last - 1 : last;
    if (family < 1 || !hasFamilyLast(words[family])) {
      return name;
    }
    StringBuilder turned = new StringBuilder(words[family].replace(",", "")).append(',');
    for (int i = 0; i < words.length; i++) {
      turned.append(i == family ? "" : " " + words[i]);
    }
    return turned.toString();
  }

  /** What stands between blanks. */
  private static String[] words(String name) {
    List<String> words = new ArrayList<>(4);
    int start = 0;
    while (start < name.length()) {
      int end = name.indexOf(' ', start);
      end = end < 0 ? name.length() : end;
      if (end > start) {
        words.add(name.substring(start, end));
      }
      start = end + 1;
    }
    return words.toArray(String[]::new);
  }

  private static boolean isCapital(String word) {
    return word.chars().allMatch(Character::isUpperCase);
  }

  /** Whether the script is one whose writers mostly put the family name last. */
  private static boolean hasFamilyLast(String word) {
    int first = word.codePointAt(0);
    return switch (Character.UnicodeScript.of(first)) {
      case LATIN, CYRILLIC, GREEK, ARMENIAN, GEORGIAN -> true;
      default -> !Character.isLetter(first);
    };
  }
}
