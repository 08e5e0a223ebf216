package io.github.hearsay.render;

import io.github.hearsay.config.Admin;
import io.github.hearsay.config.Look;
import io.github.hearsay.config.PageFamily;
import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.shipped.Shipped;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * The files every page shares, under names that change with their content, so that browsers may keep them for good. The style sheets
 * become two, so that most pages need but one: what every page may show, and what only some kinds of pages do. Each has the built-in
 * ones in their order, replaced by the user's of the same name; the user's others join the first, which pages fetch last.
 */
public final class Theme {

  private static final String FOLDER = "site-theme/";
  private static final String PLACE = "hearsay/theme/";
  private static final List<String> STYLES = List.of("tokens.css", "base.css", "layout.css", "parts.css", "timeline.css", "print.css");
  private static final List<String> MORE_STYLES = List.of("story.css", "person.css", "lists.css", "search.css");
  private static final String ICON = "icon.svg";
  private static final String TOUCH_ICON = "icon-180.png";
  private static final String MANIFEST = "site.webmanifest";
  private static final String SEARCH = "search.js";
  private static final String PATHS = "paths.js";
  private static final String SWITCH = "switch.js";
  private static final String SWITCH_STYLE = "switch.css";
  private static final String ENDING = ".css";

  private final List<Rendered> files;
  private final SitePath style;
  private final SitePath moreStyle;
  private final SitePath icon;
  private final Optional<SitePath> touchIcon;
  private final SitePath manifest;
  private final Map<String, SitePath> scripts;

  /** @param names those that files got, by those they had */
  private Theme(
      List<Rendered> files, SitePath style, SitePath moreStyle, SitePath manifest, Map<String, String> names, List<String> scripts) {
    this.files = List.copyOf(files);
    this.style = style;
    this.moreStyle = moreStyle;
    this.manifest = manifest;
    this.icon = at(names.get(ICON));
    this.touchIcon = Optional.ofNullable(names.get(TOUCH_ICON)).map(Theme::at);
    this.scripts = scripts.stream().collect(Collectors.toMap(name -> name, name -> at(names.get(name))));
  }

  /**
   * The built-in theme, with the files of {@code folder} in place of those of the same name and beside the rest.
   *
   * @param folder files of the user's, if there are any
   * @param config says what of the built-in theme the site needs, and how it looks
   */
  public static Theme of(Optional<Path> folder, SiteConfig config, Problems problems) {
    SortedMap<String, byte[]> all = new TreeMap<>();
    List<String> scripts = scripts(config);
    styles(config.look()).forEach(name -> all.put(name, style(name)));
    MORE_STYLES.forEach(name -> all.put(name, style(name)));
    scripts.forEach(name -> all.put(name, Shipped.bytes(PLACE + name)));
    Map<String, byte[]> own = folder.map(path -> UserFiles.read(path, FOLDER, problems)).orElse(new TreeMap<>());
    all.put(ICON, Shipped.bytes(PLACE + ICON));
    if (!own.containsKey(ICON)) {
      // Whoever brings an icon of their own does not want ours on somebody's phone.
      all.put(TOUCH_ICON, Shipped.bytes(PLACE + TOUCH_ICON));
    }
    all.putAll(own);

    SortedMap<String, String> names = new TreeMap<>();
    List<Rendered> files = new ArrayList<>();
    all.forEach((name, bytes) -> {
      if (!name.endsWith(ENDING)) {
        names.put(name, hashed(name, bytes));
        files.add(new Rendered(at(names.get(name)), bytes));
      }
    });
    config.admin().filter(admin -> !names.containsKey(admin.script())).ifPresent(admin -> problems.add(
        Code.BAD_SETTING, Location.file("site.yml"), "admin.script names \"" + admin.script() + "\", and no such file lies in the theme folder",
        "put the script of Sveltia CMS or Decap CMS there: nothing of a site comes from elsewhere"));
    SitePath style = add("site.css", renamed(joined(all, config.look()), names), files);
    SitePath moreStyle = add("more.css", renamed(joined(all, MORE_STYLES), names), files);
    byte[] manifest = Manifest.of(config, names.get(ICON), Optional.ofNullable(names.get(TOUCH_ICON)));
    SitePath manifestPath = at(hashed(MANIFEST, manifest));
    files.add(new Rendered(manifestPath, manifest));
    files.sort((one, other) -> one.path().compareTo(other.path()));
    config.admin().map(Admin::script).filter(names::containsKey).ifPresent(scripts::add);
    return new Theme(files, style, moreStyle, manifestPath, names, scripts);
  }

