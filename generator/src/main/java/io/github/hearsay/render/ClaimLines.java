package io.github.hearsay.render;

import io.github.hearsay.archive.Assertion;
import io.github.hearsay.archive.ClaimEntry;
import io.github.hearsay.model.ClaimStatus;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Vocabulary;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Claims as lists show them. The same one stands in half a dozen lists or more, so it is put into words once. Safe for many threads. */
final class ClaimLines {

  /** The sections of a line's stencil: what is claimed, how it turned out, who said so with the end of the line. What begins it is not in it. */
  static final int CLAIM = 0;

  static final int STATUS = 1;
  static final int ORIGIN = 2;

  /** So many are kept; what comes after them is made each time. */
  private static final int MOST = 10_000;

  private final Map<Id, Known> known = new ConcurrentHashMap<>();

  /** What is the same on every page. */
  record Known(Id assertion, ClaimStatus status, Stencil stencil) {}

  /** What is said by this id, with how it turned out; the page of {@code scene} has looked at all of it. */
  Known find(Id assertion, Scene scene) {
    Known found = known.get(assertion);
    if (found == null) {
      ClaimWords words = new ClaimWords(scene);
      Assertion said = words.assertion(assertion);
      found = of(said, words.claim(said.first()), said.status(), scene);
      // Two threads may both make it: they make the same.
      if (known.size() < MOST) {
        known.put(assertion, found);
      }
    }
    found.stencil.tell(scene.archive());
    return found;
  }

  /** The claim as {@code first} made it, with the status it has or had. */
  static Known of(Assertion assertion, ClaimEntry first, ClaimStatus status, Scene scene) {
    return new Known(assertion.id(), status, Stencil.of(scene, open -> html(new ClaimWords(open), assertion.id(), first.claim().id(), status, open)));
  }

  private static String html(ClaimWords words, Id id, Id claim, ClaimStatus status, Scene scene) {
    ClaimEntry first = words.claim(claim);
    StringBuilder html = new StringBuilder(512);
    words.link(words.assertion(id), first).append(html);
    html.append(Stencil.SECTION).append(" <strong class=\"status ").append(Vocabulary.word(status)).append("\">");
    Escape.append(html, scene.terms().of(status));
    html.append("</strong>").append(Stencil.SECTION).append("\n<p class=\"who\">").append(words.origin(first).html());
    return html.append("</p></li>\n").toString();
  }

  /** The line on the page of {@code scene}. */
  static ClaimLine line(Known known, Scene scene) {
    ClaimWords words = new ClaimWords(scene);
    Later<ClaimEntry> first = Later.of(() -> words.claim(words.assertion(known.assertion).first()));
    return new ClaimLine(
        Later.of(() -> words.link(words.assertion(known.assertion), first.get())), scene.terms().of(known.status), Vocabulary.word(known.status),
        Later.of(() -> words.voice(first.get())), Later.of(() -> words.in(first.get())),
        Later.of(() -> scene.directory().story(first.get().story()).date()), Later.of(() -> words.origin(first.get())),
        new ClaimRow(known.stencil, scene.hrefs()));
  }
}
