package io.github.hearsay.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads feeds and exports in XML item by item, however long they are. No DTD is read and nothing outside of the file is fetched; entities that only a
 * DTD could tell of stay as they are written.
 */
final class XmlItems {

  /** Elements that are one story each, or tell of what stories refer to. */
  private static final List<String> ITEMS = List.of("item", "entry", "wp:author", "wp:category", "wp:tag", "wp:term");

  private static final Map<String, String> PREFIXES = Map.of("http://purl.org/rss/1.0/modules/content/", "content:",
      "http://purl.org/dc/elements/1.1/", "dc:",
      "http://www.w3.org/2005/Atom", "", "http://purl.org/rss/1.0/", "", "http://search.yahoo.com/mrss/", "media:");

  private final XMLStreamReader xml;
  private final Consumer<Item> to;
  private final List<Field> head = new ArrayList<>();

  /** A text, and the names that lead to it. */
  record Field(String name, Map<String, String> attributes, String text) {

    String attribute(String key) {
      return attributes.getOrDefault(key, "").strip();
    }
  }

  /** An element with all that is in it. */
  record Item(String name, List<Field> fields) {

    List<Field> all(String field) {
      return fields.stream().filter(one -> one.name().equals(field)).toList();
    }

    /** The first text under one of these names that is not blank, or nothing. */
    String text(String... names) {
      return List.of(names).stream().flatMap(name -> all(name).stream()).map(Field::text).filter(text -> !text.isBlank()).map(String::strip)
          .findFirst().orElse("");
    }
  }

  private XmlItems(XMLStreamReader xml, Consumer<Item> to) {
    this.xml = xml;
    this.to = to;
  }

  /** Whether the file is an export of WordPress. */
  static boolean isWordPress(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(8192), StandardCharsets.UTF_8).contains("http://wordpress.org/export/");
    }
  }

  /** Hands each item of {@code file} to {@code to}; what stands around them is what is returned. */
  static Item read(Path file, Consumer<Item> to) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    try (InputStream in = new XmlBytes(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      XmlItems items = new XmlItems(reader, to);
      items.all();
      reader.close();
      return new Item("", items.head);
    } catch (XMLStreamException broken) {
      throw new SourceFault(file + ":" + broken.getLocation().getLineNumber() + ":" + broken.getLocation().getColumnNumber()
          + ": this is no XML: " + broken.getMessage().replaceFirst("(?s).*\nMessage: ", "") + "; export it again", broken);
    }
  }

  private void all() throws XMLStreamException {
    Deque<String> path = new ArrayDeque<>();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = name();
        if (path.size() == 2 && path.peekLast().equals("channel") || path.size() == 1 || ITEMS.contains(name)) {
          child(name, path);
        } else {
          path.addLast(name);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        path.pollLast();
      }
    }
  }

  /** A child of the root or of its channel: an item, or a fact about all. */
  private void child(String name, Deque<String> path) throws XMLStreamException {
    if (name.equals("channel")) {
      path.addLast(name);
      return;
    }
    List<Field> fields = new ArrayList<>();
    field("", fields);
    if (ITEMS.contains(name)) {
      to.accept(new Item(name, fields));
    } else {
      fields.forEach(one -> head.add(new Field((name + "/" + one.name()).replaceFirst("/$", ""), one.attributes(), one.text())));
    }
  }

  /** Reads to the end of an element: its text is one field, and each element in it another. */
  private void field(String name, List<Field> fields) throws XMLStreamException {
    Map<String, String> attributes = attributes();
    if (attributes.getOrDefault("type", "").equals("xhtml")) {
      fields.add(new Field(name, attributes, markup()));
      return;
    }
    StringBuilder text = new StringBuilder();
    int place = fields.size();
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        field((name.isEmpty() ? "" : name + "/") + name(), fields);
      } else {
        text(event, text);
      }
    }
    if (fields.size() == place || !text.toString().isBlank()) {
      fields.add(place, new Field(name, attributes, text.toString()));
    }
  }

  private void text(int event, StringBuilder text) {
    switch (event) {
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text.append(xml.getText());
      case XMLStreamConstants.ENTITY_REFERENCE -> text.append('&').append(xml.getLocalName()).append(';');
      default -> { }
    }
  }

  /** What is in an element, written as HTML. */
  private String markup() throws XMLStreamException {
    StringBuilder html = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        html.append('<').append(xml.getLocalName());
        attributes().forEach((key, value) -> html.append(' ').append(key).append("=\"").append(escaped(value)).append('"'));
        html.append('>');
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        html.append(depth == 0 ? "" : "</" + xml.getLocalName() + ">");
      } else {
        StringBuilder text = new StringBuilder();
        text(event, text);
        html.append(event == XMLStreamConstants.ENTITY_REFERENCE ? text : escaped(text.toString()));
      }
    }
    return html.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new TreeMap<>();
    for (int at = 0; at < xml.getAttributeCount(); at++) {
      attributes.put(xml.getAttributeLocalName(at), xml.getAttributeValue(at));
    }
    return attributes;
  }

  /** The name with the prefix that is usual for its namespace, whatever the file calls that. */
  private String name() {
    String space = Optional.ofNullable(xml.getNamespaceURI()).orElse("");
    if (space.startsWith("http://wordpress.org/export/")) {
      return (space.endsWith("/excerpt/") ? "excerpt:" : "wp:") + xml.getLocalName();
    }
    String other = xml.getPrefix() == null || xml.getPrefix().isEmpty() ? "" : xml.getPrefix() + ":";
    return PREFIXES.getOrDefault(space, other) + xml.getLocalName();
  }
}
