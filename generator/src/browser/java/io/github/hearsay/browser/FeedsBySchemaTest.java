package io.github.hearsay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Feeds and sitemap against their schemas, by the RELAX NG validator that the Nu checker brings. */
final class FeedsBySchemaTest {

  @TempDir static Path folder;

  private static Sample sample;

  @BeforeAll
  static void build() throws IOException {
    sample = Sample.in(folder);
  }

  @AfterAll
  static void stop() {
    if (sample != null) {
      sample.close();
    }
  }

  @Test
  void everyFeedIsAtom() throws IOException, SAXException {
    List<Path> feeds;
    try (Stream<Path> all = Files.walk(sample.folder())) {
      feeds = all.filter(file -> file.endsWith("feed.xml")).sorted().toList();
    }
    assertThat(feeds).hasSizeGreaterThan(50);
    assertThat(faults("atom.rnc", feeds)).isEmpty();
  }

  @Test
  void theSitemapIsOne() throws IOException, SAXException {
    assertThat(faults("sitemap.rnc", List.of(sample.folder().resolve("sitemap.xml")))).isEmpty();
  }

  /** A schema that lets everything pass would prove nothing. */
  @Test
  void theSchemasRefuseWhatIsWrong() throws IOException, SAXException {
    String feed = Files.readString(sample.folder().resolve("feed.xml"));
    for (String[] wrong : new String[][] {
        {"<updated>", "<changed>", "</updated>", "</changed>"}, {"rel=\"self\"", "rel=\"me\""}, {"term=\"", "name=\""}, {"T09:30:00Z", " 09:30"}, {"<id>https:", "<id>"}}) {
      String spoiled = feed;
      for (int at = 0; at < wrong.length; at += 2) {
        spoiled = spoiled.replace(wrong[at], wrong[at + 1]);
      }
      assertThat(spoiled).isNotEqualTo(feed);
      assertThat(faultsOf("atom.rnc", spoiled)).as(wrong[0]).isNotEmpty();
    }
    String map = Files.readString(sample.folder().resolve("sitemap.xml"));
    assertThat(faultsOf("sitemap.rnc", map.replace("<loc>https://", "<loc>"))).isNotEmpty();
    assertThat(faultsOf("sitemap.rnc", map.replaceAll("<lastmod>[^<]*", "<lastmod>last week"))).isNotEmpty();
  }

  private static List<String> faults(String schema, List<Path> files) throws IOException, SAXException {
    List<String> faults = new ArrayList<>();
    for (Path file : files) {
      faultsOf(schema, Files.readString(file)).forEach(fault -> faults.add(sample.folder().relativize(file) + ":" + fault));
    }
    return faults;
  }

  private static List<String> faultsOf(String schema, String text) throws IOException, SAXException {
    Faults faults = new Faults(new ArrayList<>());
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, faults);
    ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    boolean loaded = driver.loadSchema(new InputSource(FeedsBySchemaTest.class.getResource("/schemas/" + schema).toString()));
    assertThat(loaded).as(faults.all().toString()).isTrue();
    driver.validate(new InputSource(new StringReader(text)));
    return faults.all();
  }

  private record Faults(List<String> all) implements ErrorHandler {

    @Override
    public void warning(SAXParseException fault) {
      error(fault);
    }

    @Override
    public void error(SAXParseException fault) {
      all.add(fault.getLineNumber() + ":" + fault.getColumnNumber() + " " + fault.getMessage());
    }

    @Override
    public void fatalError(SAXParseException fault) {
      error(fault);
    }
  }
}