  private static SitePath add(String name, String sheet, List<Rendered> files) {
    byte[] bytes = sheet.getBytes(StandardCharsets.UTF_8);
    SitePath path = at(hashed(name, bytes));
    files.add(new Rendered(path, bytes));
    return path;
  }

  /** A built-in style sheet, whose comments are for those who change it and not for those who fetch it; what users write is left as it is. */
  private static byte[] style(String name) {
    return Shipped.style(PLACE + name);
  }

  /** The scripts of pages that the site has. */
  private static List<String> scripts(SiteConfig config) {
    List<String> scripts = new ArrayList<>();
    if (config.makes(PageFamily.SEARCH)) {
      scripts.add(SEARCH);
    }
    if (config.makes(PageFamily.PAIRS)) {
      scripts.add(PATHS);
    }
    if (config.look().hasSwitch()) {
      scripts.add(SWITCH);
    }
    return scripts;
  }

  /** The built-in style sheets of every page, in their order. */
  private static List<String> styles(Look look) {
    List<String> styles = new ArrayList<>(STYLES);
    if (look.hasSwitch()) {
      styles.add(SWITCH_STYLE);
    }
    return styles;
  }

  /** All files, sorted by path, to be written as they are. */
  public List<Rendered> files() {
    return files;
  }

  /** The names of the files as they lie in {@link Addresses#ASSETS}. */
  public List<String> names() {
    return files.stream().map(file -> file.path().value().substring(Addresses.ASSETS.value().length())).toList();
  }

  /** The style sheet of every page. */
  SitePath style() {
    return style;
  }

  /** What only some kinds of pages need besides; it comes before the other. */
  SitePath moreStyle() {
    return moreStyle;
  }

  SitePath icon() {
    return icon;
  }

  /** The icon for a phone's home screen; absent where somebody has an icon of their own, and no such one. */
  Optional<SitePath> touchIcon() {
    return touchIcon;
  }

  /** What a browser needs to install the site. */
  SitePath manifest() {
    return manifest;
  }

  /** The script with which readers choose between light and dark, where they may. */
  Optional<SitePath> themeSwitch() {
    return Optional.ofNullable(scripts.get(SWITCH));
  }

  /** The script of the search page, where there is one. */
  Optional<SitePath> searchScript() {
    return Optional.ofNullable(scripts.get(SEARCH));
  }

  /** The script that finds ways between people, where there is a page for it. */
  Optional<SitePath> pathsScript() {
    return Optional.ofNullable(scripts.get(PATHS));
  }

  /** A script of the theme's by the name it has in its folder. */
  Optional<SitePath> script(String name) {
    return Optional.ofNullable(scripts.get(name));
  }

  private static SitePath at(String name) {
    return SitePath.of(Addresses.ASSETS.value() + name);
  }

  /** What every page needs, and what users have besides. */
  private static String joined(SortedMap<String, byte[]> all, Look look) {
    List<String> styles = styles(look);
    List<String> others = all.keySet().stream()
        .filter(name -> name.endsWith(ENDING) && !styles.contains(name) && !MORE_STYLES.contains(name))
        .toList();
    return joined(all, styles) + LookSheet.css(look) + joined(all, others);
  }

  private static String joined(SortedMap<String, byte[]> all, List<String> names) {
    ByteArrayOutputStream sheet = new ByteArrayOutputStream();
    names.forEach(name -> sheet.writeBytes(all.get(name)));
    return sheet.toString(StandardCharsets.UTF_8);
  }

  /** The style sheet with the names its neighbours got; it names them as {@code url(name)} or {@code url("name")}. */
  private static String renamed(String sheet, Map<String, String> names) {
    if (!sheet.contains("url(")) {
      return sheet;
    }
    String text = sheet;
    for (Map.Entry<String, String> name : names.entrySet()) {
      for (String quote : List.of("", "\"", "'")) {
        text = text.replace("url(" + quote + name.getKey() + quote + ")", "url(" + quote + name.getValue() + quote + ")");
      }
    }
    return text;
  }

  /** {@code site.css} becomes {@code site.3f2a9c01.css}. */
  private static String hashed(String name, byte[] bytes) {
    int dot = name.lastIndexOf('.');
    String hash = hash(bytes);
    return dot <= name.lastIndexOf('/') ? name + "." + hash : name.substring(0, dot) + "." + hash + name.substring(dot);
  }

  /** A check is enough to tell one state of a file from another; a digest would cost a short build more than all its style sheets. */
  private static String hash(byte[] bytes) {
    CRC32 check = new CRC32();
    check.update(bytes);
    return HexFormat.of().toHexDigits((int) check.getValue());
  }
}
