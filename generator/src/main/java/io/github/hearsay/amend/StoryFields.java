package io.github.hearsay.amend;

import io.github.hearsay.amend.Draft.Span;
import io.github.hearsay.author.Yaml;
import io.github.hearsay.read.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Takes what the fields of one story say into those of another. Of what there can be only one, the other's own stays and somebody is told what is
 * left out; lists become one, and what both tell is told once.
 */
final class StoryFields {

  /** What is of the file that goes: its address, and whether and how it is out. */
  private static final Set<String> LEFT = Set.of("slug", "draft", "minor-edit", "lang");
  private static final Set<String> NAMES = Set.of("people", "mentions", "topics", "topic", "places");
  private static final Set<String> TEXTS = Set.of("related", "sensitivity");
  private static final Set<String> RECORDS = Set.of("corrections", "allow");
  private static final String IMPORT = "x-import";

  private final Draft into;
  private final Fields fields;
  private final Items items;
  private final Draft from;
  private final Fields others;
  private final Items otherItems;
  private final Alike alike;
  private final Consumer<String> refusal;
  private final Consumer<String> note;

  StoryFields(Draft into, Draft from, Alike alike, Consumer<String> refusal, Consumer<String> note) {
    this.into = into;
    this.fields = Fields.of(into).orElseThrow();
    this.items = new Items(into, fields);
    this.from = from;
    this.others = Fields.of(from).orElseThrow();
    this.otherItems = new Items(from, others);
    this.alike = alike;
    this.refusal = refusal;
    this.note = note;
  }

  /**
   * Does it.
   *
   * @param aliases old addresses that lead to the story that stays from now on
   * @param pairs what both tell, by the name of the field
   * @param told fields of which there is no need to tell that they are left out
   * @param idle codes of waivers that are of no use there
   */
  void join(List<String> aliases, Map<String, Map<Integer, Integer>> pairs, Set<String> told, Set<String> idle) {
    Set<String> cast = meanings(alike, "people", fields);
    ItemJoin itemJoin = new ItemJoin(into, items, alike, cast, refusal);
    for (Node.Entry entry : others.entries()) {
      String key = entry.key().text();
      if (LEFT.contains(key) || key.equals("aliases") || entry.value().isEmpty()) {
        continue;
      }
      if (NAMES.contains(key)) {
        names(key, entry.value());
      } else if (TEXTS.contains(key)) {
        texts(key, entry.value());
      } else if (pairs.containsKey(key)) {
        told(key, entry, pairs.get(key), itemJoin);
      } else if (RECORDS.contains(key)) {
        records(key, entry, idle);
      } else if (!told.contains(key) || fields.value(key).isEmpty()) {
        one(key, entry);
      }
    }
    Set<String> known = fields.value("aliases").map(StoryFields::words).orElse(Set.of());
    fields.append("aliases", aliases.stream().filter(alias -> !known.contains(alias)).distinct().toList());
  }

  private static Set<String> words(Node node) {
    return Alike.items(node).stream().map(Flow::text).map(text -> text.replaceAll("^'|'$", "")).collect(Collectors.toSet());
  }

  /** Whom or what a field names. */
  static Set<String> meanings(Alike alike, String key, Fields of) {
    Set<String> meanings = new LinkedHashSet<>();
    of.value(key).ifPresent(node -> Alike.items(node).forEach(item -> meanings.add(alike.means(key, ((Node.Scalar) item).text()))));
    return meanings;
  }

  /** Whoever one of the two is about is not only mentioned. */
  private void names(String key, Node value) {
    Set<String> known = meanings(alike, key, fields);
    String mine = key;
    if (key.startsWith("topic")) {
      mine = fields.value("topic").isPresent() ? "topic" : "topics";
      known = meanings(alike, mine, fields);
    } else if (key.equals("mentions")) {
      known.addAll(meanings(alike, "people", fields));
      known.addAll(meanings(alike, "people", others));
    }
    List<String> more = new ArrayList<>();
    for (Node item : Alike.items(value)) {
      String text = ((Node.Scalar) item).text();
      if (known.add(alike.means(key, text))) {
        more.add(text.strip());
      }
    }
    fields.append(mine, more);
  }

  private void texts(String key, Node value) {
    Set<String> known = fields.value(key).map(StoryFields::words).orElse(Set.of());
    fields.append(key, Alike.items(value).stream().map(item -> ((Node.Scalar) item).text().strip()).filter(text -> !known.contains(text)).toList());
  }

