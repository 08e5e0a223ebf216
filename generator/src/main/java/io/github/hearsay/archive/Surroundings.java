package io.github.hearsay.archive;

import io.github.hearsay.model.Body;
import io.github.hearsay.text.Sentences;
import java.util.Set;

/** The sentence that a name in a text's markup stands in, as plain text. */
final class Surroundings {

  private static final Set<String> INLINE = Set.of("a", "em", "strong", "code", "del", "sup", "sub", "span", "i", "b", "br");

  private final String markup;
  private final StringBuilder plain = new StringBuilder();

  private Surroundings(String markup) {
    this.markup = markup;
  }

  /** The sentence in which {@code mention} stands; cut short where it is very long. */
  static String of(Mention mention, String markup) {
    Surroundings block = new Surroundings(markup);
    block.copy(block.blockStart(mention.start()), mention.start());
    int start = block.plain.length();
    block.copy(mention.start(), mention.end());
    int end = block.plain.length();
    block.copy(mention.end(), block.blockEnd(mention.end()));
    return Sentences.around(block.plain.toString(), start, end);
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
        // The sign of a footnote is no part of the sentence.
        int end = markup.startsWith("<sup", i) ? markup.indexOf("/sup>", i) : i;
        i = end < 0 ? to : after(markup.indexOf('>', end), to);
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
}
