package io.github.hearsay.archive;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Amount;
import io.github.hearsay.model.Certainty;
import io.github.hearsay.model.Event;
import io.github.hearsay.model.EventCategory;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An event in a test; it stands on line 30 and following. */
public final class EventBuilder {

  private final String title;
  private String id = "";
  private String date = "";
  private String place = "";
  private String partOf = "";
  private Optional<Amount> amount = Optional.empty();
  private Certainty certainty = Certainty.REPORTED;
  private EventCategory category = EventCategory.OTHER;
  private final List<String> people = new ArrayList<>();
  private final Map<String, Role> roles = new LinkedHashMap<>();
  private final List<String> sameAs = new ArrayList<>();

  private EventBuilder(String title) {
    this.title = title;
  }

  public static EventBuilder event(String title) {
    return new EventBuilder(title);
  }

  public EventBuilder id(String value) {
    id = value;
    return this;
  }

  public EventBuilder on(String value) {
    date = value;
    return this;
  }

  public EventBuilder in(String value) {
    place = value;
    return this;
  }

  public EventBuilder partOf(String value) {
    partOf = value;
    return this;
  }

  public EventBuilder amount(String value, String currency, boolean approximate) {
    amount = Optional.of(new Amount(new BigDecimal(value), currency, approximate));
    return this;
  }

  public EventBuilder certainty(Certainty value) {
    certainty = value;
    return this;
  }

  public EventBuilder category(EventCategory value) {
    category = value;
    return this;
  }

  public EventBuilder people(String... names) {
    people.addAll(List.of(names));
    return this;
  }

  public EventBuilder role(String person, Role role) {
    roles.put(person, role);
    return this;
  }

  public EventBuilder sameAs(String value) {
    sameAs.add(value);
    return this;
  }

  Event build(String story, String file, int number) {
    int line = 29 + number;
    return new Event(
        new Id(id.isEmpty() ? story + "-e" + number : id), !id.isEmpty(), title,
        date.isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(date)), "", StoryBuilder.references(file, line, people),
        roles.entrySet().stream()
            .map(role -> new io.github.hearsay.model.RoleOf(
                new io.github.hearsay.model.Reference(role.getKey(), StoryBuilder.at(file, line)), role.getValue()))
            .toList(),
        place.isEmpty() ? Optional.empty() : StoryBuilder.references(file, line, List.of(place)).stream().findFirst(), category, certainty,
        amount, StoryBuilder.references(file, line, sameAs),
        partOf.isEmpty() ? Optional.empty() : StoryBuilder.references(file, line, List.of(partOf)).stream().findFirst(),
        StoryBuilder.at(file, line));
  }
}
