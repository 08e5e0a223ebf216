package io.github.hearsay.imports;

import io.github.hearsay.read.Loose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where Hugo put its pages: at the address a page gives itself, else at what the site's {@code permalinks} make of it, else where its file lies. */
final class HugoAddresses {

  private static final List<String> NAMES =
      List.of("hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config.toml", "config.yaml", "config.yml", "config.json");
  /** Where settings may lie in several files, of which some are about one thing. */
  private static final String PARTS = "config/_default";
  private static final List<String> PERMALINKS = List.of("permalinks.toml", "permalinks.yaml", "permalinks.yml", "permalinks.json");
  private static final String KEY = "permalinks";
  private static final Pattern TOKEN = Pattern.compile(":([a-z]+)(?:\\[([0-9]{0,3})(:?)(last|[0-9]{0,3})])?");
  private static final Pattern INDEX = Pattern.compile(".*/_?index\\.[^/]+");

  private final Path root;
  /** By names with dots in them, in lower case. */
  private final Map<String, String> settings = new HashMap<>();

  private HugoAddresses(Path root) {
    this.root = root;
  }

  /** Whether the folder holds the settings of Hugo. */
  static boolean areIn(Path root) {
    return NAMES.stream().anyMatch(name -> !name.equals("config.json") && Files.isRegularFile(root.resolve(name)))
        || Files.isDirectory(root.resolve(PARTS));
  }

  /** What the settings of the site in {@code root} say. */
  static HugoAddresses of(Path root) throws IOException {
    HugoAddresses addresses = new HugoAddresses(root);
    for (Path folder : List.of(root, root.resolve(PARTS))) {
      for (String name : NAMES) {
        addresses.read("", folder.resolve(name));
      }
      for (String name : folder.equals(root) ? List.<String>of() : PERMALINKS) {
        addresses.read(KEY + ".", folder.resolve(name));
      }
    }
    return addresses;
  }

  private void read(String prefix, Path file) throws IOException {
    if (Files.isRegularFile(file)) {
      String text = Texts.read(file);
      Loose.Reading reading = file.toString().endsWith(".toml") ? Toml.read(text) : Loose.yaml(text);
      note(prefix, reading.fields());
    }
  }

  private void note(String prefix, List<Loose.Field> fields) {
    for (Loose.Field field : fields) {
      String key = prefix + field.key().toLowerCase(Locale.ROOT);
      if (field.value() instanceof Loose.Fields inner) {
        note(key + ".", inner.fields());
      } else {
        Filling.texts(field.value()).stream().findFirst().ifPresent(text -> settings.putIfAbsent(key, text));
      }
    }
  }

  /** The address that the site was published at. */
  Optional<String> base() {
    return Optional.ofNullable(settings.get("baseurl"));
  }

  /**
   * Gives a page the address it had, and makes others it was given relative to that whole.
   *
   * @param path of its file, from the site's folder
   */
  void add(Found one, String path) {
    String folder = path.substring("content/".length(), path.lastIndexOf('/') + 1);
    boolean bundle = INDEX.matcher(path).matches();
    String parent = bundle ? folder.replaceFirst("[^/]+/$", "") : folder;
    String stem = FolderReader.stem(path);
    Optional<String> address = one.own.isEmpty() ? placed(one, parent, stem) : Optional.of("/" + one.own.replaceFirst("^/", ""));
    String beside = address.map(own -> own.replaceFirst("[^/]+/?$", "")).orElse("/" + parent);
    List<String> given = one.addresses.stream().map(alias -> alias.matches("(?i)/.*|https?://.*") ? alias : beside + alias).toList();
    one.addresses.clear();
    address.ifPresent(one.addresses::add);
    one.addresses.addAll(given);
  }

  private Optional<String> placed(Found one, String parent, String stem) {
    String section = parent.isEmpty() ? "/" : parent.substring(0, parent.indexOf('/'));
    String name = "." + section.toLowerCase(Locale.ROOT);
    String pattern = settings.getOrDefault(KEY + ".page" + name, settings.getOrDefault(KEY + name, ""));
    if (pattern.isEmpty()) {
      return Optional.of(ending("/" + path(parent) + path(one.slug.isEmpty() ? stem : one.slug) + "/"));
    }
    StringBuilder address = new StringBuilder();
    Matcher token = TOKEN.matcher(pattern);
    while (token.find()) {
      Optional<String> value = value(token, one, parent, stem);
      if (value.isEmpty()) {
        one.need("the address it had cannot be told: there is no " + token.group() + " for the site's permalinks \"" + pattern + "\"");
        return Optional.empty();
      }
      token.appendReplacement(address, Matcher.quoteReplacement(value.get()));
    }
    return Optional.of(ending(token.appendTail(address).insert(0, '/').toString().replaceAll("/{2,}", "/")));
  }

