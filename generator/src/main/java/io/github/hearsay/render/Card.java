package io.github.hearsay.render;

import java.util.List;

/** A story in a list. */
record Card(String title, String href, Moment date, String summary, List<Link> people) {

  Card {
    people = List.copyOf(people);
  }
}
