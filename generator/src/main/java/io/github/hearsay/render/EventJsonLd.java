package io.github.hearsay.render;

import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.archive.Happening;
import io.github.hearsay.archive.Participant;
import io.github.hearsay.archive.Story;
import io.github.hearsay.archive.Telling;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.edtf.Form;
import io.github.hearsay.json.Json;
import io.github.hearsay.model.Certainty;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stories tell machines of events: only of those that nobody disputes. */
final class EventJsonLd {

  private EventJsonLd() {}

  /** What happened in a story, each event once. */
  static List<Happening> told(Story story, JsonLd graph) {
    List<Happening> told = new ArrayList<>();
    Set<Id> ids = new LinkedHashSet<>(story.happenings());
    for (Id id : ids) {
      if (graph.isTold(ArchivePart.HAPPENINGS, id)) {
        graph.scene().archive().happening(id).filter(EventJsonLd::isUndisputed).ifPresent(told::add);
      }
    }
    return told;
  }

  private static boolean isUndisputed(Happening happening) {
    return happening.certainty() == Certainty.REPORTED || happening.certainty() == Certainty.CONFIRMED;
  }

  /** The same for every story that tells of it: where the first of them does, of those that machines are told of. */
  static String id(Happening happening, JsonLd graph) {
    Id story = happening.tellings().stream().map(Telling::story).filter(id -> graph.isTold(ArchivePart.STORIES, id)).findFirst().orElseThrow();
    return graph.spot(graph.scene().directory().story(story).path(), TimelineViews.anchor(happening.id()));
  }

  static void write(Happening happening, JsonLd graph) {
    Json node = graph.node("Event", id(happening, graph)).put("name", happening.title());
    happening.date().ifPresent(date -> node.put("startDate", start(date)).put("endDate", end(date)));
    parts(happening, graph).forEach((property, people) -> graph.refer(property, Scene.each(people, graph::person)));
    List<Id> places = graph.toldPlaces(happening.places());
    if (!places.isEmpty()) {
      node.name("location");
      place(places.get(0), graph);
    }
    node.endObject();
  }

  private static Map<String, List<Id>> parts(Happening happening, JsonLd graph) {
    Map<String, List<Id>> parts = new LinkedHashMap<>();
    for (Participant participant : happening.people()) {
      String property = property(participant.role());
      if (!property.isEmpty() && !graph.told(List.of(participant.person())).isEmpty()) {
        parts.computeIfAbsent(property, any -> new ArrayList<>()).add(participant.person());
      }
    }
    return parts;
  }

  /** As schema.org calls somebody's part in an event; empty for those it has no word for, and for who was not there. */
  private static String property(Role role) {
    return switch (role) {
      case SUBJECT, VICTIM -> "about";
      case ATTENDEE, WITNESS -> "attendee";
      case HOST -> "organizer";
      case PERFORMER -> "performer";
      case ABSENT, ACCUSED, SPOKESPERSON, MENTIONED -> "";
    };
  }

  /** The date, or the first end of an interval; an end that nobody knows exactly is left out. */
  private static Optional<String> start(Edtf date) {
    return date.form() == Form.INTERVAL
        ? date.boundedStart() ? JsonLd.date(date.parts().get(0)) : Optional.empty()
        : JsonLd.date(date);
  }

  private static Optional<String> end(Edtf date) {
    return date.form() == Form.INTERVAL && date.boundedEnd() ? JsonLd.date(date.parts().get(date.parts().size() - 1)) : Optional.empty();
  }

  static void place(Id place, JsonLd graph) {
    graph.node("Place", graph.place(place)).put("name", graph.scene().directory().place(place).label()).endObject();
  }
}