  /** With {@code uglyURLs}, pages are files. */
  private String ending(String address) {
    String slashed = address.endsWith("/") || address.matches(".*\\.[a-z]+") ? address : address + "/";
    boolean ugly = "true".equalsIgnoreCase(settings.get("uglyurls")) && slashed.endsWith("/") && slashed.length() > 1;
    return ugly ? slashed.substring(0, slashed.length() - 1) + ".html" : slashed;
  }

  private Optional<String> value(Matcher token, Found one, String parent, String stem) {
    String title = path(one.title);
    String file = path(stem);
    return switch (token.group(1)) {
      case "title" -> Optional.of(title);
      case "slug" -> Optional.of(one.slug.isEmpty() ? title : path(one.slug));
      case "slugorfilename", "slugorcontentbasename" -> Optional.of(one.slug.isEmpty() ? file : path(one.slug));
      case "filename", "contentbasename" -> Optional.of(file);
      case "section" -> Optional.of(path(parent.substring(0, Math.max(0, parent.indexOf('/')))));
      case "sections" -> sections(token, parent);
      default -> day(one.date).flatMap(day -> ofDay(token.group(1), day));
    };
  }

  private static Optional<LocalDate> day(String date) {
    return date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*") ? Optional.of(LocalDate.parse(date.substring(0, 10))) : Optional.empty();
  }

  private static Optional<String> ofDay(String token, LocalDate day) {
    String value = switch (token) {
      case "year" -> String.format(Locale.ROOT, "%04d", day.getYear());
      case "month" -> String.format(Locale.ROOT, "%02d", day.getMonthValue());
      case "monthname" -> day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      case "day" -> String.format(Locale.ROOT, "%02d", day.getDayOfMonth());
      case "weekday" -> Integer.toString(day.getDayOfWeek().getValue() % 7);
      case "weekdayname" -> day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      case "yearday" -> Integer.toString(day.getDayOfYear());
      default -> "";
    };
    return Optional.of(value).filter(known -> !known.isEmpty());
  }

  /** Folders that are sections: the first, and those within that have a page of their own; or the part of them that is asked for. */
  private Optional<String> sections(Matcher token, String parent) {
    List<String> all = new ArrayList<>();
    Path folder = root.resolve("content");
    for (String step : parent.isEmpty() ? new String[0] : parent.split("/")) {
      folder = folder.resolve(step);
      Path own = folder;
      if (all.isEmpty() || List.of("_index.md", "_index.html", "_index.markdown").stream().anyMatch(name -> Files.isRegularFile(own.resolve(name)))) {
        all.add(path(step));
      }
    }
    boolean isPart = token.group(3) != null;
    int from = isPart && !token.group(2).isEmpty() ? Integer.parseInt(token.group(2)) : 0;
    boolean one = isPart && token.group(3).isEmpty();
    if (one && token.group(2).isEmpty()) {
      from = all.size() - 1;
    }
    int to = one ? from + 1 : isPart && !token.group(4).isEmpty() ? end(token.group(4), all.size()) : all.size();
    int start = Math.max(0, Math.min(from, all.size()));
    return Optional.of(String.join("/", all.subList(start, Math.max(start, Math.min(to, all.size())))));
  }

  private static int end(String word, int size) {
    return word.equals("last") ? size - 1 : Integer.parseInt(word);
  }

  /** A text as Hugo makes it a part of an address: of spaces hyphens, of all that is neither letter nor digit little, and in small letters. */
  private String path(String text) {
    StringBuilder path = new StringBuilder();
    boolean space = false;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int c = text.codePointAt(at);
      boolean kept = Character.isLetterOrDigit(c) || "./_#+~-@".indexOf(c) >= 0 || Character.getType(c) == Character.NON_SPACING_MARK;
      if (kept) {
        boolean hyphen = !path.isEmpty() && path.charAt(path.length() - 1) == '-';
        path.append(space && c != '-' && !hyphen ? "-" : "").appendCodePoint(c);
        space = false;
      } else {
        space |= !path.isEmpty() && Character.isWhitespace(c);
      }
    }
    return "true".equalsIgnoreCase(settings.get("disablepathtolower")) ? path.toString() : path.toString().toLowerCase(Locale.ROOT);
  }
}
