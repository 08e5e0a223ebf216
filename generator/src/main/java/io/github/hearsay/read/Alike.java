package io.github.hearsay.read;

import io.github.hearsay.model.Body;
import io.github.hearsay.model.BodyLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Gives one value for all that are alike: stories name the same few people and days over and over. From any thread. */
final class Alike {

  private final Map<Object, Object> known = new ConcurrentHashMap<>();

  /** {@code value}, or one that is equal to it and was here before. */
  @SuppressWarnings("unchecked")
  <T> T one(T value) {
    Object before = known.putIfAbsent(value, value);
    return before == null ? value : (T) before;
  }

  /** The same text, its links leading to names that others have, too. */
  Body body(Body body) {
    if (body.links().isEmpty()) {
      return body;
    }
    List<BodyLink> links = new ArrayList<>(body.links().size());
    for (BodyLink link : body.links()) {
      links.add(
          new BodyLink(link.kind(), one(link.target()), link.fragment(), one(link.label()), link.title(), link.context(), link.at()));
    }
    return new Body(body.text(), links, body.headings(), body.lead(), body.words());
  }
}
