package io.github.hearsay.amend;

import io.github.hearsay.amend.Subject.Known;
import io.github.hearsay.archive.NameBook.Meaning;
import io.github.hearsay.author.Yaml;
import io.github.hearsay.model.BodyLink;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Reference;
import io.github.hearsay.read.Content;
import io.github.hearsay.read.Node;
import io.github.hearsay.text.OneLine;
import io.github.hearsay.text.Slug;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Somebody or something gets another name: references by the old name or id are written anew, and the old address leads to the new one. */
final class Renaming {

  private final Change change;
  private final Names names;
  private final Content content;
  private final Amendment amendment;

  Renaming(Change change, Names names, Content content, Amendment amendment) {
    this.change = change;
    this.names = names;
    this.content = content;
    this.amendment = amendment;
  }

  void run() throws IOException {
    Optional<Known> found = names.find(change.from());
    String name = OneLine.of(change.to());
    Optional<Id> id = id(name);
    if (found.isEmpty() || id.isEmpty()) {
      return;
    }
    Known old = found.get();
    if (isFree(old, name, id.get())) {
      references(old, name, id.get());
      if (old.file().isPresent()) {
        file(old, old.file().get(), name, id.get());
      } else if (!change.forget()) {
        boolean isOther = !Names.isSame(name, old.name());
        names.make(id.get(), name, isOther ? List.of(old.name()) : List.of(), former(old, id.get()));
      }
    }
  }

  private Optional<Id> id(String name) {
    Optional<String> slug = change.slug().or(() -> Slug.of(name));
    if (slug.isEmpty() || !Id.isLegal(slug.get()) || slug.get().length() > Slug.MAX_LENGTH) {
      amendment.refuse((slug.isEmpty() ? "no address can be made of \"" + name + "\"" : "the slug cannot be \"" + slug.get() + "\"")
          + ": give a slug of lower-case letters, digits and single hyphens");
      return Optional.empty();
    }
    return slug.map(Id::new);
  }

  private boolean isFree(Known old, String name, Id id) {
    Meaning meaning = names.meaning(name);
    boolean isOther = meaning instanceof Meaning.One one && !one.named().id().equals(old.id());
    Optional<Known> owner = names.withId(id).filter(one -> !one.id().equals(old.id()));
    String word = names.subject().word();
    if (isOther || meaning instanceof Meaning.Several) {
      amendment.refuse("\"" + name + "\" is the name of another " + word + " already: if the two are one, join " + word + " \"" + old.name()
          + "\" \"" + name + "\"");
    } else if (owner.isPresent()) {
      amendment.refuse("the id " + id + " belongs to " + owner.get() + ": give another slug");
    }
    return amendment.reasons().isEmpty();
  }

  private List<String> former(Known old, Id id) {
    return change.forget() || id.equals(old.id()) ? List.of() : List.of(old.id().value());
  }

  private void references(Known old, String name, Id id) throws IOException {
    Pen pen = new Pen(amendment);
    Uses uses = Uses.of(content, names.subject(), old.file(), text -> isMeant(old, text));
    for (Reference reference : uses.fields()) {
      pen.field(reference, Names.isId(old, reference.text()) ? id.value() : name);
    }
    for (Reference target : uses.redactions()) {
      pen.field(target, Names.isId(old, target.text()) ? id.value() : name);
    }
    for (BodyLink link : uses.links()) {
      pen.link(link, id.value(), name, Names.isId(old, link.target()));
    }
  }

  /** By its name or id; other names go on meaning what they do. Nothing may lean on a name that is to be forgotten. */
  private boolean isMeant(Known old, String text) {
    return (Names.isId(old, text) || Names.isSame(text, old.name()) || change.forget() && isFormer(old, text)) && names.mean(old, text);
  }

  private static boolean isFormer(Known old, String text) {
    return old.formerIds().stream().anyMatch(id -> id.value().equals(text.strip()));
  }

  private void file(Known old, String path, String name, Id id) throws IOException {
    Fields fields = Fields.of(amendment.draft(path)).orElseThrow();
    fields.set("name", Yaml.text(name));
    boolean isOther = !Names.isSame(old.name(), name);
    if (isOther) {
      boolean isKept = !change.forget() && old.names().stream().skip(1).noneMatch(other -> Names.isSame(other, old.name()));
      fields.exchange("aliases", alias -> Names.isSame(alias, name), isKept ? List.of(old.name()) : List.of());
    }
    if (!id.equals(old.id())) {
      fields.exchange("former-ids", former -> former.equals(id.value()), former(old, id));
      if (fields.value("slug").isPresent()) {
        fields.set("slug", id.value());
      } else {
        amendment.move(path, path.substring(0, path.lastIndexOf('/') + 1) + id + ".md");
      }
    }
    fields.value("sort-name").ifPresent(node -> amendment.note(
        path + ": sort-name is still " + ((Node.Scalar) node).text() + ": put it right if it no longer fits"));
  }
}
