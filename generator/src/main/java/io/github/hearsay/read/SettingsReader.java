package io.github.hearsay.read;

import io.github.hearsay.config.Setting;
import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.config.SiteConfigs;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.text.Nearest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The settings of a site: those of {@code site.yml}, and before them those given with the build. */
final class SettingsReader {

  private static final String FILE = "site.yml";
  private static final String EXAMPLE = "write into it: title: The Daily Murmur";
  private static final String OWN = "x-";

  private final Problems problems;
  private final Map<Setting, String> values = new EnumMap<>(Setting.class);
  private final Map<Setting, Location> places = new EnumMap<>(Setting.class);
  private final Set<String> broken = new HashSet<>();
  private boolean unread;

  private SettingsReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * The settings of {@code file}, if there is one, with {@code overrides} before them.
   *
   * @param words the file of the archive's own words, if there is one
   * @param pictures tells whether there is a picture at a path
   */
  static SiteConfig read(
      Optional<Path> file, Optional<Path> words, SortedMap<String, String> overrides, Predicate<String> pictures, Instant clock, Problems problems) {
    SettingsReader reader = new SettingsReader(problems);
    reader.unread = file.isEmpty();
    file.ifPresent(reader::readFile);
    overrides.forEach(reader::override);
    SiteConfig config = SiteConfigs.of(reader.values, language -> WordsReader.read(words, language, problems), clock, reader::complain);
    config.look().masthead().filter(pictures.negate()).ifPresent(path -> reader.complain(
        Setting.LOOK_MASTHEAD, "is \"" + path + "\", and there is no such picture in the content folder",
        "write its path from the content folder on: articles/street.jpg"));
    return config;
  }

  private void readFile(Path file) {
    Optional<String> text = SourceText.read(FILE, file, EXAMPLE, problems);
    if (text.isEmpty()) {
      unread = true;
      return;
    }
    Location whole = Location.file(FILE);
    Node root = YamlReader.read(new YamlSource(FILE, 1, text.get()), whole, problems);
    if (root instanceof Node.Mapping mapping) {
      flatten("", mapping);
    } else {
      unread = true;
    }
  }

  /** {@code people: {new: error}} is {@code people.new: error}. */
  private void flatten(String prefix, Node.Mapping mapping) {
    for (Node.Entry entry : mapping.entries()) {
      String key = prefix + entry.key().text();
      if (entry.value() instanceof Node.Mapping inner) {
        flatten(key + ".", inner);
      } else if (entry.value() instanceof Node.Broken) {
        broken.add(key);
      } else if (!key.startsWith(OWN)) {
        put(key, entry);
      }
    }
  }

  private void put(String key, Node.Entry entry) {
    Optional<Setting> setting = Setting.named(key);
    if (setting.isEmpty()) {
      unknown(key, entry.key().at());
    } else if (places.containsKey(setting.get())) {
      problems.add(
          Code.DUPLICATE_KEY, entry.key().at(), key + " is given twice: it is on line " + places.get(setting.get()).line() + " already",
          "keep one of them");
    } else if (entry.value() instanceof Node.Scalar scalar) {
      places.put(setting.get(), scalar.isEmpty() ? entry.key().at() : scalar.at());
      if (!scalar.isEmpty()) {
        values.put(setting.get(), TextKind.oneLine(scalar.text()));
      }
    } else if (setting.get() == Setting.DATA && words(entry.value()).isPresent()) {
      places.put(setting.get(), entry.value().at());
      values.put(setting.get(), words(entry.value()).get());
    } else {
      broken.add(key);
      problems.add(Code.BAD_SETTING, entry.value().at(), key + " is " + entry.value().says() + "; it must be text", "");
    }
  }

  /** A list of words is the words in a row, as it has to be written on a command line. */
  private static Optional<String> words(Node value) {
    if (!(value instanceof Node.Sequence list) || !list.items().stream().allMatch(item -> item instanceof Node.Scalar)) {
      return Optional.empty();
    }
    return Optional.of(list.items().stream().map(item -> TextKind.oneLine(((Node.Scalar) item).text())).collect(Collectors.joining(", ")));
  }

  private void override(String key, String value) {
    Location at = Location.file("-Dhearsay." + key);
    Optional<Setting> setting = Setting.named(key);
    if (setting.isEmpty()) {
      unknown(key, at);
    } else {
      values.put(setting.get(), value);
      places.put(setting.get(), at);
    }
  }

  private void unknown(String key, Location at) {
    String group = key + ".";
    Optional<String> member = Setting.keys().stream().filter(known -> known.startsWith(group)).findFirst();
    String hint = member.or(() -> Nearest.of(key, Setting.keys())).map(near -> "did you mean " + near + "?")
        .orElse("the settings are " + String.join(", ", Setting.keys()));
    problems.add(Code.UNKNOWN_SETTING, at, "there is no setting " + key, hint);
  }

  private void complain(Setting setting, String message, String hint) {
    // What could not be read may well have been given: one problem is enough for it.
    boolean reported = !values.containsKey(setting) && (unread || broken.contains(setting.key()));
    if (!reported) {
      problems.add(Code.BAD_SETTING, places.getOrDefault(setting, Location.file(FILE)), setting.key() + " " + message, hint);
    }
  }
}
