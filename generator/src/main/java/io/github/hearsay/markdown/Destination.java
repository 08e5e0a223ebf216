package io.github.hearsay.markdown;

import io.github.hearsay.model.BodyLink;
import io.github.hearsay.problem.Code;

/** What an address in a text comes to. */
sealed interface Destination {

  /** Somewhere a link may lead; the parts are those of {@link BodyLink}. */
  record Reached(BodyLink.Kind kind, String target, String fragment) implements Destination {}

  /** Nowhere a link may lead: what is wrong and what to write instead. */
  record Refused(Code code, String message, String hint) implements Destination {}
}
