package io.github.hearsay.amend;

import io.github.hearsay.amend.Draft.Span;
import io.github.hearsay.amend.Subject.Known;
import io.github.hearsay.read.Node;
import io.github.hearsay.text.Fold;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes what one file says into another: nothing is lost, and where the two contradict each other nothing is done. */
final class FileJoin {

  /** Lists of texts, which become one. */
  private static final Set<String> TEXTS = Set.of("aliases", "short", "same-as", "former-ids");
  /** Lists of maps, one of which may follow the other. */
  private static final Set<String> RECORDS = Set.of("names", "relations", "age-stated", "allow");

  private final Amendment amendment;
  private final Draft into;
  private final Fields fields;
  private final Map<String, List<String>> more = new LinkedHashMap<>();
  private final Set<String> known = new HashSet<>();

  FileJoin(Amendment amendment, Known into) throws IOException {
    this.amendment = amendment;
    this.into = amendment.draft(into.file().orElseThrow());
    this.fields = Fields.of(this.into).orElseThrow();
    into.names().forEach(name -> known.add(Fold.name(name)));
    into.formerIds().forEach(id -> known.add(id.value()));
  }

  /** Names and ids that mean the other one from now on. */
  void names(List<String> aliases, List<String> formerIds) {
    aliases.forEach(alias -> add("aliases", alias));
    formerIds.forEach(id -> add("former-ids", id));
  }

  private void add(String key, String text) {
    List<String> texts = more.computeIfAbsent(key, any -> new ArrayList<>());
    boolean isName = key.equals("aliases") || key.equals("former-ids");
    boolean isNew = isName ? known.add(Fold.name(text)) : !texts.contains(text) && !holds(key, text);
    if (isNew) {
      texts.add(text);
    }
  }

  private boolean holds(String key, String text) {
    return fields.value(key).map(node -> texts(node).contains(text)).orElse(false);
  }

  private static List<String> texts(Node node) {
    List<Node> items = node instanceof Node.Sequence list ? list.items() : List.of(node);
    return items.stream().filter(Node.Scalar.class::isInstance).map(item -> ((Node.Scalar) item).text()).toList();
  }

  /** Everything a file says, which is gone then. */
  void file(String path, boolean forget) throws IOException {
    Draft from = amendment.draft(path);
    Fields others = Fields.of(from).orElseThrow();
    for (Node.Entry entry : others.entries()) {
      String key = entry.key().text();
      Optional<Node> mine = fields.value(key);
      boolean isName = key.equals("name") || key.equals("slug") || forget && (key.equals("aliases") || key.equals("former-ids"));
      if (isName || entry.value().isEmpty() || mine.isPresent() && Alike.PLAIN.are(mine.get(), entry.value())) {
        continue;
      }
      if (TEXTS.contains(key)) {
        texts(entry.value()).forEach(text -> add(key, text));
      } else if (mine.isEmpty()) {
        Span lines = others.lines(entry);
        fields.addLines(key, from.text().substring(from.lineStart(lines.from()), from.lineStart(lines.to())).replace(from.lineEnd(), into.lineEnd()));
      } else if (RECORDS.contains(key)) {
        records(key, mine.get(), entry.value(), from, others);
      } else {
        amendment.refuse(entry.key().at() + ": " + key + " is another here than in " + mine.get().at() + ": make the two alike, or take one out");
      }
    }
    body(from, others);
    amendment.remove(path);
  }

  private void records(String key, Node mine, Node other, Draft from, Fields others) {
    if (!(mine instanceof Node.Sequence list) || !(other instanceof Node.Sequence more) || fields.isFlow(list) || others.isFlow(more)) {
      amendment.refuse(other.at() + ": " + key + " cannot be added to those in " + mine.at() + ": write both as lines that begin with dashes first");
      return;
    }
    List<String> items = new ArrayList<>();
    for (Node item : more.items()) {
      if (list.items().stream().noneMatch(one -> Alike.PLAIN.are(one, item))) {
        items.add(others.source(item).replace(from.lineEnd(), "\n"));
      }
    }
    if (!items.isEmpty()) {
      fields.addItems(list, items);
    }
  }

  /** The text is put below the other's. */
  private void body(Draft from, Fields others) {
    String text = from.text().substring(from.lineStart(others.end() + 1)).strip();
    if (!text.isEmpty()) {
      String mine = into.text().substring(into.lineStart(fields.end() + 1));
      String end = into.lineEnd();
      String gap = mine.isBlank() ? "" : mine.endsWith("\n") ? end : end + end;
      into.insert(into.text().length(), gap + text.replace(from.lineEnd(), end) + end);
      if (!mine.isBlank()) {
        amendment.note(into.path() + ": the text of " + from.path() + " stands below the one that was there: make one of both");
      }
    }
  }

  /** Adds what has been gathered. */
  void finish() {
    for (String key : fields.keys()) {
      fields.append(key, more.getOrDefault(key, List.of()));
    }
  }
}
