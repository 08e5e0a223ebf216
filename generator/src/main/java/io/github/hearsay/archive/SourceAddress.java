package io.github.hearsay.archive;

import io.github.hearsay.model.BodyLink;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;

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
    String[] here = from.split("/");
    String[] there = link.target().split("/");
    int same = 0;
    while (same < here.length && same < there.length && here[same].equals(there[same])) {
      same++;
    }
    String way = "../".repeat(here.length - same) + String.join("/", Arrays.asList(there).subList(same, there.length));
    try {
      String fragment = link.fragment().isEmpty() ? null : link.fragment();
      URI encoded = new URI(null, null, "./" + way, fragment);
      return URI.create(source + "/").resolve(encoded).toASCIIString();
    } catch (URISyntaxException odd) {
      return source;
    }
  }
}
