package io.github.hearsay;

import io.github.hearsay.config.PageFamily;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An archive that somebody works on: one edit after another, of every kind there is, good ones and bad ones. */
final class RandomEdits {

  private static final byte[] DOT =
      Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
  private static final List<String> WORDS = List.of("carriage", "letter", "ring", "garden", "ball", "diamond", "window", "brother", "opera");

  private static final Pattern SAID = Pattern.compile("(?m)^claims:\n  - \\{id: (said-\\d+),");

  private final Random random;
  private final Path root;
  private Instant clock = Instant.parse("2026-11-22T12:00:00Z");
  private SortedMap<String, byte[]> before = new TreeMap<>();

  RandomEdits(Path root, long seed) {
    this.root = root;
    this.random = new Random(seed);
  }

  /** The archive as it is now, to be built into {@code output}. */
  BuildRequest request(Path output) {
    return new BuildRequest(
        root.resolve("content"), output, folder("templates"), folder("site-theme"), new TreeMap<>(), clock);
  }

  private Optional<Path> folder(String name) {
    return Optional.of(root.resolve(name)).filter(Files::isDirectory);
  }

  /** Makes one edit and says what it was. */
  String next() throws IOException {
    before = content();
    return switch (random.nextInt(30)) {
      case 0, 1, 2, 3 -> write("add a line to", story(), text -> text + "\nAnd a " + word() + " was seen, says " + person() + ".\n");
      case 4 -> set("title", "The " + word() + " and the " + word());
      case 5 -> set("people", "[" + person() + ", " + person() + "]");
      case 6 -> set("date", "17" + (10 + random.nextInt(89)) + "-0" + (1 + random.nextInt(9)));
      case 7 -> set("topics?", word() + "s");
      case 8, 9 -> add();
      case 10 -> remove();
      case 11 -> rename();
      case 12 -> touch();
      case 13 -> write(
          "describe", entity("people"),
          text -> text.replaceFirst("(?m)^description: .*\n", "").replaceFirst("(?m)^name:", "description: Known for a " + word() + "\nname:"));
      case 14 -> write("add a line to", entity(random.nextBoolean() ? "topics" : "places"), text -> text + "\nOf the " + word() + ".\n");
      case 15 -> template();
      case 16 -> theme();
      case 17 -> write("set", Path.of("content/site.yml"), random.nextBoolean() ? this::describe : this::switchPages);
      case 18 -> tomorrow();
      case 19 -> claim();
      case 20 -> correct();
      case 21 -> redact();
      case 22 -> standing();
      case 23 -> write("add a line without a name to", story(), text -> text + "\nAnd a " + word() + " was seen.\n");
      case 24 -> words();
      case 25, 26, 27 -> new RandomPages(root, random).next();
      default -> random.nextBoolean() ? spoil() : picture();
    };
  }

