package io.github.hearsay.render;

import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.PlannedPicture;
import io.github.hearsay.plan.SitePlan;
import io.github.hearsay.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes what every template knows of the site. */
final class SiteViews {

  /** Scripts that are written from right to left, by the languages that use them unless a tag says otherwise. */
  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "ps", "sd", "ug", "ur", "yi");
  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg");

  private SiteViews() {}

  static SiteView of(SiteConfig config, SitePlan plan, Theme theme, Messages words) {
    Optional<PlannedPicture> masthead = config.look().masthead().flatMap(path -> plan.picture(Addresses.ASSETS, path));
    return new SiteView(
        config.title(),
        config.description(),
        config.author(),
        config.language(),
        direction(config.language()),
        Hrefs.below(Addresses.HOME, config.links()),
        Hrefs.below(theme.style(), config.links()),
        Hrefs.below(theme.moreStyle(), config.links()),
        Hrefs.below(theme.icon(), config.links()),
        file(theme.touchIcon(), config),
        Hrefs.below(theme.manifest(), config.links()),
        Hrefs.below(Addresses.FEED, config.links()),
        file(theme.searchScript(), config),
        file(theme.pathsScript(), config),
        file(theme.themeSwitch(), config),
        masthead.map(picture -> banner(picture, config)),
        masthead.flatMap(picture -> SharedPicture.of(picture, config.title(), config)),
        sections(config, plan, words),
        more(config, plan, words));
  }

  private static String file(Optional<SitePath> file, SiteConfig config) {
    return file.map(path -> Hrefs.below(path, config.links())).orElse("");
  }

  private static SiteView.Banner banner(PlannedPicture picture, SiteConfig config) {
    List<SiteView.Smaller> smaller = picture.smaller().stream()
        .map(one -> new SiteView.Smaller(Hrefs.below(one.path(), config.links()), one.width()))
        .toList();
    return new SiteView.Banner(Hrefs.below(picture.path(), config.links()), picture.size().width(), picture.size().height(), smaller);
  }

  private static List<SiteView.Section> sections(SiteConfig config, SitePlan plan, Messages words) {
    List<SiteView.Section> sections = new ArrayList<>();
    add("stories", words.say("stories"), Addresses.ARTICLES, config, plan, sections);
    add("people", words.say("people"), Addresses.PEOPLE, config, plan, sections);
    add("claims", words.say("claims"), Addresses.CLAIMS, config, plan, sections);
    add("timeline", words.say("timeline"), Addresses.TIMELINE, config, plan, sections);
    add("topics", words.say("topics"), Addresses.TOPICS, config, plan, sections);
    add("places", words.say("places"), Addresses.PLACES, config, plan, sections);
    add("search", words.say("search"), Addresses.SEARCH, config, plan, sections);
    return sections;
  }

  private static List<SiteView.Section> more(SiteConfig config, SitePlan plan, Messages words) {
    List<SiteView.Section> more = new ArrayList<>();
    plan.menu().forEach(entry -> more.add(new SiteView.Section("", entry.label(), Hrefs.below(entry.path(), config.links()))));
    add("corrections", words.say("corrections"), Addresses.CORRECTIONS, config, plan, more);
    add("sources", words.say("sources"), Addresses.SOURCES, config, plan, more);
    add("paths", words.say("whoKnowsWhom"), Addresses.PATHS, config, plan, more);
    add("days", words.say("onThisDay"), Addresses.ON_THIS_DAY, config, plan, more);
    add("data", words.say("data"), Addresses.DATA, config, plan, more);
    return more;
  }

  private static void add(
      String key, String label, SitePath path, SiteConfig config, SitePlan plan, List<SiteView.Section> sections) {
    if (plan.has(path)) {
      sections.add(new SiteView.Section(key, label, Hrefs.below(path, config.links())));
    }
  }

  /** {@code rtl} where the language's usual script, or the one its tag names, is written that way. */
  static String direction(String language) {
    Locale locale = Locale.forLanguageTag(language);
    boolean rtl =
        locale.getScript().isEmpty() ? RIGHT_TO_LEFT.contains(locale.getLanguage()) : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
    return rtl ? "rtl" : "ltr";
  }
}
