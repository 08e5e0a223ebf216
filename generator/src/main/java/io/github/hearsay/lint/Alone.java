package io.github.hearsay.lint;

import io.github.hearsay.archive.NameTokens;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** How a first name that was found in a text stands there: by itself, or as a part of a longer name, known or not. */
enum Alone {
  /** By itself: "Kim said". */
  YES,
  /** Before a name: "Kim Zolciak", "Emma of Normandy". From here on the text may mean this one. */
  BEGINS_NAME,
  /** After a name or inside a word: "Mr Alexander", "Adam West", "Jean-Paul". */
  NO;

  /** Further than this nobody looks for the ends of the words beside a name. */
  private static final int NEAR = 40;

  /** First names that are other words, too: at the start of a sentence nobody can tell. */
  private static final Set<String> WORDS =
      Set.of(
          "april", "art", "august", "baby", "bill", "christian", "dawn", "drew", "faith", "frank", "grace", "guy", "hope", "jack", "joy",
          "june", "mark", "max", "may", "miles", "pat", "ray", "rob", "rose", "sue", "summer", "will", "young");

  static Alone of(byte[] bytes, int start, int end) {
    String before = new String(bytes, Math.max(0, start - NEAR), Math.min(start, NEAR), StandardCharsets.UTF_8);
    String after = new String(bytes, end, Math.min(bytes.length - end, NEAR), StandardCharsets.UTF_8);
    if (isJoined(before, after)) {
      return NO;
    }
    String next = after.startsWith(" ") || after.startsWith("\n") ? word(after.substring(1)) : "";
    if (!next.isEmpty() && (Character.isUpperCase(next.codePointAt(0)) && !next.equals("I") || NameTokens.isLink(next))) {
      return BEGINS_NAME;
    }
    // "Mr Alexander" has a last name, and who King Charles is, the title tells.
    if (NameTokens.isTitle(lastWord(before).toLowerCase(Locale.ROOT))) {
      return NO;
    }
    boolean opens = opensSentence(before);
    if (opens && WORDS.contains(new String(bytes, start, end - start, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT))) {
      return NO;
    }
    return opens || !followsName(before) ? YES : NO;
  }

  private static boolean isJoined(String before, String after) {
    boolean left = !before.isEmpty() && "-'’".indexOf(before.charAt(before.length() - 1)) >= 0
        && before.length() > 1 && Character.isLetterOrDigit(before.charAt(before.length() - 2));
    boolean hyphen = after.startsWith("-") && after.length() > 1 && Character.isLetterOrDigit(after.charAt(1));
    return left || hyphen;
  }

  private static String word(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  /** Whether a capital word stands before that does not itself open a sentence: somebody's first name. */
  private static boolean followsName(String before) {
    String word = lastWord(before);
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0))
        && !opensSentence(before.substring(0, before.length() - 1 - word.length()));
  }

  /** The word before, where only a blank lies between. */
  private static String lastWord(String before) {
    int end = before.length() - 1;
    if (end < 1 || before.charAt(end) != ' ' && before.charAt(end) != '\n') {
      return "";
    }
    int start = end;
    while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
      start--;
    }
    return before.substring(start, end);
  }

  private static boolean opensSentence(String before) {
    String trimmed = before.stripTrailing();
    if (trimmed.isEmpty()) {
      return true;
    }
    char last = trimmed.charAt(trimmed.length() - 1);
    boolean touches = trimmed.length() == before.length();
    return touches && !Character.isLetterOrDigit(last) || ".!?:>\u0001\u0004".indexOf(last) >= 0;
  }
}
