package io.github.hearsay.config;

import io.github.hearsay.words.MessageFiles;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a {@link SiteConfig} of the words people wrote, naming every setting that cannot be used, not only the first. */
public final class SiteConfigs {

  /** Receives each setting that cannot be used, with what is wrong (in words that follow the key) and what to write instead. */
  @FunctionalInterface
  public interface Complaints {
    void add(Setting setting, String message, String hint);
  }

  /** Only whoever wants a database brings that along. */
  private static final String DRIVER = "org/sqlite/JDBC.class";

  private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

  private final Map<Setting, String> given;
  private final Function<String, SortedMap<String, String>> words;
  private final Complaints complaints;

  private SiteConfigs(Map<Setting, String> given, Function<String, SortedMap<String, String>> words, Complaints complaints) {
    this.given = given;
    this.words = words;
    this.complaints = complaints;
  }

  /**
   * Checks and types {@code given}; a setting that cannot be used is complained about and replaced by its default.
   *
   * @param clock what "today" is taken from when {@code now} is not given
   */
  public static SiteConfig of(Map<Setting, String> given, Instant clock, Complaints complaints) {
    return of(given, language -> Collections.emptySortedMap(), clock, complaints);
  }

  /**
   * The same for an archive that may have words of its own.
   *
   * @param words these, given the language of the site
   */
  public static SiteConfig of(
      Map<Setting, String> given, Function<String, SortedMap<String, String>> words, Instant clock, Complaints complaints) {
    return new SiteConfigs(given, words, complaints).config(clock);
  }

  private SiteConfig config(Instant clock) {
    ZoneId zone = zone();
    String language = language();
    return new SiteConfig(
        title(),
        text(Setting.DESCRIPTION),
        text(Setting.AUTHOR),
        url(),
        language,
        words.apply(language),
        zone,
        today(clock, zone),
        choice(Setting.PEOPLE_NEW, SiteConfig.NewNames.values(), "write allow, warn or error"),
        number(Setting.MINORS_THRESHOLD, 0, 30),
        unlessEmpty(text(Setting.REDACTIONS)),
        flag(Setting.LINK_MENTIONS),
        flag(Setting.CITATIONS),
        flag(Setting.STRUCTURED_DATA),
        choice(Setting.LINKS, SiteConfig.LinkStyle.values(), "write folders or files"),
        number(Setting.LATEST, 1, 1000),
        number(Setting.FEED_SIZE, 1, 10_000),
        pages(),
        number(Setting.EDITS_GRACE, 0, 3650),
        number(Setting.ANONYMOUS_LIMIT, 0, 100),
        number(Setting.PICTURES_LARGEST, 400, 10_000),
        flag(Setting.PICTURES_WEBP),
        flag(Setting.CARDS),
        data(),
        look(),
        admin(),
        docs(),
        flag(Setting.STRICT));
  }

  private Optional<Admin> admin() {
    String repository = text(Setting.ADMIN_REPOSITORY);
    String login = text(Setting.ADMIN_LOGIN);
    if (!repository.isEmpty() && !repository.matches("[A-Za-z0-9._-]+/[A-Za-z0-9._-]+")) {
      complaints.add(Setting.ADMIN_REPOSITORY, "is \"" + repository + "\"", "write the owner and the name: somebody/the-daily-murmur");
      return Optional.empty();
    }
    if (!login.isEmpty() && !login.matches("https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._/-]*)?")) {
      complaints.add(Setting.ADMIN_LOGIN, "is \"" + login + "\"", "write it whole: https://login.example.org");
      return Optional.empty();
    }
    return unlessEmpty(repository).map(name -> new Admin(name, text(Setting.ADMIN_BRANCH),
        text(Setting.ADMIN_CONTENT).replaceAll("^[./]+|/+$", ""), text(Setting.ADMIN_SCRIPT), unlessEmpty(login)));
  }

  private Optional<Docs> docs() {
    String from = text(Setting.DOCS_FROM).replaceAll("/+$", "");
    String source = text(Setting.DOCS_SOURCE).replaceAll("/+$", "");
    if (!from.isEmpty() && !from.matches("(\\.\\./)+[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*")) {
      complaints.add(Setting.DOCS_FROM, "is \"" + from + "\"", "write the way from the content folder to a folder outside of it: ../docs");
      return Optional.empty();
    }
    if (!source.isEmpty() && !source.matches("https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~/-]*)?")) {
      complaints.add(Setting.DOCS_SOURCE, "is \"" + source + "\"", "write it whole: https://github.com/somebody/murmur/blob/main/docs");
      return Optional.empty();
    }
    return unlessEmpty(from).map(folder -> new Docs(folder, unlessEmpty(source)));
  }

  private static Optional<String> unlessEmpty(String text) {
    return Optional.of(text).filter(words -> !words.isEmpty());
  }

  private Look look() {
    return new Look(
        colour(),
        choice(Setting.LOOK_TYPE, Look.Typefaces.values(), "write classic, bookish, modern or typewriter"),
        unlessEmpty(text(Setting.LOOK_MASTHEAD)),
        flag(Setting.LOOK_SWITCH));
  }