  /** Takes back the last edit, as somebody does who is told that it was a mistake. */
  void undo() throws IOException {
    for (String added : content().keySet()) {
      if (!before.containsKey(added)) {
        Files.delete(root.resolve("content").resolve(added));
      }
    }
    for (Map.Entry<String, byte[]> file : before.entrySet()) {
      Path path = root.resolve("content").resolve(file.getKey());
      if (!Files.exists(path) || !Arrays.equals(Files.readAllBytes(path), file.getValue())) {
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
    }
  }

  private SortedMap<String, byte[]> content() throws IOException {
    SortedMap<String, byte[]> all = new TreeMap<>();
    for (Map.Entry<String, Path> file : Trees.files(root.resolve("content")).entrySet()) {
      all.put(file.getKey(), Files.readAllBytes(file.getValue()));
    }
    return all;
  }

  private interface Change {
    String of(String text);
  }

  private String words() throws IOException {
    String lines = "storiesOf = " + word() + " of {0}\npeople = " + word() + "\nstories.other = {0} " + word() + "s\n";
    Files.writeString(root.resolve("content/words.properties"), random.nextInt(8) == 0 ? lines + "person = Somebody\n" : lines);
    return "say " + lines;
  }

  private String set(String key, String value) throws IOException {
    return write("set " + key + " to " + value + " in", story(), text -> text.replaceFirst("(?m)^" + key + ": .*$", key.replace("s?", "") + ": " + value));
  }

  private String write(String what, Path file, Change change) throws IOException {
    Path path = root.resolve(file);
    String text = Files.readString(path);
    Files.writeString(path, change.of(text));
    return what + " " + file;
  }

  private String add() throws IOException {
    String name = word() + "-" + random.nextInt(1_000_000) + ".md";
    Path story = root.resolve("content/articles").resolve(name);
    String some = random.nextBoolean() ? "" : "events:\n  - {title: A " + word() + " is lost, date: 1786-0" + (1 + random.nextInt(9)) + "}\n";
    Files.writeString(
        story,
        "---\ntitle: A " + word() + " too many\ndate: 178" + random.nextInt(10) + "-05-0" + (1 + random.nextInt(9)) + "\npeople: [" + person()
            + "]\ntopic: " + word() + "s\n" + some + "---\n" + person() + " lost a " + word() + ".\n");
    return "add " + name;
  }

  private String remove() throws IOException {
    Path file = random.nextInt(4) == 0 ? entity("people") : story();
    Files.delete(root.resolve(file));
    return "remove " + file;
  }

  private String rename() throws IOException {
    Path file = story();
    Path to = file.resolveSibling(word() + "-" + random.nextInt(1_000_000) + ".md");
    Files.move(root.resolve(file), root.resolve(to));
    return "rename " + file + " to " + to.getFileName();
  }

  /** Lets a story claim something, or takes it back; others may have said it before, and it may have turned out somehow. */
  private String claim() throws IOException {
    Path file = story();
    List<String> said = new ArrayList<>();
    for (Path other : files("content/articles")) {
      Matcher ids = SAID.matcher(Files.readString(root.resolve(other)));
      if (ids.find() && !other.equals(file)) {
        said.add(ids.group(1));
      }
    }
    String other = said.isEmpty() ? "" : said.get(random.nextInt(said.size()));
    String about = other.isEmpty() ? "" : random.nextBoolean() ? ", repeats: " + other : ", kind: denial, contradicts: " + other;
    String status = List.of("confirmed", "denied", "false", "disputed").get(random.nextInt(4));
    String turned = random.nextBoolean() ? "" : ", history: [{date: 1899, status: " + status + ", by: {document: a " + word() + "}, evidence: [https://example.org/]}]";
    String claim = "  - {id: said-" + random.nextInt(1_000_000) + ", text: The " + word() + " is gone, said-by: {anonymous: a friend}, via: The Lamp"
        + about + turned + "}\n";
    return write(
        "claim something in", file,
        text -> SAID.matcher(text).find() ? text.replaceFirst("(?m)^claims:\n  - \\{id: said-.*\n", "") : text.replaceFirst("---\n", "---\nclaims:\n" + claim));
  }

  private String correct() throws IOException {
    String correction = "  - {date: 19" + (10 + random.nextInt(89)) + "-01-01, kind: correction, target: " + (random.nextBoolean() ? "headline" : "body")
        + ", text: It was another " + word() + " altogether.}\n";
    return write(
        "put right", story(),
        text -> text.contains("\ncorrections:\n") ? text.replaceFirst("\ncorrections:\n", "\ncorrections:\n" + correction)
            : text.replaceFirst("---\n", "---\ncorrections:\n" + correction));
  }

  private String touch() throws IOException {
    Path file = story();
    Files.setLastModifiedTime(root.resolve(file), FileTime.from(Instant.now().plusSeconds(random.nextInt(1000))));
    return "touch " + file;
  }

  private String template() throws IOException {
    Path file = root.resolve("templates/not-found.ftlh");
    if (Files.exists(file)) {
      Files.delete(file);
      return "remove the template of the page for unknown addresses";
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, "<!doctype html><html lang=\"en\"><title>No " + word() + "</title><p>Nothing here.</p></html>\n");
    return "override the template of the page for unknown addresses";
  }

  private String theme() throws IOException {
    Path file = root.resolve("site-theme/own.css");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "." + word() + "{color:#00" + (1000 + random.nextInt(8999)) + "}\n");
    return "change the theme";
  }

