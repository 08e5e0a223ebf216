package io.github.hearsay.config;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Every setting of a site, checked.
 *
 * @param title the site's name, never blank
 * @param description empty when not given
 * @param author empty when not given
 * @param url absolute, ending in a slash; canonical links, feeds and the sitemap need it
 * @param language BCP 47
 * @param words messages in words of the archive's own, by their keys
 * @param today the build's day: ages and what lies in the future depend on it
 * @param minorsThreshold years
 * @param redactions a file of redactions besides the archive's own, as written: relative to the content folder
 * @param citations whether stories say how to cite them
 * @param structuredData whether pages have JSON-LD
 * @param latest stories on the home page
 * @param feedSize stories in a feed
 * @param pages the families of pages that are made, in order
 * @param largestPicture pixels in width
 * @param editsGrace days after a text was first recorded in which it may be changed without a word
 * @param anonymousLimit percent of a story's claims that may be anonymous or unattributed without a warning
 * @param webp whether pictures are published as WebP, too
 * @param cards whether cards are drawn of stories and people without a large picture
 * @param admin the editor in the browser, where there is one
 * @param docs a folder outside of the archive whose texts are pages, where there is one
 * @param data the forms in which the archive can be taken away, in their own order
 */
public record SiteConfig(
    String title,
    String description,
    String author,
    Optional<String> url,
    String language,
    SortedMap<String, String> words,
    ZoneId timeZone,
    LocalDate today,
    NewNames newPeople,
    int minorsThreshold,
    Optional<String> redactions,
    boolean linkMentions,
    boolean citations,
    boolean structuredData,
    LinkStyle links,
    int latest,
    int feedSize,
    List<PageFamily> pages,
    int editsGrace,
    int anonymousLimit,
    int largestPicture,
    boolean webp,
    boolean cards,
    List<Data> data,
    Look look,
    Optional<Admin> admin,
    Optional<Docs> docs,
    boolean strict) {

  public SiteConfig {
    data = List.copyOf(data);
    words = Collections.unmodifiableSortedMap(words);
    if (title.isBlank()) {
      throw new IllegalArgumentException("a site without a title");
    }
    pages = List.copyOf(pages);
  }

  /** Whether the site has pages of this family. */
  public boolean makes(PageFamily family) {
    return pages.contains(family);
  }

  /** Files and folders outside of the archive that are read with it, relative to the content folder. */
  public List<String> outside() {
    return Stream.concat(redactions.stream(), docs.stream().map(Docs::from)).toList();
  }

  /** How a page points to another page of the site. */
  public enum LinkStyle {
    /** {@code people/nell-gwyn/}: clean addresses; a web server adds the file. */
    FOLDERS,
    /** {@code people/nell-gwyn/index.html}: works when the site is opened from disk. */
    FILES
  }

  /** A form in which the archive can be taken away. */
  public enum Data {
    JSON,
    CSV,
    SQLITE,
    GEDCOM
  }

  /** What to do about a person who has no file. */
  public enum NewNames {
    ALLOW,
    WARN,
    ERROR
  }
}