  private Optional<String> colour() {
    String colour = text(Setting.LOOK_ACCENT).toLowerCase(Locale.ROOT);
    if (colour.isEmpty() || COLOUR.matcher(colour).matches()) {
      return unlessEmpty(colour);
    }
    complaints.add(Setting.LOOK_ACCENT, "is \"" + colour + "\"", "write a colour as six hexadecimal digits, in quotes: '#0b5c4a'");
    return Optional.empty();
  }

  private String text(Setting setting) {
    return given.getOrDefault(setting, setting.fallback()).strip();
  }

  private String title() {
    String title = text(Setting.TITLE);
    if (title.isEmpty()) {
      complaints.add(Setting.TITLE, "is missing", "give the site a name: title: The Daily Murmur");
      return "Untitled";
    }
    return title;
  }

  private Optional<String> url() {
    String url = text(Setting.URL);
    if (url.isEmpty()) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(url);
      boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      if (web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
        return Optional.of(url.endsWith("/") ? url : url + "/");
      }
    } catch (URISyntaxException notAnAddress) {
      // said below, together with the other ways in which it may be wrong
    }
    complaints.add(Setting.URL, "is not the address of a site: \"" + url + "\"", "write it whole: https://example.org/gossip/");
    return Optional.empty();
  }

  private String language() {
    String language = text(Setting.LANGUAGE);
    try {
      String tag = new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
      if (!tag.equals("und") && MessageFiles.speaks(tag)) {
        return tag;
      }
      if (!tag.equals("und")) {
        complaints.add(
            Setting.LANGUAGE, "is " + tag + ", and the rules of that language are not there",
            "add com.ibm.icu:icu4j to the dependencies of the plugin, or write language: en");
        return Setting.LANGUAGE.fallback();
      }
    } catch (IllformedLocaleException notATag) {
      // said below
    }
    complaints.add(Setting.LANGUAGE, "is not a language tag: \"" + language + "\"", "write en, fr or pt-BR, for example");
    return Setting.LANGUAGE.fallback();
  }

  private ZoneId zone() {
    String zone = text(Setting.TIME_ZONE);
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException unknown) {
      complaints.add(Setting.TIME_ZONE, "is not a time zone: \"" + zone + "\"", "write an IANA name such as Europe/London, or UTC");
      return ZoneOffset.UTC;
    }
  }

  private LocalDate today(Instant clock, ZoneId zone) {
    String now = text(Setting.NOW);
    if (now.isEmpty()) {
      return LocalDate.ofInstant(clock, zone);
    }
    try {
      return LocalDate.parse(now);
    } catch (DateTimeException notADay) {
      complaints.add(Setting.NOW, "is not a day: \"" + now + "\"", "write it as 2026-11-22");
      return LocalDate.ofInstant(clock, zone);
    }
  }

  private <E extends Enum<E>> E choice(Setting setting, E[] choices, String hint) {
    String word = text(setting);
    E fallback = choices[0];
    for (E choice : choices) {
      String spelling = choice.name().toLowerCase(Locale.ROOT);
      if (spelling.equals(word)) {
        return choice;
      }
      fallback = spelling.equals(setting.fallback()) ? choice : fallback;
    }
    complaints.add(setting, "is \"" + word + "\"", hint);
    return fallback;
  }

  /** Words with commas or spaces between them, as a list of YAML is given on, too. */
  private List<SiteConfig.Data> data() {
    Set<SiteConfig.Data> chosen = EnumSet.noneOf(SiteConfig.Data.class);
    String words = text(Setting.DATA);
    for (String word : words.equals("none") ? new String[0] : words.split("[,\\s]+")) {
      Optional<SiteConfig.Data> form =
          Arrays.stream(SiteConfig.Data.values()).filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word)).findFirst();
      if (form.isEmpty()) {
        complaints.add(Setting.DATA, "has \"" + word + "\"", "write any of json, csv, sqlite and gedcom, or none");
      }
      form.ifPresent(chosen::add);
    }
    if (chosen.contains(SiteConfig.Data.SQLITE) && SiteConfigs.class.getClassLoader().getResource(DRIVER) == null) {
      chosen.remove(SiteConfig.Data.SQLITE);
      complaints.add(
          Setting.DATA, "has \"sqlite\", and there is no driver for it",
          "add org.xerial:sqlite-jdbc to the dependencies of the plugin, or write data: " + words(chosen));
    }
    return List.copyOf(chosen);
  }

  private static String words(Set<SiteConfig.Data> forms) {
    return forms.isEmpty() ? "none" : forms.stream().map(form -> form.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
  }

  private boolean flag(Setting setting) {
    String word = text(setting);
    if (word.equals("true") || word.equals("false")) {
      return word.equals("true");
    }
    complaints.add(setting, "is \"" + word + "\"", "write true or false");
    return setting.fallback().equals("true");
  }

  private List<PageFamily> pages() {
    return Arrays.stream(PageFamily.values()).filter(family -> flag(family.setting())).toList();
  }

  private int number(Setting setting, int least, int most) {
    String word = text(setting);
    try {
      int number = Integer.parseInt(word);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // said below
    }
    complaints.add(setting, "is \"" + word + "\"", "write a whole number from " + least + " to " + most);
    return Integer.parseInt(setting.fallback());
  }
}
