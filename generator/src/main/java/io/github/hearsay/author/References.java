package io.github.hearsay.author;

import io.github.hearsay.archive.NameBook;
import io.github.hearsay.archive.NameBook.Meaning;
import io.github.hearsay.archive.NameBook.Named;
import io.github.hearsay.config.SiteConfig.NewNames;
import io.github.hearsay.text.Lists;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes names an author gave into references that mean one thing, or says why they do not. */
final class References {

  private final NameBook names;
  private final NewNames newPeople;
  private final List<String> notes = new ArrayList<>();
  private final List<String> reasons = new ArrayList<>();

  References(NameBook names, NewNames newPeople) {
    this.names = names;
    this.newPeople = newPeople;
  }

  /** What the author should know. */
  List<String> notes() {
    return notes;
  }

  /** Why some of the names will not do. */
  List<String> reasons() {
    return reasons;
  }

  /** The given names as they shall be written, each once. */
  List<String> of(List<String> given, FormField field) {
    FileKind kind = switch (field.value()) {
      case PEOPLE -> FileKind.PERSON;
      case TOPIC, TOPICS -> FileKind.TOPIC;
      case PLACE, PLACES -> FileKind.PLACE;
      case WORD, TEXT, TEXTS -> throw new IllegalArgumentException(field + " holds no names");
    };
    Set<String> written = new LinkedHashSet<>();
    for (String name : given) {
      if (!written.add(written(name, kind))) {
        notes.add("\"" + name + "\" is listed twice under " + field.key() + ": once is enough");
      }
    }
    return List.copyOf(written);
  }

  private String written(String name, FileKind kind) {
    Meaning meaning = meaning(name, kind);
    if (meaning instanceof Meaning.One one) {
      return shortest(one.named(), kind);
    }
    String quoted = "\"" + name + "\"";
    if (meaning instanceof Meaning.New) {
      fresh(quoted, kind);
    } else if (meaning instanceof Meaning.Near near) {
      reasons.add("unknown " + kind.word() + " " + quoted + ": did you mean " + or(near.near())
          + "? If not, make a file first: new " + kind.word() + " -Dname=" + quoted);
    } else if (meaning instanceof Meaning.Several several) {
      reasons.add(quoted + " may be " + or(several.candidates()) + ": write the id of the one you mean");
    } else if (meaning instanceof Meaning.NoSuchId) {
      reasons.add("there is no " + kind.word() + " with the id " + quoted + ": write the name as it shall be shown");
    } else {
      notes.add("the file of the " + kind.word() + " " + quoted + " cannot be read at present: a check of the archive says why");
    }
    return name;
  }

  private Meaning meaning(String name, FileKind kind) {
    return kind == FileKind.PERSON ? names.person(name) : kind == FileKind.TOPIC ? names.topic(name) : names.place(name);
  }

  /** The name where it means nobody else, else the id. */
  private String shortest(Named named, FileKind kind) {
    boolean clear = meaning(named.name(), kind) instanceof Meaning.One same && same.named().id().equals(named.id());
    return clear ? named.name() : named.id().value();
  }

  private void fresh(String quoted, FileKind kind) {
    String file = "new " + kind.word() + " -Dname=" + quoted;
    if (kind == FileKind.PERSON && newPeople == NewNames.ERROR) {
      reasons.add("there is no file for the person " + quoted + ", and people.new forbids that: make one first: " + file);
    } else {
      notes.add("the " + kind.word() + " " + quoted + " is new: a page of that name will be made. To say more on it: " + file);
    }
  }

  /** What a name may mean, in words. */
  static String or(List<Named> all) {
    return Lists.or(all.stream().map(Named::toString).toList());
  }
}
