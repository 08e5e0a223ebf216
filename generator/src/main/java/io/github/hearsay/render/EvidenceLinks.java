package io.github.hearsay.render;

import io.github.hearsay.archive.Evidence;
import io.github.hearsay.model.Source;
import java.net.URI;

/** Words and addresses for what a relation or a claim's status stands on. */
final class EvidenceLinks {

  private EvidenceLinks() {}

  static Link of(Evidence evidence, Scene scene) {
    if (evidence instanceof Evidence.OfStory of) {
      return scene.story(of.story());
    }
    if (evidence instanceof Evidence.OfSource of) {
      return source(of.source(), scene);
    }
    if (evidence instanceof Evidence.OnTheWeb web) {
      return new Link(host(web.address()), web.address());
    }
    return Link.plain(((Evidence.InWords) evidence).text());
  }

  private static Link source(Source source, Scene scene) {
    String label = source.title().isEmpty() ? source.publisher() : scene.words().say("evidence.titled", source.publisher(), source.title());
    return new Link(label, source.url().isEmpty() ? scene.publisher(source.publisher()).href() : source.url());
  }

  /** What people call a page elsewhere when nobody said: the name of its site. */
  static String host(String address) {
    try {
      String host = URI.create(address).getHost();
      return host == null ? address : host.startsWith("www.") ? host.substring(4) : host;
    } catch (IllegalArgumentException notAUri) {
      return address;
    }
  }
}