  private void told(String key, Node.Entry entry, Map<Integer, Integer> pairs, ItemJoin join) {
    List<Node> mine = fields.value(key).map(Alike::items).orElse(List.of());
    List<Node> all = Alike.items(entry.value());
    pairs.forEach((other, one) -> join.join((Node.Mapping) mine.get(one), (Node.Mapping) all.get(other)));
    List<Node> more = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!pairs.containsKey(i)) {
        more.add(all.get(i));
      }
    }
    add(key, entry, more);
  }

  private void records(String key, Node.Entry entry, Set<String> idle) {
    List<Node> mine = fields.value(key).map(Alike::items).orElse(List.of());
    List<Node> all = Alike.items(entry.value());
    List<Node> left = all.stream()
        .filter(item -> !(item instanceof Node.Mapping one) || one.value("code").map(Flow::text).filter(idle::contains).isEmpty())
        .filter(item -> mine.stream().noneMatch(one -> alike.are(one, item))).toList();
    if (mine.isEmpty() && left.size() < all.size()) {
      fields.set(key, left.stream().map(Flow::text).collect(Collectors.joining(", ", "[", "]")));
    } else {
      add(key, entry, left);
    }
  }

  /** Adds entries to a list, or the field as it stands where there is none. */
  private void add(String key, Node.Entry entry, List<Node> more) {
    Optional<Node> mine = fields.value(key);
    if (mine.isEmpty()) {
      lines(key, entry);
    } else if (more.isEmpty()) {
      return;
    } else if (mine.get() instanceof Node.Sequence list && entry.value() instanceof Node.Sequence theirs) {
      if (fields.isFlow(list)) {
        more.forEach(item -> items.add(list, otherItems.source(theirs, item, true)));
      } else {
        fields.addItems(list, more.stream().map(item -> otherItems.source(theirs, item, false)).toList());
      }
    } else {
      refusal.accept(mine.get().at() + ": " + key + " cannot be added to " + entry.value().at()
          + ": write both as lines that begin with dashes first");
    }
  }

  private void lines(String key, Node.Entry entry) {
    Span lines = others.lines(entry);
    String text = from.text().substring(from.lineStart(lines.from()), from.lineStart(lines.to())).replace(from.lineEnd(), into.lineEnd());
    if (fields.entries().stream().noneMatch(one -> one.key().text().equals(key))) {
      fields.addLines(key, text);
    } else {
      fields.set(key, Flow.text(entry.value()));
    }
  }

  private void one(String key, Node.Entry entry) {
    Optional<Node> mine = fields.value(key);
    if (mine.isEmpty()) {
      lines(key, entry);
      if (key.equals("index")) {
        note.accept(into.path() + ": index comes from " + from.path()
            + ", so search engines are asked not to list the whole: take it out if they may");
      }
    } else if (!alike.are(key, mine.get(), entry.value())) {
      if (key.equals(IMPORT)) {
        fields.addLines(IMPORT, origin(entry) + into.lineEnd());
      } else {
        note.accept(entry.key().at() + ": " + key + " stays what it is in " + into.path() + "; left out is " + Flow.text(entry.value()));
      }
    }
  }

  /** Where the file came from is kept, or it would be imported again. */
  private String origin(Node.Entry entry) {
    int number = 2;
    while (fields.value(IMPORT + "-" + number).isPresent()) {
      number++;
    }
    Span lines = others.lines(entry);
    return IMPORT + "-" + number + from.text().substring(from.lineStart(lines.from()) + IMPORT.length(), from.lineStart(lines.to())).stripTrailing();
  }

  /** Writes out whom entries are about that say nothing of it, since the story is to be about others as well. */
  static void spell(Draft draft, Set<Integer> except, String list, String key, List<String> people) {
    Fields fields = Fields.of(draft).orElseThrow();
    Items items = new Items(draft, fields);
    List<Node> all = fields.value(list).map(Alike::items).orElse(List.of());
    for (int i = 0; i < all.size(); i++) {
      Node.Mapping item = (Node.Mapping) all.get(i);
      if (!except.contains(i) && item.value(key).filter(node -> !node.isEmpty()).isEmpty()) {
        items.put(item, key, Yaml.list(people));
      }
    }
  }

  /** Takes whoever the story is about now out of those whom it mentions. */
  static void promote(Draft draft, Alike alike, Set<String> people) {
    Fields fields = Fields.of(draft).orElseThrow();
    fields.value("mentions").ifPresent(mentions -> {
      if (mentions instanceof Node.Sequence list) {
        new Items(draft, fields).keep(list, item -> !people.contains(alike.means("mentions", ((Node.Scalar) item).text())));
      } else if (people.contains(alike.means("mentions", ((Node.Scalar) mentions).text()))) {
        draft.replace(draft.span(mentions.at(), false), "");
      }
    });
  }
}
