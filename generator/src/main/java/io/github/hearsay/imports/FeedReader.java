package io.github.hearsay.imports;

import io.github.hearsay.html.HtmlFragment;
import io.github.hearsay.imports.Found.What;
import io.github.hearsay.imports.XmlItems.Field;
import io.github.hearsay.imports.XmlItems.Item;
import io.github.hearsay.markdown.HtmlToMarkdown;
import io.github.hearsay.text.OneLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Feeds in RSS and Atom: what stands in them, which may be less than what stood on the pages. */
final class FeedReader {

  private static final int SHORT = 500;

  private final Path file;
  private final HtmlToMarkdown markdown = new HtmlToMarkdown();
  private final List<Item> items = new ArrayList<>();
  private final List<Source.Skipped> skipped = new ArrayList<>();

  FeedReader(Path file) {
    this.file = file;
  }

  /** What the feed holds. */
  Source read() throws IOException {
    Item head = XmlItems.read(file, items::add);
    if (items.isEmpty() && head.text("title").isEmpty()) {
      throw new SourceFault(file + " holds no items of RSS and no entries of Atom", null);
    }
    List<Found> found = new ArrayList<>();
    items.forEach(item -> found(item, head).ifPresent(found::add));
    return new Source(found, skipped, Optional.of(link(head)).filter(link -> !link.isEmpty()), List.of());
  }

  private Optional<Found> found(Item item, Item head) {
    String title = OneLine.of(HtmlFragment.text(item.text("title")));
    String link = link(item);
    String id = Optional.of(item.text("guid", "id")).filter(one -> !one.isEmpty()).orElse(link.isEmpty() ? title : link);
    String full = text(item, "content:encoded", "content");
    String html = full.isEmpty() ? text(item, "description", "summary") : full;
    HtmlFragment fragment = HtmlFragment.of(html);
    if (title.isEmpty() && fragment.plain().isBlank()) {
      skipped.add(new Source.Skipped(id.isEmpty() ? "an item" : id, "there is no text in it"));
      return Optional.empty();
    }
    Found one = new Found(What.STORY, Origin.of(Format.FEED, OneLine.of(id), title + "\n" + html));
    one.title = title;
    one.name = title.isEmpty() ? link.replaceFirst("/+$", "").replaceFirst(".*/", "") : title;
    one.address = link;
    one.plain = fragment.plain();
    one.body = markdown.of(fragment);
    fragment.notes().forEach(one::need);
    facts(one, item, full);
    Printed.propose(one, HtmlFragment.text(head.text("title")), authors(item), kept(item));
    return Optional.of(one);
  }

  private static void facts(Found one, Item item, String full) {
    String date = item.text("pubDate", "published", "dc:date", "issued", "updated");
    Dates.of(date).ifPresentOrElse(day -> one.date = day, () -> {
      if (!date.isEmpty()) {
        one.need("no date can be made of \"" + OneLine.of(date) + "\"");
      }
    });
    String summary = full.isEmpty() ? "" : OneLine.of(HtmlFragment.text(text(item, "description", "summary")));
    one.summary = summary.length() <= Proposer.SUMMARY ? summary : "";
    if (full.isEmpty()) {
      boolean cut = one.plain.matches("(?s).*(?:…|\\.\\.\\.|\\[…]|\\[\\.\\.\\.]|(?i:read more|continue reading)\\W*)$");
      one.need(cut || one.plain.length() < SHORT
          ? "the feed holds a summary only: the text is on the page it leads to"
          : "the feed does not say whether this is the whole text: compare it with the page it leads to");
    }
    for (Field picture : item.fields()) {
      if (picture.name().matches("enclosure|media:content|media:thumbnail") && !picture.attribute("url").isEmpty()) {
        one.need("a file stands beside it in the feed: " + OneLine.of(picture.attribute("url")));
      }
    }
  }

  private static List<String> kept(Item item) {
    List<String> tags = new ArrayList<>();
    for (Field field : item.fields()) {
      if (field.name().equals("category") || field.name().equals("dc:subject")) {
        String label = field.attribute("label").isEmpty() ? field.attribute("term") : field.attribute("label");
        tags.add(OneLine.of(field.text().isBlank() ? label : field.text()));
      }
    }
    return tags.isEmpty() ? List.of() : List.of("tags: " + String.join(", ", tags));
  }

  private static List<String> authors(Item item) {
    String author = OneLine.of(item.text("dc:creator", "author/name", "author"));
    return author.isEmpty() ? List.of() : List.of(author);
  }

  /** HTML of an element, whether it is written as that, as text or as elements. */
  private static String text(Item item, String... names) {
    for (String name : names) {
      for (Field field : item.all(name)) {
        if (!field.text().isBlank()) {
          boolean plain = name.matches("content|summary") && field.attribute("type").matches("|text(/plain)?");
          return plain ? "<p>" + field.text().replace("&", "&amp;").replace("<", "&lt;").replaceAll("\\n\\s*\\n", "</p><p>") : field.text();
        }
      }
    }
    return "";
  }

  private static String link(Item item) {
    for (Field link : item.all("link")) {
      String address = link.text().isBlank() ? link.attribute("href") : link.text().strip();
      if (!address.isEmpty() && link.attribute("rel").matches("|alternate")) {
        return OneLine.of(address);
      }
    }
    String guid = item.text("guid");
    return guid.matches("https?://\\S+") ? guid : "";
  }
}
