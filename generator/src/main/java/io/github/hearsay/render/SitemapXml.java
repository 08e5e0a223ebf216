package io.github.hearsay.render;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.Brief;
import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.Listed;
import io.github.hearsay.plan.Page;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The pages that search engines may list, as a sitemap. */
final class SitemapXml {

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  /** The web's first page; nothing on it can have changed before. */
  private static final LocalDate FIRST_PAGE = LocalDate.of(1991, 8, 6);

  private SitemapXml() {}

  static void write(Page.Sitemap sitemap, Archive archive, XMLOutputFactory factory, Writer out) throws XMLStreamException {
    XMLStreamWriter xml = start("urlset", factory, out);
    for (Listed page : sitemap.listed()) {
      url(archive.config(), page, archive, xml);
    }
    end(xml);
  }

  static void write(Page.SitemapIndex index, SiteConfig config, XMLOutputFactory factory, Writer out) throws XMLStreamException {
    XMLStreamWriter xml = start("sitemapindex", factory, out);
    for (SitePath map : index.maps()) {
      xml.writeStartElement("sitemap");
      location(config, map, xml);
      xml.writeEndElement();
    }
    end(xml);
  }

  private static XMLStreamWriter start(String root, XMLOutputFactory factory, Writer out) throws XMLStreamException {
    XMLStreamWriter xml = factory.createXMLStreamWriter(out);
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement(root);
    xml.writeDefaultNamespace(NAMESPACE);
    return xml;
  }

  private static void end(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.close();
  }

  private static void location(SiteConfig config, SitePath path, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("loc");
    xml.writeCharacters(Absolute.of(config, path).orElse(path.value()));
    xml.writeEndElement();
  }

  private static void url(SiteConfig config, Listed page, Archive archive, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("url");
    location(config, page.path(), xml);
    Optional<LocalDate> changed = page.story().flatMap(archive::brief).flatMap(story -> changed(story, config));
    if (changed.isPresent()) {
      xml.writeStartElement("lastmod");
      xml.writeCharacters(changed.get().toString());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  /** When the page last changed as far as the archive knows; saying nothing is better than a guess. */
  private static Optional<LocalDate> changed(Brief story, SiteConfig config) {
    Edtf date = story.published().date();
    LocalDate told = date.isDay() ? date.earliest() : LocalDate.MIN;
    LocalDate changed = story.corrected().filter(told::isBefore).orElse(told);
    return changed.isBefore(FIRST_PAGE) || changed.isAfter(config.today()) ? Optional.empty() : Optional.of(changed);
  }
}
