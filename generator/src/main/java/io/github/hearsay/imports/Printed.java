package io.github.hearsay.imports;

import io.github.hearsay.author.Yaml;
import io.github.hearsay.text.OneLine;
import java.util.ArrayList;
import java.util.List;

/** Proposes where a story was printed: it is somebody's, and to say whose is good manners. */
final class Printed {

  private Printed() {}

  /** Adds a proposal of a source, when it is known where the story stood. */
  static void propose(Found found, String publisher, List<String> authors, List<String> more) {
    List<String> fields = fields(found, publisher, authors);
    if (fields.isEmpty()) {
      authors.forEach(author -> found.kept.add("author: " + OneLine.of(author)));
    } else {
      found.proposals.add("# Proposed: where it was printed, as it says itself.");
      found.proposals.add("sources:");
      found.proposals.add("  - " + fields.get(0));
      fields.stream().skip(1).forEach(field -> found.proposals.add("    " + field));
    }
    found.kept.addAll(more);
  }

  /** The fields of a source; none when it is not known where the story stood. */
  static List<String> fields(Found found, String publisher, List<String> authors) {
    List<String> fields = new ArrayList<>();
    if (!found.address.matches("https?://[^\\s'\"<>]+")) {
      return fields;
    }
    String host = found.address.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[/:?#].*", "");
    fields.add("publisher: " + Yaml.text(publisher.isBlank() ? host : OneLine.of(publisher)));
    if (!found.title.isEmpty()) {
      fields.add("title: " + Yaml.text(found.title));
    }
    if (!authors.isEmpty()) {
      fields.add("author: " + Yaml.text(OneLine.of(String.join(", ", authors))));
    }
    if (found.date.length() >= 4) {
      fields.add("date: " + Yaml.text(found.date.replaceFirst("T.*", "")));
    }
    fields.add("url: " + Yaml.text(found.address));
    return fields;
  }
}
