package io.github.hearsay.amend;

import io.github.hearsay.archive.NameBook;
import io.github.hearsay.archive.NameBook.Meaning;
import io.github.hearsay.model.BodyLink;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Place;
import io.github.hearsay.model.Topic;
import io.github.hearsay.read.Content;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What goes by names that may change, or be those of another of its kind. */
enum Subject {
  PERSON("person", "people", BodyLink.Kind.PERSON),
  TOPIC("topic", "topics", BodyLink.Kind.TOPIC),
  PLACE("place", "places", BodyLink.Kind.PLACE);

  private final String word;
  private final String folder;
  private final BodyLink.Kind link;

  Subject(String word, String folder, BodyLink.Kind link) {
    this.word = word;
    this.folder = folder;
    this.link = link;
  }

  /**
   * One that has a page.
   *
   * @param names all that mean it anywhere, the one shown first
   * @param file where its file lies; empty for what is only named
   */
  record Known(Id id, List<String> names, List<Id> formerIds, Optional<String> file) {

    String name() {
      return names.get(0);
    }

    @Override
    public String toString() {
      return name() + " (" + id + ")";
    }
  }

  static Optional<Subject> named(String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
  }

  String word() {
    return word;
  }

  String folder() {
    return folder;
  }

  BodyLink.Kind link() {
    return link;
  }

  Meaning meaning(NameBook names, String text) {
    return switch (this) {
      case PERSON -> names.person(text);
      case TOPIC -> names.topic(text);
      case PLACE -> names.place(text);
    };
  }

  /** Everybody and everything of the kind that has a file. */
  List<Known> withFile(Content content) {
    return switch (this) {
      case PERSON -> content.people().stream().map(Subject::of).toList();
      case TOPIC -> content.topics().stream().map(Subject::of).toList();
      case PLACE -> content.places().stream().map(Subject::of).toList();
    };
  }

  private static Known of(Person one) {
    return new Known(one.id(), one.allNames(), one.formerIds(), Optional.of(one.at().file()));
  }

  private static Known of(Topic one) {
    return new Known(one.id(), with(one.name(), one.aliases()), one.formerIds(), Optional.of(one.at().file()));
  }

  private static Known of(Place one) {
    return new Known(one.id(), with(one.name(), one.aliases()), one.formerIds(), Optional.of(one.at().file()));
  }

  private static List<String> with(String first, List<String> others) {
    return java.util.stream.Stream.concat(java.util.stream.Stream.of(first), others.stream()).toList();
  }
}
