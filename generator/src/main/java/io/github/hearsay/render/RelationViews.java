package io.github.hearsay.render;

import io.github.hearsay.archive.Tie;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.edtf.EdtfWords;
import io.github.hearsay.model.RelationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts relations into words. */
final class RelationViews {

  private RelationViews() {}

  /** @param ties those of one kind stand together */
  static List<PersonView.RelationGroup> groups(List<Tie> ties, Scene scene) {
    List<PersonView.RelationGroup> groups = new ArrayList<>();
    int start = 0;
    while (start < ties.size()) {
      RelationKind kind = ties.get(start).kind();
      int end = start + 1;
      while (end < ties.size() && ties.get(end).kind() == kind) {
        end++;
      }
      boolean several = end - start > 1 || ties.get(start).count() > 1;
      groups.add(new PersonView.RelationGroup(Words.of(kind, several), Scene.each(ties.subList(start, end), tie -> line(tie, scene))));
      start = end;
    }
    return groups;
  }

  private static PersonView.RelationLine line(Tie tie, Scene scene) {
    Link who = tie.other().map(scene::person).orElseGet(() -> Link.plain(tie.count() + ", not named here"));
    List<String> notes = new ArrayList<>();
    tie.ended().ifPresent(end -> notes.add(Words.of(end)));
    if (!tie.note().isEmpty()) {
      notes.add(tie.note());
    }
    return new PersonView.RelationLine(
        who, span(tie.from(), tie.to()), Words.of(tie.level()), String.join("; ", notes),
        Scene.each(tie.sources(), source -> EvidenceLinks.of(source, scene)));
  }

  /** "1769 to 1783", "from 1769", "until 1783". */
  static String span(Optional<Edtf> from, Optional<Edtf> to) {
    if (from.isPresent() && to.isPresent()) {
      return EdtfWords.of(from.get()) + " to " + EdtfWords.of(to.get());
    }
    return from.map(start -> "from " + EdtfWords.of(start)).or(() -> to.map(end -> "until " + EdtfWords.of(end))).orElse("");
  }
}
