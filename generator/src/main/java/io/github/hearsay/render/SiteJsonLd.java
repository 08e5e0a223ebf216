package io.github.hearsay.render;

import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.json.Json;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Place;
import io.github.hearsay.model.Topic;
import io.github.hearsay.plan.Addresses;
import java.util.List;

/** What the front page, topics and places tell machines. */
final class SiteJsonLd {

  private SiteJsonLd() {}

  static Head home(Head head, Scene scene) {
    return JsonLd.on(head, scene, graph -> {
      SiteConfig config = scene.config();
      graph.node("WebSite", graph.site())
          .put("url", graph.page(Addresses.HOME))
          .put("name", config.title())
          .put("description", config.description())
          .put("inLanguage", config.language())
          .object("publisher").put("@id", graph.publisher()).endObject()
          .endObject();
      graph.organisation();
    });
  }

  static Head topic(Head head, Topic topic, Scene scene) {
    return JsonLd.on(head, scene, graph -> {
      String id = graph.spot(Addresses.topic(topic.id()), "topic");
      graph.collection("CollectionPage", head).object("mainEntity").put("@id", id).endObject().endObject();
      graph.node("Thing", id).put("name", topic.name()).put("url", graph.page(Addresses.topic(topic.id())))
          .put("description", topic.description()).put("sameAs", topic.sameAs()).endObject();
    });
  }

  /** @param lang the page's own language; empty where it is the site's */
  static Head page(Head head, String lang, Scene scene) {
    return JsonLd.on(head, scene, graph -> {
      graph.page("WebPage", head, lang.isEmpty() ? scene.config().language() : lang).object("publisher").put("@id", graph.publisher()).endObject()
          .endObject();
      graph.organisation();
    });
  }

  static Head place(Head head, Place place, List<Id> within, Scene scene) {
    // Machines are not told where somebody lives; mostly no home has come this far, see redact.Homes.
    if (place.isPrivate()) {
      return JsonLd.list(head, scene);
    }
    return JsonLd.on(head, scene, graph -> {
      String id = graph.place(place.id());
      graph.collection("CollectionPage", head).object("mainEntity").put("@id", id).endObject().endObject();
      Json node = graph.node("Place", id).put("name", place.name()).put("url", graph.page(Addresses.place(place.id())));
      node.put("description", place.description()).put("sameAs", place.sameAs());
      if (!within.isEmpty()) {
        node.object("containedInPlace").put("@id", graph.place(within.get(0))).endObject();
      }
      if (place.coordinates().isPresent()) {
        node.object("geo").put("@type", "GeoCoordinates").put("latitude", place.coordinates().get().latitude())
            .put("longitude", place.coordinates().get().longitude()).endObject();
      }
      node.endObject();
    });
  }
}
