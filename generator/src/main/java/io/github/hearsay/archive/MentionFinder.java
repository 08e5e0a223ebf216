package io.github.hearsay.archive;

import io.github.hearsay.archive.NameForms.Form;
import io.github.hearsay.model.Body;
import io.github.hearsay.model.Id;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the first mention of each listed person in a text: one walk over its markup, longest form first, whole words only, and only
 * where names may become links. A person whom the author has linked before gets no second link.
 */
final class MentionFinder {

  private final String markup;
  private final List<LinkTarget> links;
  private final NameForms forms;
  private final long stops;
  private final List<Mention> found = new ArrayList<>();

  /** Whose first mention is still to come. */
  private final Set<Id> missing;
  private Map<String, List<Id>> ambiguous = Map.of();

  private MentionFinder(String markup, List<LinkTarget> links, NameForms forms) {
    this.markup = markup;
    this.links = links;
    this.forms = forms;
    this.stops = forms.firsts() | 1L << Body.END;
    this.missing = new HashSet<>(forms.listed());
  }

  /** What was found: first mentions in order of place, and forms that occur but may mean any of several. */
  record Found(List<Mention> mentions, Map<String, List<Id>> ambiguous) {

    static final Found NOTHING = new Found(List.of(), Map.of());
  }

  /** @param links where the links of the text lead */
  static Found in(String markup, List<LinkTarget> links, NameForms forms) {
    MentionFinder finder = new MentionFinder(markup, links, forms);
    finder.walk();
    return new Found(List.copyOf(finder.found), finder.ambiguous);
  }

  private void walk() {
    for (int i = 0; i < markup.length() && !missing.isEmpty(); i++) {
      char c = markup.charAt(i);
      if (c == Body.TEXT) {
        i = text(i + 1);
      } else if (c == Body.LINK) {
        link(i + 1);
      }
    }
  }

  private void link(int start) {
    int index = Integer.parseInt(markup, start, markup.indexOf(Body.END, start), 10);
    if (links.get(index) instanceof LinkTarget.ToPerson to) {
      missing.remove(to.person());
    }
  }

  /** Walks over text up to its end, or to where nobody is missing any more, and returns where that is. */
  private int text(int start) {
    int i = start;
    int length = markup.length();
    while (i < length) {
      char c = markup.charAt(i);
      if ((stops & 1L << c) == 0) {
        i++;
      } else if (c == Body.END) {
        break;
      } else {
        i = NameMatch.startsWord(markup, i) ? mention(i) : i + 1;
        length = missing.isEmpty() ? i : length;
      }
    }
    return i;
  }

  /** Takes the name that starts here, if one does, and returns where to go on. */
  private int mention(int start) {
    for (Form form : forms.startingWith(markup.charAt(start))) {
      int end = NameMatch.end(markup, start, form.text());
      if (end > 0 && !(form.isShort() && isPartOfAnotherName(start, end))) {
        take(form, start, end);
        return end;
      }
    }
    return start + 1;
  }

  private void take(Form form, int start, int end) {
    if (form.owners().size() > 1) {
      if (!Collections.disjoint(missing, form.owners())) {
        ambiguous = ambiguous.isEmpty() ? new LinkedHashMap<>() : ambiguous;
        ambiguous.putIfAbsent(form.text(), form.owners());
      }
    } else if (missing.remove(form.owners().get(0))) {
      found.add(new Mention(start, end, form.owners().get(0)));
    }
  }

  /** "Kim" in "Kim Zolciak", "Emma" in "Emma of Normandy" and "West" in "Adam West" are somebody else's. */
  private boolean isPartOfAnotherName(int start, int end) {
    if (end + 1 < markup.length() && NameMatch.isBlank(markup.charAt(end))
        && (Character.isUpperCase(markup.charAt(end + 1)) || NameTokens.isLink(wordAt(end + 1)))) {
      return true;
    }
    if (start < 2 || !NameMatch.isBlank(markup.charAt(start - 1))) {
      return false;
    }
    int word = start - 1;
    while (word > 0 && Character.isLetter(markup.charAt(word - 1))) {
      word--;
    }
    boolean capital = word < start - 1 && Character.isUpperCase(markup.charAt(word));
    return capital && !opensSentence(word) && !NameTokens.isTitle(markup.substring(word, start - 1).toLowerCase(Locale.ROOT));
  }

  private String wordAt(int start) {
    int end = start;
    while (end < markup.length() && Character.isLetter(markup.charAt(end))) {
      end++;
    }
    return markup.substring(start, end);
  }

  private boolean opensSentence(int word) {
    return word < 2 || !NameMatch.isBlank(markup.charAt(word - 1)) || !Character.isLetterOrDigit(markup.charAt(word - 2))
        && markup.charAt(word - 2) != ',';
  }
}
