package io.github.hearsay.model;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A person as their file tells it. Texts that were not given are empty.
 *
 * @param aliases other names that mean this person anywhere
 * @param shortForms forms matched only inside stories that list the person
 */
public record Person(
    Id id,
    Location at,
    String name,
    List<NameForm> names,
    List<String> aliases,
    List<String> shortForms,
    String sortName,
    String disambiguation,
    String description,
    Life life,
    List<Relation> relations,
    List<String> sameAs,
    Standing standing,
    Optional<Image> image,
    List<Id> formerIds,
    List<Waiver> allow,
    Body body) {

  /** Nobody is taken to be alive at this age, in years, without a word about it. */
  public static final int OLDEST = 110;

  public Person {
    names = List.copyOf(names);
    aliases = List.copyOf(aliases);
    shortForms = List.copyOf(shortForms);
    relations = List.copyOf(relations);
    sameAs = List.copyOf(sameAs);
    formerIds = List.copyOf(formerIds);
    allow = List.copyOf(allow);
  }

  /** Somebody known only from a story that names them. */
  public static Person named(Id id, String name, Location at) {
    return new Person(
        id, at, name, List.of(), List.of(), List.of(), "", "", "", Life.UNKNOWN, List.of(), List.of(), Standing.DEFAULT,
        Optional.empty(), List.of(), List.of(), Body.EMPTY);
  }

  /** Every name that means the person anywhere: the one shown, those they have or had, and the aliases. */
  public List<String> allNames() {
    List<String> all = new ArrayList<>(1 + names.size() + aliases.size());
    all.add(name);
    names.forEach(form -> all.add(form.value()));
    all.addAll(aliases);
    return all;
  }

  /**
   * A name the person has or had.
   *
   * @param from when it began to be used, if known
   */
  public record NameForm(String value, NameKind kind, Optional<Edtf> from, Optional<Edtf> to) {}

  /** What sort of name it is. */
  public enum NameKind {
    BIRTH,
    MARRIED,
    STAGE,
    NICKNAME,
    MISSPELLING,
    FORMER,
    TITLE,
    SCRIPT
  }

  /** The span of a life, and ages that stories gave. */
  public record Life(Optional<Edtf> born, Optional<Edtf> died, List<StatedAge> ages) {

    /** Nothing is known. */
    public static final Life UNKNOWN = new Life(Optional.empty(), Optional.empty(), List.of());

    public Life {
      ages = List.copyOf(ages);
    }
  }

  /** An age a story gave on a day; {@code story} is its id, if said. */
  public record StatedAge(int age, Edtf on, Optional<Reference> story) {}

  /**
   * How much of the person is for the public.
   *
   * @param index whether search engines may list the page; only a redaction says no
   */
  public record Standing(Profile profile, Minor minor, boolean index) {

    /** What holds when the file says nothing. */
    public static final Standing DEFAULT = new Standing(Profile.PUBLIC, Minor.AUTO);

    /** Of somebody whom no redaction keeps out of search engines. */
    public Standing(Profile profile, Minor minor) {
      this(profile, minor, true);
    }

    /** Whether the page may be listed by search engines and have a feed. */
    public boolean isListed() {
      return index && profile == Profile.PUBLIC;
    }
  }

  /** How public a person is. */
  public enum Profile {
    PUBLIC,
    LIMITED,
    PRIVATE
  }

  /** Whether the person is a minor, or dates shall tell. */
  public enum Minor {
    AUTO,
    TRUE,
    FALSE
  }
}
