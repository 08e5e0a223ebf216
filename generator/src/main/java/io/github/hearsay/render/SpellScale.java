package io.github.hearsay.render;

import io.github.hearsay.archive.Tie;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Vocabulary;
import io.github.hearsay.words.Messages;
import java.util.List;
import java.util.Optional;

/**
 * The years over which spells of relations are drawn beneath each other.
 *
 * @param first the first of them; 0 when no spell has a date
 */
record SpellScale(int first, int last) {

  private static final int LEAST = 2;

  /** From the first known beginning to the last known end, and a little further where a spell has no end that is known. */
  static SpellScale of(List<Tie> ties) {
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    boolean open = false;
    for (Tie tie : ties) {
      for (Optional<Edtf> date : List.of(tie.from(), tie.to())) {
        if (date.isPresent() && date.get().boundedStart()) {
          first = Math.min(first, date.get().earliest().getYear());
          last = Math.max(last, date.get().earliest().getYear());
        }
        if (date.isPresent() && date.get().boundedEnd()) {
          first = Math.min(first, date.get().latest().getYear());
          last = Math.max(last, date.get().latest().getYear());
        }
      }
      open |= tie.from().isPresent() && tie.to().isEmpty();
    }
    if (first > last || first < 1) {
      return new SpellScale(0, 0);
    }
    int more = Math.max(open ? (last - first) / 10 : 0, LEAST - (last - first));
    return new SpellScale(first, last + Math.max(more, 0));
  }

  /** "1762 to 1830"; empty when there is nothing to draw. */
  String words(Messages words) {
    return first == 0 ? "" : words.say("years.span", Calendar.year(first), Calendar.year(last));
  }

  /** A spell as a bar on this scale. */
  Markup bar(Tie tie) {
    return first == 0 ? Markup.NONE : SpanBar.spell(tie.from(), tie.to(), Vocabulary.word(tie.level()), first, last);
  }
}
