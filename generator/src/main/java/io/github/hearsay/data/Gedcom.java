package io.github.hearsay.data;

import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.Tie;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.edtf.Form;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.RelationEnd;
import io.github.hearsay.model.RelationKind;
import io.github.hearsay.plan.DataFiles;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One person's closest family as FamilySearch GEDCOM 7: relations that documents prove, and nothing that is only said. */
final class Gedcom {

  private static final String[] MONTHS = {"JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"};

  /** Partners and children; {@code ties} are the spells of the partners' marriage. */
  private record Family(Set<Id> partners, Set<Id> children, List<Tie> ties) {

    static Family of(Set<Id> partners) {
      return new Family(partners, new LinkedHashSet<>(), new ArrayList<>());
    }
  }

  private final Facts facts;
  private final StringBuilder out = new StringBuilder(2048);
  private final Map<Id, String> people = new LinkedHashMap<>();
  private final List<Family> families = new ArrayList<>();

  private Gedcom(Facts facts) {
    this.facts = facts;
  }

  static void write(PersonEntry person, Facts facts, Writer out) throws IOException {
    Gedcom gedcom = new Gedcom(facts);
    gedcom.collect(person);
    out.write(gedcom.text());
  }

  private void collect(PersonEntry person) {
    add(person.id());
    Map<Id, Family> marriages = new LinkedHashMap<>();
    for (Tie tie : family(person, RelationKind.SPOUSE)) {
      Id spouse = add(tie.other().orElseThrow());
      marriages.computeIfAbsent(spouse, other -> Family.of(new LinkedHashSet<>(List.of(person.id(), other)))).ties.add(tie);
    }
    Family alone = Family.of(Set.of(person.id()));
    for (Tie tie : family(person, RelationKind.CHILD)) {
      Id child = add(tie.other().orElseThrow());
      marriages.entrySet().stream().filter(marriage -> isChild(child, marriage.getKey())).findFirst().map(Map.Entry::getValue).orElse(alone)
          .children.add(child);
    }
    families.addAll(marriages.values());
    if (!alone.children.isEmpty()) {
      families.add(alone);
    }
    parents(person);
  }

  /** Two parents are one family, with the siblings; a third, by adoption for example, is another. */
  private void parents(PersonEntry person) {
    List<Id> parents = new ArrayList<>();
    family(person, RelationKind.PARENT).forEach(tie -> parents.add(add(tie.other().orElseThrow())));
    Set<Id> siblings = new LinkedHashSet<>(Set.of(person.id()));
    family(person, RelationKind.SIBLING).forEach(tie -> siblings.add(add(tie.other().orElseThrow())));
    List<Id> distinct = parents.stream().distinct().toList();
    for (int i = 0; i < distinct.size() || i == 0 && siblings.size() > 1; i += 2) {
      Family family = Family.of(new LinkedHashSet<>(distinct.subList(Math.min(i, distinct.size()), Math.min(i + 2, distinct.size()))));
      family.children.addAll(i == 0 ? siblings : Set.of(person.id()));
      families.add(family);
    }
  }

  private List<Tie> family(PersonEntry person, RelationKind kind) {
    return facts.relations(person).stream().filter(tie -> tie.kind() == kind && DataFiles.isFamily(tie)).toList();
  }

  private boolean isChild(Id child, Id of) {
    return family(facts.archive().person(of).orElseThrow(), RelationKind.CHILD).stream()
        .anyMatch(tie -> tie.other().equals(Optional.of(child)));
  }

  private Id add(Id person) {
    people.putIfAbsent(person, "@I" + (people.size() + 1) + "@");
    return person;
  }

  private String text() {
    line(0, "HEAD");
    line(1, "GEDC");
    line(2, "VERS 7.0");
    line(1, "SOUR Hearsay");
    line(2, "NAME", facts.archive().config().title());
    people.keySet().forEach(this::individual);
    for (int i = 0; i < families.size(); i++) {
      family(families.get(i), name(i));
    }
    line(0, "TRLR");
    return out.toString();
  }

  private static String name(int family) {
    return "@F" + (family + 1) + "@";
  }

  private void individual(Id id) {
    Person person = facts.archive().person(id).orElseThrow().person();
    line(0, people.get(id) + " INDI");
    line(1, "NAME", person.name().replace('/', ' '));
    Person.Life life = person.life();
    life.born().ifPresent(date -> event("BIRT", Optional.of(date)));
    life.died().ifPresent(date -> event("DEAT", Optional.of(date)));
    line(1, "REFN", id.value());
    line(2, "TYPE", "id in the archive");
    for (int i = 0; i < families.size(); i++) {
      if (families.get(i).children.contains(id)) {
        line(1, "FAMC " + name(i));
      }
    }
    for (int i = 0; i < families.size(); i++) {
      if (families.get(i).partners.contains(id)) {
        line(1, "FAMS " + name(i));
      }
    }
  }

  private void family(Family family, String name) {
    line(0, name + " FAM");
    // Since version 5.5.1 the tags say nothing about anybody's sex: first partner, second partner.
    String tag = "HUSB ";
    for (Id partner : family.partners) {
      line(1, tag + people.get(partner));
      tag = "WIFE ";
    }
    family.children.forEach(child -> line(1, "CHIL " + people.get(child)));
    family.ties.forEach(this::marriage);
  }

  private void marriage(Tie tie) {
    event("MARR", tie.from());
    facts.words(tie.sources()).forEach(source -> line(2, "NOTE", source));
    Optional<RelationEnd> end = tie.ended();
    if (end.isPresent() && (end.get() == RelationEnd.DIVORCE || end.get() == RelationEnd.ANNULMENT)) {
      event(end.get() == RelationEnd.DIVORCE ? "DIV" : "ANUL", tie.to());
    }
  }

  /** Something that took place, whether or not anybody can say when. */
  private void event(String tag, Optional<Edtf> date) {
    String when = date.map(Gedcom::date).orElse("");
    line(1, when.isEmpty() ? tag + " Y" : tag);
    if (!when.isEmpty()) {
      line(2, "DATE " + when);
    }
  }

  /** As GEDCOM has it; empty when nothing is known. */
  static String date(Edtf date) {
    if (date.form() == Form.DATE && date.htmlDatetime().isPresent()) {
      String known = parts(date);
      return date.isUnsure() ? "ABT " + known : known;
    }
    if (date.boundedStart() && date.boundedEnd()) {
      return "BET " + day(date.earliest()) + " AND " + day(date.latest());
    }
    return date.boundedStart() ? "AFT " + day(date.earliest()) : date.boundedEnd() ? "BEF " + day(date.latest()) : "";
  }

  private static String parts(Edtf date) {
    LocalDate first = date.earliest();
    if (first.equals(date.latest())) {
      return day(first);
    }
    return date.month().isPresent() ? MONTHS[first.getMonthValue() - 1] + " " + first.getYear() : Integer.toString(first.getYear());
  }

  private static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1] + " " + day.getYear();
  }

  private void line(int level, String content) {
    out.append(level).append(' ').append(content).append('\n');
  }

  /** A text goes on in lines of its own; an at sign before it would be a pointer. */
  private void line(int level, String tag, String text) {
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      String escaped = lines[i].startsWith("@") ? "@" + lines[i] : lines[i];
      line(i == 0 ? level : level + 1, (i == 0 ? tag : "CONT") + (escaped.isEmpty() ? "" : " " + escaped));
    }
  }
}
