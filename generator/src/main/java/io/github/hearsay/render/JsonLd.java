package io.github.hearsay.render;

import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.json.Json;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.Addresses;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a page tells machines: one graph of schema.org things, each called by the address of the place that shows it, so that the graphs of all pages
 * fit together. Where nobody said where the site is, addresses are relative, as JSON-LD allows.
 */
final class JsonLd {

  private static final String INDEX = "index.html";

  /** Of what most stories have to tell, in characters. */
  private static final int LENGTH = 1 << 13;

  private final Scene scene;
  private final Json json;

  private JsonLd(Scene scene, Json json) {
    this.scene = scene;
    this.json = json;
  }

  /**
   * The graph of the page of {@code head}, with whatever {@code nodes} adds to it; nothing for a page that search engines shall not list, and
   * nothing at all where the site does not want it.
   */
  static Head on(Head head, Scene scene, Consumer<JsonLd> nodes) {
    if (!head.listed() || !scene.config().structuredData()) {
      return head;
    }
    JsonLd graph = new JsonLd(scene, Json.keeping(LENGTH, "<script type=\"application/ld+json\">"));
    graph.json.object().put("@context", "https://schema.org").list("@graph");
    nodes.accept(graph);
    graph.crumbs(head);
    return head.telling(new Markup(graph.json.endList().endObject().kept("</script>")));
  }

  /** A page that lists things. */
  static Head list(Head head, Scene scene) {
    return on(head, scene, graph -> graph.collection("CollectionPage", head).endObject());
  }

  Scene scene() {
    return scene;
  }

  /** Where a page is. */
  String page(SitePath path) {
    return Absolute.of(scene.config(), path).orElseGet(() -> scene.href(path));
  }

  /** A spot on a page, and what it shows; on this page itself the fragment says it, and says it in fewer bytes. */
  String spot(SitePath path, String fragment) {
    return path.equals(scene.path()) ? "#" + fragment : page(path) + "#" + fragment;
  }

  String site() {
    return spot(Addresses.HOME, "site");
  }

  String publisher() {
    return spot(Addresses.HOME, "publisher");
  }

  String story(Id id) {
    return spot(scene.directory().story(id).path(), "story");
  }

  String person(Id id) {
    return spot(Addresses.person(id), "person");
  }

  String place(Id id) {
    return spot(Addresses.place(id), "place");
  }

  /** Whether machines may be told of an entry. */
  boolean isTold(ArchivePart part, Id id) {
    return !scene.archive().isWithheld(part, id);
  }

  private boolean isTold(Id person) {
    return isTold(ArchivePart.PEOPLE, person) && scene.directory().person(person).path().isPresent();
  }

  /** Those of {@code people} who may be named to machines. */
  List<Id> told(List<Id> people) {
    return people.stream().filter(this::isTold).toList();
  }

  /** Those of {@code places} that are nobody's home. */
  List<Id> toldPlaces(List<Id> places) {
    return places.stream().filter(place -> isTold(ArchivePart.PLACES, place)).toList();
  }

  /** Begins a thing. */
  Json node(String type, String id) {
    return json.object().put("@type", type).put("@id", id);
  }

  /** Begins a thing that has no address of its own. */
  Json thing(String type) {
    return json.object().put("@type", type);
  }

  /** Begins the page itself, which lists things. */
  Json collection(String type, Head head) {
    return page(type, head, scene.config().language());
  }

  /** Begins the page itself. */
  Json page(String type, Head head, String language) {
    return node(type, page(scene.path()))
        .put("url", page(scene.path()))
        .put("name", head.title())
        .put("description", head.description())
        .put("inLanguage", language)
        .object("isPartOf").put("@id", site()).endObject();
  }

  /** Ends the thing begun last. */
  void end() {
    json.endObject();
  }

  /** Points to another thing. */
  void refer(String name, String id) {
    json.object(name).put("@id", id).endObject();
  }

  /** Points to other things. */
  void refer(String name, List<String> ids) {
    if (ids.size() == 1) {
      refer(name, ids.get(0));
    } else if (!ids.isEmpty()) {
      json.list(name);
      ids.forEach(id -> json.object().put("@id", id).endObject());
      json.endList();
    }
  }

  /** Those of {@code people} who may be named: no more than a name, for the page that the id leads to tells the rest. */
  void brief(Collection<Id> people) {
    for (Id person : people) {
      if (isTold(person)) {
        node("Person", person(person)).put("name", scene.directory().person(person).label()).endObject();
      }
    }
  }

  /** Who publishes the site. */
  void organisation() {
    String name = scene.config().author().isEmpty() ? scene.config().title() : scene.config().author();
    node("Organization", publisher()).put("name", name).put("url", page(Addresses.HOME)).endObject();
  }

  /** A date as ISO 8601 has it: a day, month or year that nobody doubts. */
  static Optional<String> date(Edtf date) {
    return date.isUnsure() ? Optional.empty() : date.htmlDatetime();
  }

  private void crumbs(Head head) {
    if (head.crumbs().isEmpty()) {
      return;
    }
    thing("BreadcrumbList").list("itemListElement");
    int position = 1;
    for (Link crumb : head.crumbs()) {
      crumb(position++, crumb.label()).put("item", absolute(head, crumb.href())).endObject();
    }
    crumb(position, head.title()).endObject();
    json.endList().endObject();
  }

  private Json crumb(int position, String name) {
    return thing("ListItem").put("position", position).put("name", name);
  }

  /** What a link of the page leads to, by the address that search engines know. */
  private String absolute(Head head, String href) {
    if (head.canonical().isEmpty()) {
      return href;
    }
    String path = scene.path().value();
    int up = 0;
    while (href.startsWith("../", up)) {
      up += 3;
    }
    int folder = path.lastIndexOf('/');
    for (int i = 0; i < up; i += 3) {
      folder = path.lastIndexOf('/', folder - 1);
    }
    String rest = href.startsWith("./") ? href.substring(2) : href.substring(up);
    String target = path.substring(0, folder + 1) + rest;
    return page(SitePath.of(target.endsWith("/" + INDEX) ? target.substring(0, target.length() - INDEX.length()) : target));
  }
}
