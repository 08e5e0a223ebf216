package io.github.hearsay.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Every setting there is: one spelling for {@code site.yml}, {@code -Dhearsay.<key>} and the pom. This list is the source of the
 * documentation and of the messages about unknown settings.
 */
public enum Setting {
  TITLE("title", "", "the site's name"),
  DESCRIPTION("description", "", "one sentence about the site"),
  AUTHOR("author", "", "who publishes the archive"),
  URL("url", "", "the address the site is published at; canonical links, feeds and the sitemap need it"),
  LANGUAGE("language", "en", "the language of the site (BCP 47)"),
  TIME_ZONE("time-zone", "UTC", "an IANA time zone; it decides what today is"),
  NOW("now", "", "the build's day (ISO date); without it SOURCE_DATE_EPOCH, else today"),
  PEOPLE_NEW("people.new", "allow", "allow, warn or error for a name without a file"),
  MINORS_THRESHOLD("minors.threshold", "18", "below how many years somebody is a minor"),
  REDACTIONS("redactions", "", "a file of redactions outside the archive, besides redactions.yml"),
  LINK_MENTIONS("link-mentions", "true", "whether the first mention of a listed person becomes a link"),
  CITATIONS("citations", "true", "whether stories say how to cite them"),
  STRUCTURED_DATA("structured-data", "true", "whether pages tell programs what they show (JSON-LD)"),
  AS_KNOWN("as-known", "true", "whether people have pages of what was known about them at the end of each year"),
  LINKS("links", "files", "files for links that also work opened from disk (people/nell-gwyn/index.html), folders for shorter ones"),
  LATEST("latest", "12", "how many stories the home page shows"),
  FEED_SIZE("feed.size", "50", "how many stories a feed holds"),
  SEARCH("search", "true", "whether the site has a search page and an index for it"),
  PAGES_CLAIMS("pages.claims", "true", "whether there are pages and lists of claims"),
  PAGES_PAIRS("pages.pairs", "true", "whether there are pages of two people, and of who knows whom"),
  PAGES_CORRECTIONS("pages.corrections", "true", "whether there are a list and a feed of all corrections"),
  PAGES_DAYS("pages.days", "true", "whether there are pages of what happened on each day of the year"),
  PAGES_CALENDARS("pages.calendars", "true", "whether people and the days of the year have calendars"),
  EDITS_GRACE("edits.grace", "1", "for how many days after it was first recorded a text may be changed without a word"),
  ANONYMOUS_LIMIT("anonymous.limit", "70", "up to how many of a hundred claims of a story may be anonymous or unattributed without a warning"),
  LOOK_ACCENT("look.accent", "", "the colour of links and marks, as #8a1538"),
  LOOK_TYPE("look.type", "classic", "the fonts: classic, bookish, modern or typewriter"),
  LOOK_MASTHEAD("look.masthead", "", "a picture above the front page, by its path in the content folder"),
  LOOK_SWITCH("look.switch", "false", "whether readers may switch between light and dark"),
  PICTURES_LARGEST("pictures.largest", "1600", "the most pixels in width that a picture is published with"),
  PICTURES_WEBP("pictures.webp", "false", "whether pictures are published as WebP as well, which needs the program cwebp"),
  CARDS("cards", "false", "whether a picture is drawn of each story and person without a large one, for links shared elsewhere"),
  DATA("data", "json csv gedcom", "what can be taken away: any of json, csv, sqlite and gedcom, or none"),
  ADMIN_REPOSITORY("admin.repository", "",
      "the repository on GitHub (owner/name) that an editor in the browser at /admin/ writes to; there is none without"),
  ADMIN_BRANCH("admin.branch", "main", "the branch that it reads and writes"),
  ADMIN_CONTENT("admin.content", "content", "the path of the content folder in that repository"),
  ADMIN_SCRIPT("admin.script", "sveltia-cms.js", "the program of the editor, Sveltia CMS or Decap CMS: a file in the theme folder"),
  ADMIN_LOGIN("admin.login", "", "the address of the service through which people log in to it"),
  DOCS_FROM("docs.from", "", "a folder outside of the archive whose Markdown files are pages of the site as well, under /docs/: ../docs"),
  DOCS_SOURCE("docs.source", "", "the web address of that folder in its repository: links that lead out of it go there"),
  STRICT("strict", "false", "whether warnings count as errors");

  private final String key;
  private final String fallback;
  private final String description;

  Setting(String key, String fallback, String description) {
    this.key = key;
    this.fallback = fallback;
    this.description = description;
  }

  /** As people write it: {@code people.new}. */
  public String key() {
    return key;
  }

  /** The value that holds when nobody gives one. */
  public String fallback() {
    return fallback;
  }

  /** What it is, in one line. */
  public String description() {
    return description;
  }

  /** The setting that {@code key} spells, if there is one. */
  public static Optional<Setting> named(String key) {
    return Arrays.stream(values()).filter(setting -> setting.key.equals(key)).findFirst();
  }

  /** All spellings. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(Setting::key).toList();
  }
}
