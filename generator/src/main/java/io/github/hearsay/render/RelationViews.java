package io.github.hearsay.render;

import io.github.hearsay.archive.Kin;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.Tie;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.RelationLevel;
import io.github.hearsay.model.Vocabulary;
import io.github.hearsay.plan.Addresses;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Spells of relations in words, and drawn beneath each other on one scale. */
final class RelationViews {

  private final List<Tie> ties;
  private final Scene scene;
  private final SpellScale scale;

  /** @param ties all that are drawn on one scale; those of one kind stand together */
  RelationViews(List<Tie> ties, Scene scene) {
    this.ties = ties;
    this.scene = scene;
    this.scale = SpellScale.of(ties);
  }

  /** "1762 to 1830", what the bars reach over; empty when none is drawn. */
  String scale() {
    return scale.words(scene.words());
  }

  /** By kind, each with a link to the page about {@code self} and the other. */
  List<PersonView.RelationGroup> groups(Id self) {
    return groups(tie -> tie.other().map(other -> pair(self, other, scene)).orElse(Link.plain("")));
  }

  /** By kind, without links to what is known today. */
  List<PersonView.RelationGroup> groups() {
    return groups(tie -> Link.plain(""));
  }

  private List<PersonView.RelationGroup> groups(Function<Tie, Link> pair) {
    return Scene.each(Runs.of(ties, Tie::kind), run -> {
      boolean several = run.size() > 1 || run.get(0).count() > 1;
      return new PersonView.RelationGroup(scene.terms().heading(run.get(0).kind(), several), Scene.each(run, tie -> line(tie, pair.apply(tie))));
    });
  }

  private PersonView.RelationLine line(Tie tie, Link pair) {
    Link who = tie.other().map(scene::person).orElseGet(() -> Link.plain(scene.words().say("notNamedHere", Integer.toString(tie.count()))));
    return new PersonView.RelationLine(who, spell(tie), pair);
  }

  /** A spell without saying between whom. */
  PersonView.Spell spell(Tie tie) {
    List<String> notes = new ArrayList<>();
    tie.ended().ifPresent(end -> notes.add(scene.terms().of(end)));
    if (!tie.note().isEmpty()) {
      notes.add(tie.note());
    }
    return new PersonView.Spell(
        span(tie.from(), tie.to(), scene), level(tie.level(), scene), Vocabulary.word(tie.level()),
        String.join(scene.words().say("semicolon"), notes),
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
    groups.forEach((kind, lines) -> all.add(new PersonView.KinGroup(scene.terms().heading(kind, lines.size() > 1), lines)));
    return all;
  }

  /** "child of George III, parent of George IV": how somebody comes to be kin to {@code self}. */
  Markup way(Id self, List<Kin.Step> way) {
    StringBuilder html = new StringBuilder();
    for (int i = way.size() - 1; i >= 0; i--) {
      Escape.append(html, i < way.size() - 1 ? scene.words().say("list.comma") : "");
      html.append(scene.terms().towards(way.get(i).kind()).fill(scene.person(i == 0 ? self : way.get(i - 1).to()).html().html()));
    }
    return new Markup(html.toString());
  }

  /** The page about two people: "Charles II and Nell Gwyn"; leads nowhere where there is none. */
  static Link pair(Id one, Id other, Scene scene) {
    boolean inOrder = one.compareTo(other) < 0;
    String names = scene.words().say("list.pair", scene.person(inOrder ? one : other).label(), scene.person(inOrder ? other : one).label());
    return new Link(names, scene.hrefIfAny(Addresses.pair(one, other)));
  }

  /** "1769 to 1783", "from 1769", "until 1783". */
  static String span(Optional<Edtf> from, Optional<Edtf> to, Scene scene) {
    Words terms = scene.terms();
    if (from.isPresent() && to.isPresent()) {
      return scene.words().say("span", terms.of(from.get()), terms.of(to.get()));
    }
    return from.map(start -> scene.words().say("span.from", terms.of(start)))
        .or(() -> to.map(end -> scene.words().say("span.until", terms.of(end)))).orElse("");
  }

  /** How well it is known; empty for the usual case. */
  static String level(RelationLevel level, Scene scene) {
    return level == RelationLevel.REPORTED ? "" : scene.terms().of(level);
  }
}
