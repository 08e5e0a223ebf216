package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.Topic;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.read.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What names mean in an archive, by the rules for references: for those who are about to write one. */
public final class NameBook {

  private final Shelf people;
  private final Shelf topics;
  private final Shelf places;

  /** What a name means. */
  public sealed interface Meaning {

    /** This one; {@code hasFile} unless stories alone know of it. */
    record One(Named named, boolean hasFile) implements Meaning {}

    /** Each of these, in order of id. */
    record Several(List<Named> candidates) implements Meaning {}

    /** Nothing so far. */
    record New() implements Meaning {}

    /** Nothing, but these are so near that it may be a slip; nearest first. */
    record Near(List<Named> near) implements Meaning {}

    /** Nothing, and it can only have been meant as an id. */
    record NoSuchId() implements Meaning {}

    /** Somebody or something whose file cannot be read at present. */
    record Unreadable() implements Meaning {}
  }

  /** A page and its name. */
  public record Named(Id id, String name) {

    /** For a person to read: "Nell Gwyn (nell-gwyn)". */
    @Override
    public String toString() {
      return name + " (" + id + ")";
    }
  }

  private record Shelf(Lookup lookup, NearNames near, Register<?> register) {}

  private NameBook(Shelf people, Shelf topics, Shelf places) {
    this.people = people;
    this.topics = topics;
    this.places = places;
  }

  /** The names of everybody and everything that {@code read} has a file for or names in a published story. */
  public static NameBook of(Content read) {
    // What is wrong with the references of other files is theirs to tell.
    Problems others = new Problems();
    Content content = Uniques.of(read, others);
    Directory all = Directory.of(content, Selection.of(content.articles(), content.config()), Failed.of(content.failures()), others);
    return new NameBook(
        shelf(Kind.PERSON, all.people(), all.person(), Known::of, content.hidden().people()),
        shelf(Kind.TOPIC, all.topics(), all.topic(), Known::of, List.<Topic>of()),
        shelf(Kind.PLACE, all.places(), all.place(), Known::of, content.hidden().places()));
  }

  private static <T> Shelf shelf(Kind kind, Register<T> register, Lookup lookup, Function<T, Known> known, List<T> hidden) {
    List<Known> names = new ArrayList<>();
    register.all().values().forEach(one -> names.add(known.apply(one)));
    hidden.forEach(one -> names.add(known.apply(one)));
    return new Shelf(lookup, new NearNames(kind, names), register);
  }

  /** What {@code text} means as a reference to a person. */
  public Meaning person(String text) {
    return meaning(text, people);
  }

  /** What {@code text} means as a reference to a topic. */
  public Meaning topic(String text) {
    return meaning(text, topics);
  }

  /** What {@code text} means as a reference to a place. */
  public Meaning place(String text) {
    return meaning(text, places);
  }

  private static Meaning meaning(String text, Shelf shelf) {
    Answer answer = shelf.lookup.find(text);
    if (answer instanceof Answer.One one) {
      return new Meaning.One(named(one.known()), shelf.register.hasFile(one.known().id()));
    }
    if (answer instanceof Answer.Several several) {
      return new Meaning.Several(named(several.candidates()));
    }
    if (answer instanceof Answer.Failed) {
      return new Meaning.Unreadable();
    }
    List<Known> near = shelf.near.near(text);
    if (!near.isEmpty()) {
      return new Meaning.Near(named(near));
    }
    return shelf.lookup.isMeantAsId(text) ? new Meaning.NoSuchId() : new Meaning.New();
  }

  private static List<Named> named(List<Known> known) {
    return known.stream().map(NameBook::named).toList();
  }

  private static Named named(Known known) {
    return new Named(known.id(), known.name());
  }
}
