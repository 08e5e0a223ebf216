package io.github.hearsay.read;

import io.github.hearsay.json.JsonObject;
import io.github.hearsay.model.Source;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What an archive holds already, by what a field refers to: editors offer it. */
record Known(Map<String, List<String>> ids, List<String> publishers) {

  private static final Map<String, String> PUBLISHERS = Map.of("a source", "publisher", "an attribution", "publication");

  /** Of nothing in particular. */
  static final Known NOTHING = new Known(Map.of(), List.of());

  static Known of(Content content) {
    Map<String, List<String>> ids = Map.of(
        "a person", sorted(content.people().stream().map(one -> one.id().value())),
        "a topic", sorted(content.topics().stream().map(one -> one.id().value())),
        "a place", sorted(content.places().stream().map(one -> one.id().value())),
        "a page", sorted(content.pages().stream().map(one -> one.id().value())),
        "a story", sorted(content.articles().stream().map(one -> one.id().value())));
    return new Known(ids, sorted(content.articles().stream().map(one -> one.ledger().sources()).flatMap(Collection::stream).map(Source::publisher)));
  }

  private static List<String> sorted(Stream<String> texts) {
    return texts.sorted().distinct().toList();
  }

  List<String> of(String what) {
    return ids.getOrDefault(what, List.of());
  }

  /** Values that a field of free text has had so far. */
  List<JsonObject> values(Spec spec, String key) {
    boolean publisher = key.equals(PUBLISHERS.get(spec.noun())) && !publishers.isEmpty();
    return publisher ? List.of(new JsonObject().texts("enum", publishers)) : List.of();
  }
}
