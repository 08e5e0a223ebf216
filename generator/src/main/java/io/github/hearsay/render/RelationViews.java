package io.github.hearsay.render;

import io.github.hearsay.archive.Kin;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.Tie;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.edtf.EdtfWords;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.RelationKind;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.model.Vocabulary;
import io.github.hearsay.plan.Addresses;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Spells of relations in words, and drawn beneath each other on one scale. */
final class RelationViews {

  private final Scene scene;
  private final SpellScale scale;

  /** @param ties all that are drawn on one scale */
  RelationViews(List<Tie> ties, Scene scene) {
    this.scene = scene;
    this.scale = SpellScale.of(ties);
  }

  /** "1762 to 1830", what the bars reach over; empty when none is drawn. */
  String scale() {
    return scale.words();
  }

  /** The relations of a person, by kind. */
  List<PersonView.RelationGroup> groups(PersonEntry entry) {
    List<PersonView.RelationGroup> groups = new ArrayList<>();
    List<Tie> ties = entry.relations();
    int start = 0;
    while (start < ties.size()) {
      RelationKind kind = ties.get(start).kind();
      int end = start + 1;
      while (end < ties.size() && ties.get(end).kind() == kind) {
        end++;
      }
      boolean several = end - start > 1 || ties.get(start).count() > 1;
      groups.add(new PersonView.RelationGroup(Words.of(kind, several), Scene.each(ties.subList(start, end), tie -> line(entry, tie))));
      start = end;
    }
    return groups;
  }

  private PersonView.RelationLine line(PersonEntry entry, Tie tie) {
    Link who = tie.other().map(scene::person).orElseGet(() -> Link.plain(tie.count() + ", not named here"));
    Link pair = tie.other().map(other -> pair(entry.id(), other, scene)).orElse(Link.plain(""));
    return new PersonView.RelationLine(who, spell(tie), pair);
  }

  /** A spell without saying between whom. */
  PersonView.Spell spell(Tie tie) {
    List<String> notes = new ArrayList<>();
    tie.ended().ifPresent(end -> notes.add(Words.of(end)));
    if (!tie.note().isEmpty()) {
      notes.add(tie.note());
    }
    return new PersonView.Spell(
        span(tie.from(), tie.to()), Words.of(tie.level()), Vocabulary.word(tie.level()), String.join("; ", notes),
        Scene.each(tie.sources(), source -> EvidenceLinks.of(source, scene)), scale.bar(tie));
  }

  /** Kin of a person that follow from relations, by kind. */
  List<PersonView.KinGroup> kin(PersonEntry entry) {
    Map<Kin.Kind, List<PersonView.KinLine>> groups = new EnumMap<>(Kin.Kind.class);
    for (Kin kin : entry.kinship().kin()) {
      PersonView.KinLine line = new PersonView.KinLine(scene.person(kin.other()), way(entry.id(), kin.way()));
      groups.computeIfAbsent(kin.kind(), any -> new ArrayList<>()).add(line);
    }
    List<PersonView.KinGroup> all = new ArrayList<>(groups.size());
    groups.forEach((kind, lines) -> all.add(new PersonView.KinGroup(Words.of(kind, lines.size() > 1), lines)));
    return all;
  }

  /** "child of George III, parent of George IV": how somebody comes to be kin to {@code self}. */
  Markup way(Id self, List<Kin.Step> way) {
    StringBuilder html = new StringBuilder();
    for (int i = way.size() - 1; i >= 0; i--) {
      html.append(i < way.size() - 1 ? ", " : "");
      Escape.append(html, Words.plain(way.get(i).kind()) + " of ");
      scene.person(i == 0 ? self : way.get(i - 1).to()).append(html);
    }
    return new Markup(html.toString());
  }

  /** The page about two people: "Charles II and Nell Gwyn"; leads nowhere where there is none. */
  static Link pair(Id one, Id other, Scene scene) {
    SitePath path = Addresses.pair(one, other);
    boolean inOrder = one.compareTo(other) < 0;
    String names = scene.person(inOrder ? one : other).label() + " and " + scene.person(inOrder ? other : one).label();
    return new Link(names, scene.plan().has(path) ? scene.href(path) : "");
  }

  /** "1769 to 1783", "from 1769", "until 1783". */
  static String span(Optional<Edtf> from, Optional<Edtf> to) {
    if (from.isPresent() && to.isPresent()) {
      return EdtfWords.of(from.get()) + " to " + EdtfWords.of(to.get());
    }
    return from.map(start -> "from " + EdtfWords.of(start)).or(() -> to.map(end -> "until " + EdtfWords.of(end))).orElse("");
  }
}
