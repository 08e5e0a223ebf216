package io.github.hearsay.archive;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Body;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Person.Life;
import io.github.hearsay.model.Person.NameForm;
import io.github.hearsay.model.Person.NameKind;
import io.github.hearsay.model.Person.Standing;
import io.github.hearsay.model.Reference;
import io.github.hearsay.model.Relation;
import io.github.hearsay.model.RelationKind;
import io.github.hearsay.model.RelationLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A person with a file, in a test. */
public final class PersonBuilder {

  private final String id;
  private final String name;
  private final String file;
  private final List<NameForm> names = new ArrayList<>();
  private final List<String> aliases = new ArrayList<>();
  private final List<String> shortForms = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<Id> formerIds = new ArrayList<>();
  private String sortName = "";
  private String disambiguation = "";
  private Life life = Life.UNKNOWN;
  private Body body = Body.EMPTY;

  private PersonBuilder(String id, String name) {
    this.id = id;
    this.name = name;
    this.file = "people/" + id + ".md";
  }

  public static PersonBuilder person(String id, String name) {
    return new PersonBuilder(id, name);
  }

  public PersonBuilder born(String name) {
    names.add(new NameForm(name, NameKind.BIRTH, Optional.empty(), Optional.empty()));
    return this;
  }

  public PersonBuilder alias(String alias) {
    aliases.add(alias);
    return this;
  }

  public PersonBuilder shortForm(String form) {
    shortForms.add(form);
    return this;
  }

  public PersonBuilder sortName(String other) {
    sortName = other;
    return this;
  }

  public PersonBuilder called(String other) {
    disambiguation = other;
    return this;
  }

  public PersonBuilder formerly(String formerId) {
    formerIds.add(new Id(formerId));
    return this;
  }

  public PersonBuilder lived(String from, String to) {
    life = new Life(Optional.of(Edtf.parse(from)), Optional.of(Edtf.parse(to)), List.of());
    return this;
  }

  public PersonBuilder is(RelationKind kind, String other) {
    return is(kind, other, "", "", RelationLevel.REPORTED);
  }

  public PersonBuilder is(RelationKind kind, String other, String from, String to, RelationLevel level, String... sources) {
    relations.add(new Relation(
        kind, Optional.of(new Reference(other, StoryBuilder.at(file, 10 + relations.size()))), 1, date(from), date(to), Optional.empty(),
        level, StoryBuilder.references(file, 10 + relations.size(), List.of(sources)), "", StoryBuilder.at(file, 10 + relations.size())));
    return this;
  }

  public PersonBuilder unnamedChildren(int count) {
    relations.add(new Relation(
        RelationKind.CHILD, Optional.empty(), count, Optional.empty(), Optional.empty(), Optional.empty(), RelationLevel.REPORTED,
        List.of(), "", StoryBuilder.at(file, 10 + relations.size())));
    return this;
  }

  public PersonBuilder text(String text) {
    body = Marked.body(file, text);
    return this;
  }

  private static Optional<Edtf> date(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(text));
  }

  public Person build() {
    return new Person(
        new Id(id), StoryBuilder.at(file, 2), name, names, aliases, shortForms, sortName, disambiguation, "", life, relations, List.of(),
        Standing.DEFAULT, Optional.empty(), formerIds, List.of(), body);
  }
}
