package io.github.hearsay.amend;

import io.github.hearsay.amend.Subject.Known;
import io.github.hearsay.archive.NameBook;
import io.github.hearsay.archive.NameBook.Meaning;
import io.github.hearsay.archive.NameBook.Named;
import io.github.hearsay.author.Yaml;
import io.github.hearsay.model.Id;
import io.github.hearsay.read.Content;
import io.github.hearsay.text.Fold;
import io.github.hearsay.text.Lists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What names of one kind mean, and what is known of whom they mean. */
final class Names {

  private final Subject subject;
  private final NameBook book;
  private final Amendment amendment;
  private final Map<Id, Known> withFile = new HashMap<>();

  Names(Subject subject, Content content, Amendment amendment) {
    this.subject = subject;
    this.book = NameBook.of(content);
    this.amendment = amendment;
    subject.withFile(content).forEach(one -> withFile.put(one.id(), one));
  }

  Subject subject() {
    return subject;
  }

  Meaning meaning(String text) {
    return subject.meaning(book, text);
  }

  /** Whether a text means this one and no other. */
  boolean mean(Known one, String text) {
    return meaning(text) instanceof Meaning.One known && known.named().id().equals(one.id());
  }

  /** Who is called that; empty after saying why nobody is. */
  Optional<Known> find(String text) {
    Meaning meaning = meaning(text);
    if (meaning instanceof Meaning.One one) {
      return Optional.of(known(one.named()));
    }
    String quoted = "\"" + text + "\"";
    if (meaning instanceof Meaning.Several several) {
      amendment.refuse(quoted + " may be " + or(several.candidates()) + ": write the id of the one you mean");
    } else if (meaning instanceof Meaning.Near near) {
      amendment.refuse("there is no " + subject.word() + " " + quoted + ": did you mean " + or(near.near()) + "?");
    } else {
      amendment.refuse("there is no " + subject.word() + " " + quoted);
    }
    return Optional.empty();
  }

  private Known known(Named named) {
    Known file = withFile.get(named.id());
    return file != null ? file : new Known(named.id(), List.of(named.name()), List.of(), Optional.empty());
  }

  /** The one that an id belongs to. */
  Optional<Known> withId(Id id) {
    Optional<Known> file = Optional.ofNullable(withFile.get(id));
    return file.isPresent() || !(meaning(id.value()) instanceof Meaning.One one) || !one.named().id().equals(id)
        ? file
        : Optional.of(known(one.named()));
  }

  /** Whether a reference is written as an id. */
  static boolean isId(Known one, String text) {
    return text.strip().equals(one.id().value());
  }

  static boolean isSame(String one, String other) {
    return Fold.name(one).equals(Fold.name(other));
  }

  /** A file for what had none: it has to keep other names and old addresses. */
  void make(Id id, String name, List<String> aliases, List<String> formerIds) {
    StringBuilder text = new StringBuilder("---\nname: ").append(Yaml.text(name)).append('\n');
    if (!aliases.isEmpty()) {
      text.append("aliases: ").append(Yaml.list(aliases)).append('\n');
    }
    if (!formerIds.isEmpty()) {
      text.append("former-ids: ").append(Yaml.list(formerIds)).append('\n');
    }
    amendment.make(subject.folder() + "/" + id + ".md", text.append("---\n").toString());
  }

  private static String or(List<Named> all) {
    return Lists.or(all.stream().map(Named::toString).toList());
  }
}
