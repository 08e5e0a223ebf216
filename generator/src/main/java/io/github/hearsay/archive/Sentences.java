package io.github.hearsay.archive;

import io.github.hearsay.html.HtmlText;
import io.github.hearsay.model.Body;
import java.util.Set;

/** The sentence around a spot of a text's markup, as plain text. */
final class Sentences {

  private static final int MAX_LENGTH = 300;
  private static final Set<String> INLINE = Set.of("a", "em", "strong", "code", "del", "sup", "sub", "span", "i", "b", "br");
  private static final Set<String> ABBREVIATIONS = Set.of("Mr", "Mrs", "Ms", "Dr", "St", "Jr", "Sr", "Mme", "Rev", "Capt", "Col", "Gen");

  private final String markup;
  private final StringBuilder plain = new StringBuilder();

  private Sentences(String markup) {
    this.markup = markup;
  }

  /** The sentence in which what starts at {@code spot} stands; cut short where it is very long. */
  static String around(String markup, int spot) {
    Sentences block = new Sentences(markup);
    int start = block.blockStart(spot);
    block.copy(start, spot);
    int here = block.plain.length();
    block.copy(spot, block.blockEnd(spot));
    return HtmlText.cut(block.sentence(here), MAX_LENGTH);
  }

  private int blockStart(int spot) {
    for (int close = markup.lastIndexOf('>', spot); close >= 0; close = markup.lastIndexOf('>', close - 1)) {
      int open = markup.lastIndexOf('<', close);
      if (open >= 0 && !isInline(open)) {
        return close + 1;
      }
    }
    return 0;
  }

  private int blockEnd(int spot) {
    for (int open = markup.indexOf('<', spot); open >= 0; open = markup.indexOf('<', open + 1)) {
      if (!isInline(open)) {
        return open;
      }
    }
    return markup.length();
  }

  private boolean isInline(int open) {
    int start = markup.startsWith("</", open) ? open + 2 : open + 1;
    int end = start;
    while (end < markup.length() && Character.isLetterOrDigit(markup.charAt(end))) {
      end++;
    }
    return INLINE.contains(markup.substring(start, end));
  }

  /** Text as a reader sees it: no tags, no marks, entities as characters, each run of blanks as one. */
  private void copy(int from, int to) {
    int i = from;
    while (i < to) {
      char c = markup.charAt(i);
      if (c == '<') {
        i = after(markup.indexOf('>', i), to);
      } else if (c == Body.LINK || c == Body.IMAGE) {
        i = after(markup.indexOf(Body.END, i), to);
      } else if (c == Body.TEXT || c == Body.END || c == Body.CLOSE) {
        i++;
      } else if (c == '&') {
        i = entity(i, to);
      } else {
        append(c);
        i++;
      }
    }
  }

  private static int after(int sign, int to) {
    return sign < 0 || sign >= to ? to : sign + 1;
  }

  private void append(char c) {
    boolean blank = Character.isWhitespace(c);
    if (!blank) {
      plain.append(c);
    } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
      plain.append(' ');
    }
  }

  /** Bodies hold three references only. */
  private int entity(int at, int to) {
    int end = markup.indexOf(';', at);
    if (end < 0 || end >= to || end - at > 9) {
      plain.append('&');
      return at + 1;
    }
    String name = markup.substring(at + 1, end);
    plain.append(name.equals("amp") ? "&" : name.equals("lt") ? "<" : name.equals("gt") ? ">" : "&" + name + ";");
    return end + 1;
  }

  private String sentence(int here) {
    int start = 0;
    int end = plain.length();
    for (int i = 0; i < plain.length(); i++) {
      int after = sentenceEnd(i);
      if (after > 0 && after <= here) {
        start = after;
      } else if (after > here) {
        end = after;
        break;
      }
    }
    return plain.substring(start, end).strip();
  }

  /** Where the sentence that closes with the sign at {@code i} ends, closing quotes included; 0 when none closes there. */
  private int sentenceEnd(int i) {
    char c = plain.charAt(i);
    if (c != '.' && c != '!' && c != '?' && c != '…' || c == '.' && isAbbreviation(i)) {
      return 0;
    }
    int end = i + 1;
    while (end < plain.length() && "\"'”’»).!?".indexOf(plain.charAt(end)) >= 0) {
      end++;
    }
    if (end + 1 >= plain.length() || plain.charAt(end) != ' ') {
      return 0;
    }
    return Character.isLowerCase(plain.charAt(end + 1)) ? 0 : end;
  }

  private boolean isAbbreviation(int dot) {
    int start = dot;
    while (start > 0 && Character.isLetter(plain.charAt(start - 1))) {
      start--;
    }
    String word = plain.substring(start, dot);
    return word.length() == 1 && Character.isUpperCase(word.charAt(0)) || ABBREVIATIONS.contains(word);
  }
}
