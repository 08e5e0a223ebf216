package io.github.hearsay.render;

import io.github.hearsay.archive.Happening;
import io.github.hearsay.archive.Participant;
import io.github.hearsay.archive.Telling;
import io.github.hearsay.archive.TimelineEntry;
import io.github.hearsay.model.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * What readers may narrow a timeline down to: the topics and the companions of most of its entries. Each choice has a mark that its entries bear
 * as a class, so a style sheet alone can hide the others.
 */
final class Sieve {

  /** Lets everything through. */
  static final Sieve NONE = new Sieve(List.of(), Map.of());

  private static final int LEAST_ENTRIES = 6;
  private static final int LEAST_SHARE = 2;
  private static final int MOST_OF_A_SORT = 4;

  private final List<TimelineView.Choice> choices;
  private final Map<Whom, String> marks;

  private Sieve(List<TimelineView.Choice> choices, Map<Whom, String> marks) {
    this.choices = List.copyOf(choices);
    this.marks = Map.copyOf(marks);
  }

  /** A topic or a companion: their ids are of two sorts. */
  private record Whom(boolean person, Id id) {

    boolean isOneOf(List<Id> people) {
      return person && people.contains(id);
    }

    /** Written out, like {@link #hashCode}: what a record has by itself is no match for it before the last compiler has seen it. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Whom that && person == that.person && id.equals(that.id);
    }

    @Override
    public int hashCode() {
      return person ? ~id.hashCode() : id.hashCode();
    }
  }

  /**
   * The choices for the entries of a page; none where there is little to choose from.
   *
   * @param shown entries in order of time
   * @param rest events that stand apart from them
   * @param self those the timeline belongs to, who are in all of it
   */
  static Sieve of(List<TimelineEntry> shown, List<Happening> rest, List<Id> self, Scene scene) {
    int total = shown.size() + rest.size();
    if (total < LEAST_ENTRIES) {
      return NONE;
    }
    Map<Whom, Integer> counts = new HashMap<>();
    shown.forEach(entry -> of(entry, scene).forEach(whom -> counts.merge(whom, 1, Integer::sum)));
    rest.forEach(event -> of(event, scene).forEach(whom -> counts.merge(whom, 1, Integer::sum)));
    counts.entrySet().removeIf(one -> one.getValue() < LEAST_SHARE || one.getValue() == total || one.getKey().isOneOf(self));
    List<TimelineView.Choice> choices = new ArrayList<>();
    Map<Whom, String> marks = new HashMap<>();
    for (boolean person : List.of(false, true)) {
      counts.entrySet().stream()
          .filter(one -> one.getKey().person() == person)
          .sorted(Comparator.comparing((Map.Entry<Whom, Integer> one) -> -one.getValue()).thenComparing(one -> one.getKey().id()))
          .limit(MOST_OF_A_SORT)
          .forEach(one -> {
            String mark = "f" + (choices.size() + 1);
            marks.put(one.getKey(), mark);
            choices.add(choice(mark, one.getKey(), one.getValue(), scene));
          });
    }
    return new Sieve(choices, marks);
  }

  private static TimelineView.Choice choice(String mark, Whom whom, int count, Scene scene) {
    String name = (whom.person() ? scene.person(whom.id()) : scene.topic(whom.id())).label();
    return new TimelineView.Choice(mark, whom.person() ? scene.words().say("sieve.with", name) : name, count, scene.words().count("entries", count));
  }

  private static Collection<Whom> of(TimelineEntry entry, Scene scene) {
    return entry instanceof TimelineEntry.Happened happened ? of(happened.happening(), scene) : of(((TimelineEntry.CameOut) entry).story(), scene);
  }

  private static Collection<Whom> of(Id story, Scene scene) {
    Set<Whom> all = new LinkedHashSet<>();
    addTopics(story, scene, all);
    scene.brief(story).people().forEach(person -> all.add(new Whom(true, person)));
    return all;
  }

  /** An event has the topics of the stories that tell of it. */
  private static Collection<Whom> of(Happening event, Scene scene) {
    Set<Whom> all = new LinkedHashSet<>();
    for (Telling telling : event.tellings()) {
      addTopics(telling.story(), scene, all);
    }
    for (Participant participant : event.people()) {
      all.add(new Whom(true, participant.person()));
    }
    return all;
  }

  private static void addTopics(Id story, Scene scene, Set<Whom> all) {
    scene.brief(story).topics().forEach(topic -> all.add(new Whom(false, topic)));
  }

  List<TimelineView.Choice> choices() {
    return choices;
  }

  /** The marks of a story, as classes with a space before each. */
  String marks(Id story, Scene scene) {
    return marks.isEmpty() ? "" : marks(of(story, scene));
  }

  /** The marks of an event, likewise. */
  String marks(Happening event, Scene scene) {
    return marks.isEmpty() ? "" : marks(of(event, scene));
  }

  private String marks(Collection<Whom> whoms) {
    StringJoiner found = new StringJoiner(" ", " ", "").setEmptyValue("");
    whoms.stream().map(marks::get).filter(mark -> mark != null).sorted().forEach(found::add);
    return found.toString();
  }
}
