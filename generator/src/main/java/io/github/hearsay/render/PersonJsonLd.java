package io.github.hearsay.render;

import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.Tie;
import io.github.hearsay.json.Json;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.RelationKind;
import io.github.hearsay.model.RelationLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person's page tells machines. It is a page about somebody, not by them, hence no ProfilePage; and since machines drop every "it is said",
 * it tells only relations that are acknowledged or documented.
 */
final class PersonJsonLd {

  private final JsonLd graph;
  private final PersonEntry entry;
  private final Person person;

  private PersonJsonLd(JsonLd graph, PersonEntry entry) {
    this.graph = graph;
    this.entry = entry;
    this.person = entry.person();
  }

  static Head on(Head head, PersonEntry entry, Scene scene) {
    return JsonLd.on(head, scene, graph -> {
      Json page = graph.collection("CollectionPage", head);
      page.object("mainEntity").put("@id", graph.person(entry.id())).endObject().endObject();
      new PersonJsonLd(graph, entry).person();
    });
  }

  private void person() {
    Json node = graph.node("Person", graph.person(entry.id()));
    node.put("name", person.name())
        .put("url", graph.page(graph.scene().path()))
        .put("alternateName", otherNames())
        .put("disambiguatingDescription", person.disambiguation())
        .put("description", person.description());
    node.put("birthDate", person.life().born().flatMap(JsonLd::date)).put("deathDate", person.life().died().flatMap(JsonLd::date))
        .put("sameAs", person.sameAs());
    Map<String, List<Tie>> relations = relations();
    relations.forEach((property, ties) -> {
      node.list(property);
      ties.forEach(tie -> relation(node, property, tie));
      node.endList();
    });
    node.endObject();
    Set<Id> others = new LinkedHashSet<>();
    relations.values().forEach(ties -> ties.forEach(tie -> others.add(tie.other().orElseThrow())));
    graph.brief(others);
  }

  /** Names of theirs; not those that others get wrong. */
  private Set<String> otherNames() {
    Set<String> names = new LinkedHashSet<>(person.aliases());
    for (Person.NameForm form : person.names()) {
      if (form.kind() != Person.NameKind.MISSPELLING) {
        names.add(form.value());
      }
    }
    names.remove(person.name());
    return names;
  }

  private Map<String, List<Tie>> relations() {
    Map<String, List<Tie>> relations = new LinkedHashMap<>();
    for (Tie tie : entry.relations()) {
      String property = property(tie.kind());
      boolean certain = tie.level().compareTo(RelationLevel.ACKNOWLEDGED) >= 0;
      if (certain && !property.isEmpty() && !graph.told(tie.other().stream().toList()).isEmpty()) {
        relations.computeIfAbsent(property, any -> new ArrayList<>()).add(tie);
      }
    }
    return relations;
  }

  /** As schema.org calls it; empty for what it has no word for. */
  private static String property(RelationKind kind) {
    return switch (kind) {
      case SPOUSE -> "spouse";
      case PARENT -> "parent";
      case CHILD -> "children";
      case SIBLING, HALF_SIBLING -> "sibling";
      case COLLEAGUE -> "colleague";
      case FRIEND, ENGAGED, ROMANCE, ASSOCIATE -> "knows";
      case PARTNER, CO_PARENT, STEP_PARENT, STEP_CHILD, GRANDPARENT, GRANDCHILD, COUSIN -> "relatedTo";
      case RIVAL, MANAGER, CLIENT, EMPLOYER, EMPLOYEE -> "";
    };
  }

  /** The other person; with dates, as a role that lasted. */
  private void relation(Json node, String property, Tie tie) {
    String other = graph.person(tie.other().orElseThrow());
    Optional<String> from = tie.from().flatMap(JsonLd::date);
    Optional<String> to = tie.to().flatMap(JsonLd::date);
    if (from.isEmpty() && to.isEmpty()) {
      node.object().put("@id", other).endObject();
      return;
    }
    node.object().put("@type", "Role").put("startDate", from).put("endDate", to)
        .object(property).put("@id", other).endObject().endObject();
  }
}
