package io.github.hearsay.archive;

import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Place;
import io.github.hearsay.model.References;
import io.github.hearsay.model.Topic;
import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.read.Content;
import java.util.List;

/** Everybody and everything there is to refer to, and the lookups. */
record Directory(
    Register<Person> people, Register<Topic> topics, Register<Place> places, Lookup person, Lookup topic, Lookup place) {

  /** Surveys every reference in what is published, then checks those of stories that wait for their day. */
  static Directory of(Content content, Selection selection, Failed failed, Problems problems) {
    Content.Hidden hidden = content.hidden();
    Register<Person> people = new Register<>(Kind.PERSON, content.people(), hidden.people(), Known::of, Person::named, failed.people(), problems);
    Register<Topic> topics = new Register<>(Kind.TOPIC, content.topics(), List.of(), Known::of, Topic::named, failed.topics(), problems);
    Register<Place> places = new Register<>(Kind.PLACE, content.places(), hidden.places(), Known::of, Place::named, failed.places(), problems);
    References survey = new References(people::survey, topics::survey, places::survey);
    Parallel.forEach(selection.published(), survey::in);
    content.people().forEach(survey::in);
    content.topics().forEach(topic -> topic.partOf().ifPresent(topics::survey));
    content.places().forEach(place -> place.within().ifPresent(places::survey));
    Directory directory =
        new Directory(
            people, topics, places, people.settle(severity(content.config())), topics.settle(Severity.INFO),
            places.settle(Severity.INFO));
    References check = new References(directory.person::check, directory.topic::check, directory.place::check);
    selection.scheduled().forEach(check::in);
    return directory;
  }

  private static Severity severity(SiteConfig config) {
    return switch (config.newPeople()) {
      case ALLOW -> Severity.INFO;
      case WARN -> Severity.WARNING;
      case ERROR -> Severity.ERROR;
    };
  }
}