  /** Decides to keep somebody or something back, or decides otherwise. */
  private String redact() throws IOException {
    Path file = root.resolve("content/redactions.yml");
    if (Files.exists(file) && random.nextInt(3) == 0) {
      Files.delete(file);
      return "take back all redactions";
    }
    String story = story().getFileName().toString().replace(".md", "");
    String decision = switch (random.nextInt(5)) {
      case 0 -> person() + ", action: noindex";
      case 1 -> person() + ", action: pseudonymise, as: The " + word() + " Seller";
      case 2 -> person() + ", action: mask, as: somebody with a " + word();
      case 3 -> person() + ", action: remove";
      default -> "'story:" + story + "', action: withhold";
    };
    Files.writeString(file, "redactions:\n  - {target: " + decision + ", date: 2026-11-01}\n");
    return "redact " + decision;
  }

  /** Changes whether somebody is a minor, or how public they are. */
  private String standing() throws IOException {
    String line = List.of("minor: true", "minor: false", "profile: limited", "profile: private", "profile: public").get(random.nextInt(5));
    return write(
        "set " + line + " in", entity("people"), text -> text.replaceFirst("(?m)^(minor|profile): .*\n", "").replaceFirst("(?m)^name:", line + "\nname:"));
  }

  private String tomorrow() {
    clock = clock.plus(1, ChronoUnit.DAYS);
    return "wait a day";
  }

  private String describe(String settings) {
    return settings.replaceFirst("(?m)^description: .*\n", "") + "description: A " + word() + "\n";
  }

  /** Switches a family of pages off, or on again. */
  private String switchPages(String settings) {
    String off = List.of(PageFamily.values()).get(random.nextInt(PageFamily.values().length)).setting().key() + ": false\n";
    return settings.contains(off) ? settings.replace(off, "") : settings.stripTrailing() + "\n" + off;
  }

  /** Makes a mistake. */
  private String spoil() throws IOException {
    Path file = story();
    int how = random.nextInt(3);
    return write("spoil", file, text -> switch (how) {
      case 0 -> text.replaceFirst("(?m)^date: .*$", "date: someday");
      case 1 -> text + "\nSee [this](article:no-such-story-anywhere).\n";
      default -> text.replaceFirst("---\n", "---\ntitel: x\n");
    });
  }

  private String picture() throws IOException {
    Path file = story();
    String name = word() + ".png";
    byte[] bytes = DOT.clone();
    Files.write(root.resolve(file).resolveSibling(name), bytes);
    return write("show a picture in", file, text -> text + "\n![A " + word() + "](" + name + ")\n");
  }

  private Path story() throws IOException {
    return any("content/articles");
  }

  private Path entity(String folder) throws IOException {
    return any("content/" + folder);
  }

  private Path any(String folder) throws IOException {
    List<Path> files = files(folder);
    return files.isEmpty() ? any("content/articles") : files.get(random.nextInt(files.size()));
  }

  private List<Path> files(String folder) throws IOException {
    if (!Files.isDirectory(root.resolve(folder))) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(root.resolve(folder))) {
      return all.filter(file -> file.toString().endsWith(".md")).map(root::relativize).sorted().toList();
    }
  }

  /** Somebody the archive has a file of, by name; else somebody new. */
  private String person() {
    try {
      List<String> names = new ArrayList<>();
      for (Path file : files("content/people")) {
        Files.readAllLines(root.resolve(file)).stream().filter(line -> line.startsWith("name: ")).findFirst()
            .ifPresent(line -> names.add(line.substring("name: ".length())));
      }
      boolean isNew = names.isEmpty() || random.nextInt(8) == 0;
      return isNew ? "Lord " + Character.toUpperCase(word().charAt(0)) + "quith" : names.get(random.nextInt(names.size()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
