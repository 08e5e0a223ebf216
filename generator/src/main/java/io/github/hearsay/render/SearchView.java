package io.github.hearsay.render;

import java.util.List;

/**
 * Where readers search.
 *
 * @param file what follows the address of a folder in a link: {@code index.html}, or nothing
 * @param topics those that stories can be narrowed down to
 * @param ways to everything without a search
 * @param scriptWords what the script says
 */
record SearchView(Head head, String file, List<Topic> topics, List<Link> ways, Markup scriptWords) {

  SearchView {
    topics = List.copyOf(topics);
    ways = List.copyOf(ways);
  }

  /** A topic, and the id by which the index knows it. */
  record Topic(String id, String name) {}
}
