package io.github.hearsay.markdown;

import io.github.hearsay.model.BodyLink;
import io.github.hearsay.problem.Location;
import io.github.hearsay.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/**
 * The links of a text, numbered as they come. What a link says and the sentence around it are known only when its block has been
 * written, so each block is settled when it ends.
 */
final class LinkBook {

  private record Entry(Destination.Reached leads, String title, String alt, Location at) {}

  private final List<Entry> entries = new ArrayList<>();
  private final List<BodyLink> links = new ArrayList<>();

  /** Enters a link or, with a description, a picture; gives back its number. */
  int enter(Destination.Reached leads, String title, String alt, Location at) {
    entries.add(new Entry(leads, title, alt, at));
    return entries.size() - 1;
  }

  int size() {
    return entries.size();
  }

  /** Whether links were entered since the last block was settled. */
  boolean isUnsettled() {
    return links.size() < entries.size();
  }

  /** Completes the links of the block whose text is {@code plain}. */
  void settle(Plain plain) {
    String block = plain.text();
    for (int index = links.size(); index < entries.size(); index++) {
      Entry entry = entries.get(index);
      int start = plain.start(index);
      int end = plain.end(index);
      BodyLink.Kind kind = entry.leads().kind();
      String label = kind == BodyLink.Kind.IMAGE ? entry.alt() : block.substring(start, end);
      String context = isTold(kind) ? Sentences.around(block, start, end) : "";
      links.add(new BodyLink(kind, entry.leads().target(), entry.leads().fragment(), label, entry.title(), context, entry.at()));
    }
  }

  /** Whether the other end of the link tells its readers about it. */
  private static boolean isTold(BodyLink.Kind kind) {
    return switch (kind) {
      case PERSON, ARTICLE, TOPIC, PLACE, FILE -> true;
      case PAGE, IMAGE, EXTERNAL, ANCHOR, NOWHERE -> false;
    };
  }

  List<BodyLink> links() {
    return links;
  }
}
