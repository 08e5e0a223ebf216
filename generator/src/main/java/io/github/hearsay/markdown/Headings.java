package io.github.hearsay.markdown;

import io.github.hearsay.model.Body;
import io.github.hearsay.model.BodyLink;
import io.github.hearsay.text.Slug;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The headings of a text, each with an id of its own. */
final class Headings {

  private static final int HIGHEST = 2;
  private static final int LOWEST = 6;

  private final Deque<Integer> above = new ArrayDeque<>();
  private final List<Body.Heading> all = new ArrayList<>();
  private final Set<String> anchors = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /**
   * The level on the page of the next heading: one below the nearest before it that its author put above it, and right below the page's own if there
   * is none. So no level is left out, however authors count: those who listen to a page go by its headings.
   */
  int level(int written) {
    while (!above.isEmpty() && above.getLast() >= written) {
      above.removeLast();
    }
    above.addLast(written);
    return Math.min(above.size() + HIGHEST - 1, LOWEST);
  }

  /** Adds a heading and gives back its id. */
  String add(int level, String text) {
    String slug = Body.HEADING + Slug.of(text).orElse("section");
    String anchor = slug;
    while (!anchors.add(anchor)) {
      anchor = slug + "-" + (counts.merge(slug, 1, Integer::sum) + 1);
    }
    all.add(new Body.Heading(level, anchor, text));
    return anchor;
  }

  List<Body.Heading> all() {
    return all;
  }

  /** The links with those to a heading of this text leading to its id: authors write {@code #the-wedding}. */
  List<BodyLink> resolved(List<BodyLink> links) {
    return links.stream().anyMatch(link -> link.kind() == BodyLink.Kind.ANCHOR) ? links.stream().map(this::resolved).toList() : links;
  }

  private BodyLink resolved(BodyLink link) {
    if (link.kind() != BodyLink.Kind.ANCHOR || anchors.contains(link.target())) {
      return link;
    }
    String slug = Body.HEADING + Slug.of(link.target()).orElse("");
    String anchor = anchors.contains(slug) ? slug : Body.anchor(link.target(), all);
    return anchors.contains(anchor)
        ? new BodyLink(link.kind(), anchor, link.fragment(), link.label(), link.title(), link.context(), link.at())
        : link;
  }
}
