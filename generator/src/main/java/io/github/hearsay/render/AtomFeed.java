package io.github.hearsay.render;

import io.github.hearsay.archive.Brief;
import io.github.hearsay.archive.CorrectionEntry;
import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Published;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.Addresses;
import java.io.Writer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Stories, or what was put right in them, as an Atom feed (RFC 4287). */
final class AtomFeed {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private final XMLStreamWriter xml;
  private final Scene scene;
  private final SiteConfig config;

  private AtomFeed(XMLStreamWriter xml, Scene scene) {
    this.xml = xml;
    this.scene = scene;
    this.config = scene.config();
  }

  /**
   * Writes the newest of {@code stories}.
   *
   * @param page the page the feed belongs to
   */
  static void write(String title, SitePath page, List<Id> stories, Scene scene, XMLOutputFactory factory, Writer out)
      throws XMLStreamException {
    XMLStreamWriter xml = factory.createXMLStreamWriter(out);
    AtomFeed feed = new AtomFeed(xml, scene);
    feed.feed(title, page, feed.newest(stories));
    xml.close();
  }

  /** Writes the newest corrections. */
  static void corrections(String title, Scene scene, XMLOutputFactory factory, Writer out) throws XMLStreamException {
    XMLStreamWriter xml = factory.createXMLStreamWriter(out);
    AtomFeed feed = new AtomFeed(xml, scene);
    feed.feed(title, Addresses.CORRECTIONS, feed.newestCorrections());
    xml.close();
  }

  /** What an entry says; {@code fragment} is a spot on the page, or empty. */
  private record Item(
      String title, SitePath path, String fragment, Optional<String> lang, Optional<OffsetDateTime> published, OffsetDateTime updated,
      List<Id> topics, String summary) {}

  /** Search engines are asked not to list some stories; a feed would carry them everywhere. */
  private List<Item> newest(List<Id> stories) {
    List<Item> newest = new ArrayList<>();
    for (Id id : stories) {
      Directory.OfStory story = scene.directory().story(id);
      Brief brief = story.brief();
      if (newest.size() < config.feedSize() && brief.index()) {
        newest.add(
            new Item(
                story.title(), story.path(), "", brief.lang(), published(brief.published()), updated(brief), brief.topics(),
                story.summary()));
      }
    }
    return newest;
  }

  private List<Item> newestCorrections() {
    List<Item> newest = new ArrayList<>();
    for (CorrectionEntry entry : scene.archive().corrections()) {
      if (newest.size() == config.feedSize()) {
        break;
      }
      Directory.OfStory story = scene.directory().story(entry.story());
      if (story.brief().index()) {
        String kind = scene.terms().of(entry.correction().kind());
        newest.add(
            new Item(
                scene.words().say("colon", kind, story.title()), story.path(), entry.anchor(), story.brief().lang(), Optional.empty(),
                start(entry.correction().date()), List.of(), entry.correction().text()));
      }
    }
    return newest;
  }

  private void feed(String title, SitePath page, List<Item> items) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("xml:lang", config.language());
    text("title", title);
    text("id", id(scene.path(), ""));
    link("self", scene.path(), "");
    link("alternate", page, "");
    text("updated", stamp(updated(items)));
    xml.writeStartElement("author");
    text("name", config.author().isEmpty() ? config.title() : config.author());
    xml.writeEndElement();
    text("generator", "Hearsay");
    for (Item item : items) {
      entry(item);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(Item item) throws XMLStreamException {
    xml.writeStartElement("entry");
    item.lang().ifPresent(this::language);
    text("title", item.title());
    text("id", id(item.path(), item.fragment()));
    link("alternate", item.path(), item.fragment());
    if (item.published().isPresent()) {
      text("published", stamp(item.published().get()));
    }
    text("updated", stamp(item.updated()));
    for (Id topic : item.topics()) {
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", topic.value());
      xml.writeAttribute("label", clean(scene.directory().topic(topic).label()));
    }
    if (!item.summary().isEmpty()) {
      text("summary", item.summary());
    }
    xml.writeEndElement();
  }

  private void language(String language) {
    try {
      xml.writeAttribute("xml:lang", language);
    } catch (XMLStreamException unwritable) {
      throw new IllegalStateException(unwritable);
    }
  }

  private void text(String element, String text) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(clean(text));
    xml.writeEndElement();
  }

  private void link(String rel, SitePath target, String fragment) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("type", rel.equals("self") ? "application/atom+xml" : "text/html");
    xml.writeAttribute("href", Absolute.of(config, target).map(url -> url + spot(fragment)).orElseGet(() -> scene.href(target, fragment)));
  }

  /** The address where there is one; otherwise a name that stays the same from build to build. */
  private String id(SitePath path, String fragment) {
    String name = config.title() + "\n" + path.value() + spot(fragment);
    return Absolute.of(config, path)
        .map(url -> url + spot(fragment))
        .orElseGet(() -> "urn:uuid:" + NamedId.of(name));
  }

  private static String spot(String fragment) {
    return fragment.isEmpty() ? "" : "#" + fragment;
  }

  private OffsetDateTime updated(List<Item> items) {
    OffsetDateTime latest = null;
    for (Item item : items) {
      latest = latest == null || item.updated().isAfter(latest) ? item.updated() : latest;
    }
    return latest == null ? start(config.today()) : latest;
  }

  /** The last correction, else when the story came out, else the last day on which it can have. */
  private OffsetDateTime updated(Brief story) {
    Edtf date = story.published().date();
    LocalDate last = date.boundedEnd() && !date.latest().isAfter(config.today()) ? date.latest() : config.today();
    OffsetDateTime updated = published(story.published()).orElseGet(() -> start(last));
    return story.corrected().map(AtomFeed::start).filter(updated::isBefore).orElse(updated);
  }

  /** Only when it is known to the day: a feed has no words for less. */
  private static Optional<OffsetDateTime> published(Published published) {
    return published.at().or(() -> published.date().isDay() ? Optional.of(start(published.date().earliest())) : Optional.empty());
  }

  private static OffsetDateTime start(LocalDate day) {
    return day.atStartOfDay().atOffset(ZoneOffset.UTC);
  }

  private static String stamp(OffsetDateTime time) {
    return StoryJsonLd.time(time);
  }

  /** Without the control characters that XML cannot hold. */
  static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isLegal(text.charAt(i))) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(c -> isLegal((char) c)).forEach(c -> kept.append((char) c));
        return kept.toString();
      }
    }
    return text;
  }

  private static boolean isLegal(char c) {
    return c >= ' ' && c < '\ufffe' || c == '\t' || c == '\n' || c == '\r';
  }
}
