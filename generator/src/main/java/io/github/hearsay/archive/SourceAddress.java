package io.github.hearsay.archive;

import io.github.hearsay.model.BodyLink;
import io.github.hearsay.text.RelativePath;
import java.net.URI;
import java.net.URISyntaxException;

/** Where a file around the documentation can be read on the web. */
final class SourceAddress {

  private SourceAddress() {}

  /**
   * The address of what {@code link} leads to.
   *
   * @param from the folder of the documentation, relative to the content folder
   * @param source where that folder can be read
   */
  static String of(String from, String source, BodyLink link) {
    String way = RelativePath.of(from, link.target());
    try {
      String fragment = link.fragment().isEmpty() ? null : link.fragment();
      URI encoded = new URI(null, null, "./" + way, fragment);
      return URI.create(source + "/").resolve(encoded).toASCIIString();
    } catch (URISyntaxException odd) {
      return source;
    }
  }
}
