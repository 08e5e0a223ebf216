package io.github.hearsay.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The footnotes of a text, numbered in the order in which the text refers to them. */
final class Notes {

  private final Map<FootnoteBlock, Integer> references = new LinkedHashMap<>();
  private final List<FootnoteBlock> numbered = new ArrayList<>();
  private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();
  private final List<FootnoteBlock> written = new ArrayList<>();

  /** Takes note of a footnote where it is written. */
  void add(FootnoteBlock note) {
    written.add(note);
  }

  /** The sign that refers to a note: its number, raised. */
  String reference(Footnote sign) {
    FootnoteBlock note = sign.getFootnoteBlock();
    int count = references.merge(note, 1, Integer::sum);
    if (count == 1) {
      numbered.add(note);
      numbers.put(note, numbered.size());
    }
    int number = numbers.get(note);
    String link = "<a href=\"#fn-" + number + "\" role=\"doc-noteref\">" + number + "</a>";
    return "<sup class=\"footnote\" id=\"" + anchor(number, count) + "\">" + link + "</sup>";
  }

  /** The notes referred to so far, in order of their numbers; writing one may add more. */
  List<FootnoteBlock> numbered() {
    return numbered;
  }

  /** Links from a note back to where the text refers to it. */
  String backLinks(int number) {
    StringBuilder links = new StringBuilder();
    int count = references.get(numbered.get(number - 1));
    for (int i = 1; i <= count; i++) {
      links.append(" <a href=\"#").append(anchor(number, i)).append("\" class=\"footnote-back\" role=\"doc-backlink\">\u21a9\ufe0e</a>");
    }
    return links.toString();
  }

  private static String anchor(int number, int count) {
    return "fnref-" + number + (count == 1 ? "" : "-" + count);
  }

  /** Reports the notes that will not be shown. */
  void reportUnused(Source source, Problems problems) {
    Map<String, Integer> names = new HashMap<>();
    written.forEach(note -> names.merge(note.getText().toString(), 1, Integer::sum));
    for (FootnoteBlock note : written) {
      if (!references.containsKey(note)) {
        String name = note.getText().toString();
        boolean again = names.get(name) > 1;
        problems.add(
            Code.UNUSED_NOTE,
            source.at(note.getStartOffset(), name.length() + 3),
            "the footnote [^" + name + "] is not shown, because " + (again ? "there is another of that name" : "nothing in the text refers to it"),
            again ? "give each footnote a name of its own" : "write [^" + name + "] where it belongs, or delete it");
      }
    }
  }
}
