package io.github.hearsay.amend;

import io.github.hearsay.amend.Subject.Known;
import io.github.hearsay.model.BodyLink;
import io.github.hearsay.model.Reference;
import io.github.hearsay.read.Content;
import io.github.hearsay.read.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Two that turned out to be one: the first becomes a part of the second, with everything its file says. */
final class Joining {

  private final Change change;
  private final Names names;
  private final Content content;
  private final Amendment amendment;

  Joining(Change change, Names names, Content content, Amendment amendment) {
    this.change = change;
    this.names = names;
    this.content = content;
    this.amendment = amendment;
  }

  void run() throws IOException {
    Optional<Known> from = names.find(change.from());
    Optional<Known> into = names.find(change.to());
    if (from.isEmpty() || into.isEmpty()) {
      return;
    }
    if (from.get().id().equals(into.get().id())) {
      amendment.refuse("\"" + change.from() + "\" and \"" + change.to() + "\" are one already: " + into.get());
      return;
    }
    references(from.get(), into.get());
    List<String> aliases = change.forget() ? List.of() : List.of(from.get().name());
    List<String> former = change.forget() ? List.of() : List.of(from.get().id().value());
    if (into.get().file().isPresent()) {
      FileJoin join = new FileJoin(amendment, into.get());
      join.names(aliases, former);
      if (from.get().file().isPresent()) {
        join.file(from.get().file().get(), change.forget());
      }
      join.finish();
    } else if (from.get().file().isPresent()) {
      amendment.refuse(into.get() + " has no file and " + from.get() + " has one: join them the other way round, or rename "
          + names.subject().word() + " \"" + from.get().name() + "\" afterwards");
    } else if (!change.forget()) {
      names.make(into.get().id(), into.get().name(), aliases, former);
    }
  }

  private void references(Known from, Known into) throws IOException {
    Pen pen = new Pen(amendment);
    ListEdits edits = new ListEdits(amendment);
    Uses uses = Uses.of(content, names.subject(), from.file(), text -> names.mean(from, text));
    Set<Node> lists = new HashSet<>();
    for (Reference reference : uses.fields()) {
      Node root = edits.root(reference.at().file());
      Optional<Node.Sequence> list = ListEdits.listOf(root, reference);
      boolean isDouble = list.isPresent() && (names(list.get(), into) || !lists.add(list.get()));
      if (isRole(root, reference, into)) {
        amendment.refuse(reference.at() + ": both " + from.name() + " and " + into.name() + " have a role here: keep one of the two first");
      } else if (isDouble) {
        Fields fields = Fields.of(amendment.draft(reference.at().file())).orElseThrow();
        fields.remove(list.get(), ListEdits.item(list.get(), reference));
      } else {
        write(pen, reference, from, into);
      }
    }
    for (Reference target : uses.redactions()) {
      write(pen, target, from, into);
    }
    for (BodyLink link : uses.links()) {
      pen.link(link, into.id().value(), into.name(), Names.isId(from, link.target()));
    }
  }

  /** Other names of the one are to be the other's, and may stay; unless they are to be forgotten. */
  private void write(Pen pen, Reference reference, Known from, Known into) throws IOException {
    boolean isId = Names.isId(from, reference.text()) || from.formerIds().stream().anyMatch(id -> id.value().equals(reference.text().strip()));
    if (isId || change.forget() || Names.isSame(reference.text(), from.name())) {
      boolean isClear = names.mean(into, into.name());
      pen.field(reference, isId || !isClear ? into.id().value() : into.name());
    }
  }

  private boolean names(Node.Sequence list, Known one) {
    return list.items().stream().anyMatch(item -> item instanceof Node.Scalar scalar && names.mean(one, scalar.text()));
  }

  /** Whether a reference is a key beside which there is one that means the other. */
  private boolean isRole(Node node, Reference reference, Known other) {
    List<Node> inside = new ArrayList<>();
    if (node instanceof Node.Mapping mapping) {
      boolean isKey = mapping.entries().stream().anyMatch(entry -> entry.key().at().equals(reference.at()));
      if (isKey) {
        return mapping.entries().stream().anyMatch(entry -> names.mean(other, entry.key().text()));
      }
      mapping.entries().forEach(entry -> inside.add(entry.value()));
    } else if (node instanceof Node.Sequence list) {
      inside.addAll(list.items());
    }
    return inside.stream().anyMatch(item -> isRole(item, reference, other));
  }
}
