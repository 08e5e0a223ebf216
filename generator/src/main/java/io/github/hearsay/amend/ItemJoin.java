package io.github.hearsay.amend;

import io.github.hearsay.read.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Takes what one entry says into another that tells the same: what the other lacks is added, its own words stay, and where the two contradict each
 * other, somebody is told.
 */
final class ItemJoin {

  /** Lists that become one. */
  private static final Set<String> LISTS = Set.of("repeats", "contradicts", "same-as", "based-on", "sensitivity");
  /** What says the same in other words, by which the two were known to be one; and what each is called. */
  private static final Set<String> OWN = Set.of("text", "title", "id");
  /** Whom it is about, which is whom its story is about where nothing is said. */
  private static final Set<String> PEOPLE = Set.of("people", "about");

  private final Draft draft;
  private final Items items;
  private final Alike alike;
  private final Set<String> cast;
  private final Consumer<String> refusal;

  /**
   * Into entries of one file.
   *
   * @param cast whom the story there is about
   * @param refusal takes in why it cannot be done
   */
  ItemJoin(Draft draft, Items items, Alike alike, Set<String> cast, Consumer<String> refusal) {
    this.draft = draft;
    this.items = items;
    this.alike = alike;
    this.cast = cast;
    this.refusal = refusal;
  }

  /** An id that {@code mine} lacks is taken over with the rest, so that it goes on meaning the same. */
  void join(Node.Mapping mine, Node.Mapping other) {
    for (Node.Entry entry : other.entries()) {
      String key = entry.key().text();
      Optional<Node> value = mine.value(key).filter(node -> !node.isEmpty());
      boolean isOwn = OWN.contains(key) && value.isPresent();
      if (isOwn || entry.value().isEmpty() || value.isPresent() && alike.are(key, value.get(), entry.value())) {
        continue;
      }
      if (LISTS.contains(key) && value.isPresent()) {
        add(mine, key, value.get(), entry.value());
      } else if (PEOPLE.contains(key) && value.isEmpty()) {
        people(mine, entry);
      } else if (value.isEmpty()) {
        items.put(mine, key, Flow.text(entry.value()));
      } else {
        refusal.accept(entry.key().at() + ": " + key + " is another here than in " + value.get().at()
            + ", where the same is told: make the two alike, or take one out");
      }
    }
  }

  private void add(Node.Mapping mine, String key, Node value, Node others) {
    List<String> have = Alike.items(value).stream().map(Flow::text).toList();
    List<String> all = new ArrayList<>(have);
    Alike.items(others).stream().map(Flow::text).filter(text -> !all.contains(text)).forEach(all::add);
    List<String> more = all.subList(have.size(), all.size());
    if (value instanceof Node.Sequence list && draft.text().charAt(draft.span(list.at(), false).from()) == '[') {
      more.forEach(text -> items.add(list, text));
    } else if (value instanceof Node.Scalar) {
      draft.replace(draft.span(value.at(), false), "[" + String.join(", ", all) + "]");
    } else if (!more.isEmpty()) {
      refusal.accept(value.at() + ": " + key + " cannot be added to here: write it in brackets, or add " + String.join(", ", more) + " yourself");
    }
  }

  private void people(Node.Mapping mine, Node.Entry entry) {
    String key = entry.key().text();
    boolean isCovered = Alike.items(entry.value()).stream()
        .allMatch(one -> one instanceof Node.Scalar text && cast.contains(alike.means(key, text.text())));
    if (!isCovered) {
      refusal.accept(entry.key().at() + ": " + key + " names somebody here whom the story with " + mine.at() + " is not about: say under " + key
          + " there, too, whom it is about");
    }
  }
}
