import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes an invented archive to measure with. One file with its words beside it, so that a JDK is all it takes:
 *
 * <pre>java Corpus.java OUT --articles N [--seed S] [--flavour hearsay|hugo|jbake|jekyll]</pre>
 *
 * <p>Twenty years of stories of 300 to 500 words with headings, quotations, a list, emphasis and links to two or three earlier
 * stories; a tenth as many people (20 at least), mentioned after Zipf's law, the first of them in about one story in six; 40
 * topics, 60 places; events in a third of the stories, claims in two fifths, sources in three fifths. Everybody and everything is
 * invented. The same arguments give the same bytes everywhere, and every flavour tells the same stories.
 *
 * <p>A story, and a person too, is a function of the arguments and its number, so nothing is remembered from one to the next and
 * an archive may have a million stories.
 */
final class Corpus {

  private static final LocalDateTime START = LocalDateTime.of(2005, 1, 1, 0, 0);
  private static final LocalDateTime END = START.plusYears(20);
  private static final long MINUTES = START.until(END, java.time.temporal.ChronoUnit.MINUTES);
  private static final int MOST_STORIES = 2_000_000;

  private final int stories;
  private final long seed;
  private final int people;

  private Corpus(int stories, long seed) {
    this.stories = stories;
    this.seed = seed;
    this.people = Math.max(20, stories / 10);
  }

  public static void main(String[] args) throws IOException {
    Arguments arguments = null;
    try {
      arguments = Arguments.of(args);
    } catch (IllegalArgumentException mistake) {
      System.err.println(mistake.getMessage());
      System.exit(2);
    }
    Corpus corpus = new Corpus(arguments.stories, arguments.seed);
    Out out = new Out(arguments.out);
    Flavour flavour = arguments.flavour.make(corpus, out);
    for (int number = 1; number <= corpus.stories; number++) {
      flavour.story(corpus.story(number));
    }
    for (int rank = 0; rank < corpus.people; rank++) {
      flavour.person(corpus.person(rank), corpus.relations(rank), corpus.biography(rank));
    }
    for (String topic : Words.TOPICS) {
      flavour.topic(topic);
    }
    for (String place : Words.PLACES) {
      flavour.place(place);
    }
    flavour.finish();
    System.out.printf(Locale.ROOT, "%d stories, %d people, %d topics, %d places: %d files, %.1f MB%n",
        corpus.stories, corpus.people, Words.TOPICS.length, Words.PLACES.length, out.files, out.bytes / 1e6);
  }

  record Arguments(Path out, int stories, long seed, Kind flavour) {

    static Arguments of(String[] args) throws IOException {
      Path out = null;
      int stories = 0;
      long seed = 1;
      Kind flavour = Kind.HEARSAY;
      for (int i = 0; i < args.length; i++) {
        switch (args[i]) {
          case "--articles" -> stories = Integer.parseInt(args[++i]);
          case "--seed" -> seed = Long.parseLong(args[++i]);
          case "--flavour" -> flavour = Kind.valueOf(args[++i].toUpperCase(Locale.ROOT));
          default -> out = Path.of(args[i]);
        }
      }
      if (out == null || stories < 1 || stories > MOST_STORIES) {
        throw new IllegalArgumentException("usage: java Corpus.java OUT --articles N (at most " + MOST_STORIES
            + ") [--seed S] [--flavour hearsay|hugo|jbake|jekyll]");
      }
      if (Files.isDirectory(out)) {
        try (Stream<Path> there = Files.list(out)) {
          if (there.findAny().isPresent()) {
            throw new IllegalArgumentException(out + " is not empty");
          }
        }
      }
      return new Arguments(out, stories, seed, flavour);
    }
  }

  // ---------------------------------------------------------------- chance

  /** What a source of chance is for; each has a sequence of its own for each number. */
  enum Purpose { CAST, TITLE, FACTS, BODY, NAME, LIFE, TIES, BIOGRAPHY }

  /** SplitMix64: a few lines, good enough, and the same on every machine and in every Java. */
  static final class Dice {

    private long state;

    Dice(long seed, Purpose purpose, long number) {
      state = mix(mix(seed * 31 + purpose.ordinal()) + number);
    }

    private static long mix(long z) {
      z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
      z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
      return z ^ (z >>> 31);
    }

    private long next() {
      state += 0x9e3779b97f4a7c15L;
      return mix(state);
    }

    /** From 0 to {@code n - 1}. */
    int below(long n) {
      return (int) Math.multiplyHigh(next() >>> 1, 2 * n);
    }

    int between(int low, int high) {
      return low + below(high - low + 1L);
    }

    boolean percent(int p) {
      return below(100) < p;
    }

    String pick(String[] from) {
      return from[below(from.length)];
    }

    /** A rank below {@code n}; rank r has about the weight 1 / (r + 1 + shift). */
    int zipf(int n, double shift) {
      double low = StrictMath.log(0.5 + shift);
      double high = StrictMath.log(n + 0.5 + shift);
      double u = (next() >>> 11) * 0x1p-53;
      return Math.max(0, Math.min(n - 1, (int) (StrictMath.exp(low + u * (high - low)) - 0.5 - shift)));
    }
  }

  private Dice dice(Purpose purpose, long number) {
    return new Dice(seed, purpose, number);
  }

  // ---------------------------------------------------------------- people

  record Person(int rank, String id, String name, List<String> aliases, String inText, String born, int bornBy, String died) {}

  record Relation(String kind, Person other, int from, int to, String level) {}

  /** The person whose rank in the news is {@code rank}. No two have a name or an alias in common, by construction. */
  Person person(int rank) {
    Dice dice = dice(Purpose.NAME, rank);
    List<String> aliases = new ArrayList<>();
    String latin;
    String name;
    if (dice.percent(3)) {
      String[] script = Words.SCRIPTS[1 + dice.below(Words.SCRIPTS.length - 1)];
      name = syllables(rank, script);
      latin = syllables(rank, Words.SCRIPTS[0]);
      aliases.add(latin);
    } else {
      latin = name = latinName(rank, dice);
    }
    String inText = name.substring(0, name.indexOf(' '));
    if (dice.percent(40)) {
      String nickname = nickname(rank);
      aliases.add(nickname);
      inText = dice.percent(40) ? nickname : inText;
    }
    Dice life = dice(Purpose.LIFE, rank);
    int year = life.between(1940, 2000);
    String month = year + "-" + twoDigits(life.between(1, 12));
    int form = life.below(10);
    String born = form < 6 ? month + "-" + twoDigits(life.between(1, 28))
        : form == 6 ? month : form == 7 ? year + "~" : form == 8 ? Integer.toString(year) : year / 10 + "X";
    String died = life.percent(4)
        ? LocalDate.of(2006, 1, 1).plusDays(life.below(6900)).toString() : "";
    return new Person(rank, slug(latin), name, aliases, inText, born, year / 10 * 10 + 9, died);
  }

  /** Steps through all pairs of a given and a family name without meeting one twice. */
  private String latinName(int rank, Dice dice) {
    long families = (long) Words.STEMS.length * Words.ENDINGS.length;
    long pair = scatter(rank, families * Words.GIVEN.length);
    String given = Words.GIVEN[(int) (pair / families)];
    int family = (int) (pair % families);
    String surname = Words.STEMS[family / Words.ENDINGS.length] + Words.ENDINGS[family % Words.ENDINGS.length];
    return given + " " + (dice.percent(12) ? dice.pick(Words.PARTICLES) + surname : surname);
  }

  private String syllables(int rank, String[] script) {
    long code = scatter(rank, 3_200_000);
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 5; i++, code /= 20) {
      name.append(i == 2 ? " " : "").append(script[(int) (code % 20)]);
    }
    return capitals(name.toString());
  }

  private String nickname(int rank) {
    int length = people > 60_000 ? 4 : 3;
    long code = scatter(rank, (long) StrictMath.pow(40, length));
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < length; i++, code /= 40) {
      name.append("bdjlmrvz".charAt((int) (code % 8))).append("aeiou".charAt((int) (code / 8 % 5)));
    }
    return capitals(name.toString());
  }

  /** A one-to-one map of the numbers below {@code n}: the factor is a prime that divides none of the sizes used. */
  private long scatter(long number, long n) {
    return Math.floorMod((number + Math.floorMod(seed * 7919, n)) * 2_654_435_761L, n);
  }

  /** Ties that cannot contradict each other: at most one marriage each, and nothing outside a lifetime. */
  List<Relation> relations(int rank) {
    Dice dice = dice(Purpose.TIES, rank);
    Person one = person(rank);
    List<Relation> relations = new ArrayList<>();
    Set<Integer> met = new LinkedHashSet<>();
    for (int i = rank == 0 ? 0 : dice.below(4); i > 0; i--) {
      boolean married = rank % 2 == 1 && relations.isEmpty() && dice.percent(40);
      Person other = person(married ? rank - 1 : dice.below(dice.percent(50) ? rank : Math.min(rank, 50)));
      int from = dice.between(1995, 2022);
      boolean possible = from > Math.max(one.bornBy, other.bornBy) + 17 && one.died.isEmpty() && other.died.isEmpty();
      if (possible && met.add(other.rank)) {
        boolean over = married ? dice.percent(60) : dice.percent(30);
        String kind = married ? "spouse" : dice.pick(Words.TIES);
        String level = married ? "documented" : kind.equals("romance") ? "rumoured" : "reported";
        relations.add(new Relation(kind, other, from, over ? from + dice.between(1, 3) : 0, level));
      }
    }
    return relations;
  }

  String biography(int rank) {
    Dice dice = dice(Purpose.BIOGRAPHY, rank);
    Cast cast = new Cast(dice, List.of(person(rank)));
    StringBuilder text = new StringBuilder(cast.say(Words.BIOGRAPHY[0]));
    int first = dice.below(Words.BIOGRAPHY.length - 1L);
    for (int i = dice.between(1, 3); i > 0; i--) {
      text.append(' ').append(cast.say(Words.BIOGRAPHY[1 + (first + i) % (Words.BIOGRAPHY.length - 1)]));
    }
    return text.toString();
  }

  // ---------------------------------------------------------------- stories

  record Happening(String title, String date, LocalDate first, List<Person> people, String place) {}

  record Claim(String text, String saidBy, String status, LocalDate turned) {}

  record Source(String publisher, String url, LocalDate date) {}

  record Story(int number, String id, String title, LocalDateTime time, List<Person> people, List<String> topics, String summary,
      List<Happening> events, List<Claim> claims, List<Source> sources) {

    String year() {
      return Integer.toString(time.getYear());
    }

    String month() {
      return time.format(MONTH);
    }

    /** Without a slash at either end. */
    String path() {
      return "articles/" + time.format(FOLDER) + "/" + id;
    }
  }

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM", Locale.ROOT);
  private static final DateTimeFormatter FOLDER = DateTimeFormatter.ofPattern("yyyy/MM", Locale.ROOT);
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:00'Z'", Locale.ROOT);

  /** Later numbers came out later. */
  private LocalDateTime time(int number, Dice dice) {
    long slot = Math.max(1, MINUTES / stories);
    return START.plusMinutes(MINUTES * (number - 1L) / stories + dice.below(slot));
  }

  private List<Person> cast(int number) {
    Dice dice = dice(Purpose.CAST, number);
    int[] sizes = {1, 2, 2, 3, 3, 3, 4, 4, 5, 6};
    Set<Integer> ranks = new LinkedHashSet<>();
    for (int wanted = sizes[dice.below(sizes.length)]; ranks.size() < wanted; ) {
      ranks.add(dice.zipf(people, 2.7));
    }
    return ranks.stream().map(this::person).toList();
  }

  /** What other stories need to know of a story: its id and when it came out. */
  private Story headline(int number) {
    Dice dice = dice(Purpose.TITLE, number);
    List<Person> cast = cast(number);
    LocalDateTime time = time(number, dice);
    String title = new Cast(dice, cast).say(dice.pick(Words.TITLES));
    String slug = slug(title);
    String id = (slug.length() > 60 ? slug.substring(0, slug.lastIndexOf('-', 60)) : slug) + "-" + number;
    return new Story(number, id, title, time, cast, List.of(), "", List.of(), List.of(), List.of());
  }

  Story story(int number) {
    Story head = headline(number);
    Dice dice = dice(Purpose.FACTS, number);
    Cast cast = new Cast(dice, head.people);
    Set<String> topics = new LinkedHashSet<>();
    for (int i = dice.between(1, 3); i > 0; i--) {
      topics.add(Words.TOPICS[dice.zipf(Words.TOPICS.length, 9)]);
    }
    String summary = cast.say(dice.pick(Words.SENTENCES)).replace("*", "");
    List<Happening> events = new ArrayList<>();
    for (int i = dice.percent(35) ? dice.between(1, 3) : 0; i > 0; i--) {
      LocalDate day = head.time.toLocalDate().minusDays(dice.below(400));
      List<Person> present = head.people.subList(0, Math.min(head.people.size(), dice.between(1, 2)));
      events.add(new Happening(cast.say(dice.pick(Words.EVENTS)), uncertain(day, dice), day, present, dice.pick(Words.PLACES)));
    }
    List<Claim> claims = new ArrayList<>();
    for (int i = dice.percent(40) ? dice.between(1, 3) : 0; i > 0; i--) {
      String status = dice.pick(Words.STATUSES);
      claims.add(new Claim(cast.say(dice.pick(Words.CLAIMS)), dice.pick(Words.SPEAKERS), status,
          head.time.toLocalDate().plusDays(dice.between(30, 200))));
    }
    List<Source> sources = new ArrayList<>();
    for (int i = dice.percent(60) ? dice.between(1, 2) : 0; i > 0; i--) {
      String url = "https://example.com/" + head.time.getYear() + "/" + number + "-" + i;
      sources.add(new Source(dice.pick(Words.PAPERS), url, head.time.toLocalDate().minusDays(dice.below(5))));
    }
    return new Story(number, head.id, head.title, head.time, head.people, List.copyOf(topics), summary, events, claims, sources);
  }

  private static String uncertain(LocalDate day, Dice dice) {
    return switch (dice.below(9)) {
      case 0 -> day.format(MONTH);
      case 1 -> day.format(MONTH) + "~";
      case 2 -> Integer.toString(day.getYear());
      case 3 -> day + "/" + day.plusDays(3);
      default -> day.toString();
    };
  }

  /** The text of a story in Markdown; {@code link} says how one story points to another. */
  String body(Story story, Function<Story, String> link) {
    Dice dice = dice(Purpose.BODY, story.number);
    Cast cast = new Cast(dice, story.people);
    List<String> earlier = new ArrayList<>();
    for (int target : earlier(story.number, dice)) {
      earlier.add(" " + dice.pick(Words.POINTERS).replace("$link", link.apply(headline(target))));
    }
    List<String> blocks = new ArrayList<>();
    blocks.add(cast.say(dice.pick(Words.OPENERS)) + " " + cast.sentences(1));
    blocks.add(cast.sentences(2) + pop(earlier));
    blocks.add("> " + cast.say(dice.pick(Words.QUOTES)));
    blocks.add("## " + cast.say(dice.pick(Words.HEADINGS)));
    blocks.add(cast.sentences(2));
    blocks.add(list(dice, cast));
    blocks.add(cast.sentences(1) + pop(earlier));
    blocks.add("## " + cast.say(dice.pick(Words.HEADINGS)));
    blocks.add(cast.sentences(2));
    blocks.add("> " + cast.say(dice.pick(Words.QUOTES)) + "\n>\n> " + cast.say(dice.pick(Words.QUOTES)));
    blocks.add(cast.sentences(1) + pop(earlier));
    String last = cast.say(dice.pick(Words.CLOSERS));
    int wanted = dice.between(300, 500) - words(last);
    int have = blocks.stream().mapToInt(Corpus::words).sum();
    while (have < wanted) {
      String more = cast.sentences(dice.between(1, 2));
      blocks.add(blocks.size() - dice.below(3), more);
      have += words(more);
    }
    blocks.add(last);
    return String.join("\n\n", blocks) + "\n";
  }

  /** Two or three earlier stories, most of them recent. */
  private static Set<Integer> earlier(int number, Dice dice) {
    Set<Integer> targets = new LinkedHashSet<>();
    for (int i = number == 1 ? 0 : dice.between(2, 3); i > 0; i--) {
      targets.add(dice.percent(70) ? number - 1 - dice.below(Math.min(number - 1, 300)) : dice.between(1, number - 1));
    }
    return targets;
  }

  private static String list(Dice dice, Cast cast) {
    String mark = dice.percent(20) ? "1. " : "- ";
    List<String> items = new ArrayList<>();
    for (int i = dice.between(3, 5); i > 0; i--) {
      items.add(mark + cast.say(dice.pick(Words.ITEMS)));
    }
    return String.join("\n", items);
  }

  private static String pop(List<String> list) {
    return list.isEmpty() ? "" : list.remove(0);
  }

  private static int words(String text) {
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) == ' ' || text.charAt(i) == '\n' ? 1 : 0;
    }
    return words;
  }

  /** Who plays in a story, and chance for the rest: fills the slots of a sentence. */
  record Cast(Dice dice, List<Person> people) {

    String sentences(int n) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < n; i++) {
        text.append(i == 0 ? "" : " ").append(say(dice.pick(Words.SENTENCES)));
      }
      return text.toString();
    }

    /** The sentence with its slots filled and a capital at its start. */
    String say(String sentence) {
      StringBuilder text = new StringBuilder(sentence.length() + 60);
      int done = 0;
      for (int slot = sentence.indexOf('$'); slot >= 0; slot = sentence.indexOf('$', done)) {
        text.append(sentence, done, slot);
        done = slot + 1;
        while (done < sentence.length() && Character.isLetter(sentence.charAt(done))) {
          done++;
        }
        text.append(fill(sentence.substring(slot + 1, done)));
      }
      text.append(sentence, done, sentence.length());
      text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
      return text.toString();
    }

    private String fill(String slot) {
      return switch (slot) {
        case "A", "B", "C" -> slot.charAt(0) - 'A' < people.size() ? people.get(slot.charAt(0) - 'A').name : "an old acquaintance";
        case "a", "b", "c" -> slot.charAt(0) - 'a' < people.size() ? people.get(slot.charAt(0) - 'a').inText : "the acquaintance";
        case "place" -> dice.pick(Words.PLACES);
        case "room" -> dice.pick(Words.ROOMS);
        case "when" -> dice.pick(Words.TIMES);
        case "When" -> capital(dice.pick(Words.TIMES));
        case "thing" -> dice.pick(Words.THINGS);
        case "who" -> dice.pick(Words.SPEAKERS);
        case "mood" -> dice.pick(Words.MOODS);
        case "paper" -> dice.pick(Words.PAPERS);
        case "sum" -> dice.pick(Words.SUMS);
        default -> throw new IllegalArgumentException("no slot $" + slot);
      };
    }
  }

  // ---------------------------------------------------------------- text

  private static String twoDigits(int n) {
    return n < 10 ? "0" + n : Integer.toString(n);
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static String capitals(String words) {
    StringBuilder text = new StringBuilder(words);
    for (int i = 0; i < text.length(); i++) {
      if (i == 0 || text.charAt(i - 1) == ' ') {
        text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
      }
    }
    return text.toString();
  }

  /** Lower-case words of plain letters joined by hyphens; what is not Latin is left out. */
  static String slug(String text) {
    String plain = Normalizer.normalize(text.replace('\u0142', 'l').replace('\u00f8', 'o').replace("\u2019", ""), Normalizer.Form.NFD);
    StringBuilder slug = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = Character.toLowerCase(plain.charAt(i));
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        slug.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    return slug.length() > 0 && slug.charAt(slug.length() - 1) == '-' ? slug.substring(0, slug.length() - 1) : slug.toString();
  }

  /** A string that YAML and JSON read alike. */
  static String q(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static <T> String flow(Iterable<T> items, Function<T, String> shown) {
    StringBuilder text = new StringBuilder("[");
    for (T item : items) {
      text.append(text.length() > 1 ? ", " : "").append(shown.apply(item));
    }
    return text.append(']').toString();
  }

  private static String ids(List<Person> people) {
    return flow(people, Person::id);
  }

  private static Set<String> places(Story story) {
    Set<String> places = new LinkedHashSet<>();
    story.events.forEach(event -> places.add(slug(event.place)));
    return places;
  }

  private static Set<String> papers(Story story) {
    Set<String> papers = new LinkedHashSet<>();
    story.sources.forEach(source -> papers.add(source.publisher));
    return papers;
  }

  /** The years a story is about: its own and those of its events. */
  private static Set<String> years(Story story) {
    Set<String> years = new TreeSet<>(Set.of(story.year()));
    story.events.forEach(event -> years.add(Integer.toString(event.first.getYear())));
    return years;
  }

  /** Writes the files and counts them. */
  static final class Out {

    private final Path root;
    private Path folder;
    private int files;
    private long bytes;

    Out(Path root) {
      this.root = root;
    }

    void write(String path, CharSequence text) throws IOException {
      Path file = root.resolve(path);
      if (!file.getParent().equals(folder)) {
        folder = Files.createDirectories(file.getParent());
      }
      byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
      Files.write(file, content);
      files++;
      bytes += content.length;
    }
  }

  // ---------------------------------------------------------------- flavours

  /** For whom the archive is written. */
  enum Kind {
    HEARSAY { @Override Flavour make(Corpus corpus, Out out) { return new ForHearsay(corpus, out); } },
    HUGO { @Override Flavour make(Corpus corpus, Out out) { return new ForHugo(corpus, out); } },
    JBAKE { @Override Flavour make(Corpus corpus, Out out) { return new ForJBake(corpus, out); } },
    JEKYLL { @Override Flavour make(Corpus corpus, Out out) { return new ForJekyll(corpus, out); } };

    abstract Flavour make(Corpus corpus, Out out);
  }

  abstract static class Flavour {

    final Corpus corpus;
    final Out out;

    Flavour(Corpus corpus, Out out) {
      this.corpus = corpus;
      this.out = out;
    }

    abstract void story(Story story) throws IOException;

    void person(Person person, List<Relation> relations, String biography) throws IOException {}

    void topic(String topic) throws IOException {}

    void place(String place) throws IOException {}

    void finish() throws IOException {}

    static String plainLink(Story story) {
      return "/" + story.path() + "/";
    }

    static StringBuilder yaml(Story story) {
      return new StringBuilder(4096).append("---\ntitle: ").append(q(story.title))
          .append("\ndate: ").append(story.time.format(STAMP))
          .append("\nsummary: ").append(q(story.summary))
          .append("\npeople: ").append(ids(story.people))
          .append("\ntopics: ").append(flow(story.topics, Corpus::slug)).append('\n');
    }

    static void events(StringBuilder text, Story story) {
      for (Happening event : story.events) {
        text.append(event == story.events.get(0) ? "events:\n" : "").append("  - date: ").append(q(event.date))
            .append("\n    title: ").append(q(event.title)).append("\n    people: ").append(ids(event.people))
            .append("\n    place: ").append(slug(event.place)).append('\n');
      }
    }

    static void sources(StringBuilder text, Story story) {
      for (Source source : story.sources) {
        text.append(source == story.sources.get(0) ? "sources:\n" : "").append("  - publisher: ").append(q(source.publisher))
            .append("\n    url: ").append(source.url).append("\n    date: ").append(source.date).append('\n');
      }
    }
  }

  /** The format of docs/format.md. */
  static final class ForHearsay extends Flavour {

    ForHearsay(Corpus corpus, Out out) {
      super(corpus, out);
    }

    @Override
    void story(Story story) throws IOException {
      StringBuilder text = yaml(story);
      events(text, story);
      for (Claim claim : story.claims) {
        text.append(claim == story.claims.get(0) ? "claims:\n" : "").append("  - text: ").append(q(claim.text))
            .append("\n    said-by: {anonymous: ").append(q(claim.saidBy)).append("}\n    status: ").append(claim.status).append('\n');
        if (!claim.status.equals("unverified")) {
          text.append("    history:\n      - {date: ").append(claim.turned).append(", status: ").append(claim.status)
              .append(", by: {document: a statement}, evidence: ").append(q("https://example.com/turned/" + story.number)).append("}\n");
        }
      }
      sources(text, story);
      text.append("---\n\n").append(corpus.body(story, other -> "article:" + other.id));
      out.write("content/" + story.path() + ".md", text);
    }

    @Override
    void person(Person person, List<Relation> relations, String biography) throws IOException {
      StringBuilder text = new StringBuilder("---\nname: ").append(q(person.name)).append('\n');
      if (!person.aliases.isEmpty()) {
        text.append("aliases: ").append(flow(person.aliases, Corpus::q)).append('\n');
      }
      text.append("born: ").append(q(person.born)).append('\n');
      text.append(person.died.isEmpty() ? "" : "died: " + q(person.died) + "\n");
      for (Relation relation : relations) {
        text.append(relation == relations.get(0) ? "relations:\n" : "").append("  - {").append(relation.kind).append(": ")
            .append(relation.other.id).append(", from: ").append(relation.from)
            .append(relation.to > 0 ? ", to: " + relation.to : "").append(", level: ").append(relation.level).append("}\n");
      }
      out.write("content/people/" + person.id + ".md", text.append("---\n\n").append(biography).append('\n'));
    }

    @Override
    void topic(String topic) throws IOException {
      out.write("content/topics/" + slug(topic) + ".md", "---\nname: " + q(topic) + "\n---\n\nAll there is to tell of "
          + topic.toLowerCase(Locale.ROOT) + ".\n");
    }

    @Override
    void place(String place) throws IOException {
      out.write("content/places/" + slug(place) + ".md", "---\nname: " + q(place) + "\nkind: city\n---\n\nNobody has found "
          + place + " on a map.\n");
    }

    @Override
    void finish() throws IOException {
      out.write("content/site.yml", "title: The Invented Times\ndescription: Nothing in it is true.\nurl: https://example.com/invented/\n");
    }
  }

  /** Everything that makes a page is a taxonomy, which is Hugo's fastest way to such lists. */
  static final class ForHugo extends Flavour {

    private final Set<String> months = new TreeSet<>();

    ForHugo(Corpus corpus, Out out) {
      super(corpus, out);
    }

    @Override
    void story(Story story) throws IOException {
      months.add(story.month());
      StringBuilder text = yaml(story);
      text.append("places: ").append(flow(places(story), s -> s)).append("\npublishers: ").append(flow(papers(story), Corpus::q))
          .append("\nyears: [").append(q(story.year())).append("]\nmonths: [").append(q(story.month()))
          .append("]\ntimelines: ").append(flow(years(story), Corpus::q)).append('\n');
      events(text, story);
      for (Claim claim : story.claims) {
        text.append(claim == story.claims.get(0) ? "claims:\n" : "").append("  - text: ").append(q(claim.text))
            .append("\n    said_by: ").append(q(claim.saidBy)).append("\n    status: ").append(claim.status)
            .append("\n    turned: ").append(q(claim.turned.toString())).append("\n    evidence: ")
            .append(q("https://example.com/turned/" + story.number)).append('\n');
      }
      sources(text, story);
      out.write("content/" + story.path() + ".md", text.append("---\n\n").append(corpus.body(story, Flavour::plainLink)));
    }

    @Override
    void person(Person person, List<Relation> relations, String biography) throws IOException {
      StringBuilder text = new StringBuilder("---\ntitle: ").append(q(person.name)).append("\noutputs: [HTML, Atom]\n")
          .append("aka: ").append(flow(person.aliases, Corpus::q)).append("\nborn: ").append(q(person.born)).append('\n');
      text.append(person.died.isEmpty() ? "" : "died: " + q(person.died) + "\n");
      for (Relation relation : relations) {
        text.append(relation == relations.get(0) ? "relations:\n" : "").append("  - {kind: ").append(relation.kind)
            .append(", person: ").append(relation.other.id).append(", from: ").append(relation.from)
            .append(relation.to > 0 ? ", to: " + relation.to : "").append(", level: ").append(relation.level).append("}\n");
      }
      out.write("content/people/" + person.id + "/_index.md", text.append("---\n\n").append(biography).append('\n'));
    }

    @Override
    void topic(String topic) throws IOException {
      out.write("content/topics/" + slug(topic) + "/_index.md", "---\ntitle: " + q(topic) + "\n---\n\nAll there is to tell of "
          + topic.toLowerCase(Locale.ROOT) + ".\n");
    }

    @Override
    void place(String place) throws IOException {
      out.write("content/places/" + slug(place) + "/_index.md", "---\ntitle: " + q(place) + "\n---\n\nNobody has found "
          + place + " on a map.\n");
    }

    @Override
    void finish() throws IOException {
      for (String month : months) {
        out.write("content/months/" + month + "/_index.md",
            "---\ntitle: " + q(month) + "\nurl: /" + month.replace('-', '/') + "/\n---\n");
      }
    }
  }

  /** JBake knows no taxonomy but tags, and finds what belongs to a page by asking its database for a tag. */
  static final class ForJBake extends Flavour {

    private final Set<String> listings = new TreeSet<>();

    ForJBake(Corpus corpus, Out out) {
      super(corpus, out);
    }

    @Override
    void story(Story story) throws IOException {
      Set<String> tags = new LinkedHashSet<>();
      story.people.forEach(person -> tags.add(person.id));
      story.topics.forEach(topic -> tags.add("topic-" + slug(topic)));
      places(story).forEach(place -> tags.add("place-" + place));
      papers(story).forEach(paper -> tags.add("source-" + slug(paper)));
      years(story).forEach(year -> tags.add("timeline-" + year));
      tags.add("year-" + story.year());
      tags.add("month-" + story.month());
      tags.stream().filter(tag -> !tag.startsWith("topic-") && !tag.startsWith("place-"))
          .filter(tag -> story.people.stream().noneMatch(person -> person.id.equals(tag))).forEach(listings::add);
      StringBuilder text = new StringBuilder(4096).append("title=").append(story.title)
          .append("\ndate=").append(story.time.toLocalDate()).append("\ntype=post\nstatus=published\ntags=").append(String.join(", ", tags))
          .append("\nsummary=").append(story.summary)
          .append("\npeople={\"list\": ").append(flow(story.people, p -> "{\"id\": " + q(p.id) + ", \"name\": " + q(p.name) + "}"))
          .append("}\ntopics={\"list\": ").append(flow(story.topics, t -> "{\"id\": " + q(slug(t)) + ", \"name\": " + q(t) + "}"))
          .append("}\nevents={\"list\": ").append(flow(story.events, e -> "{\"date\": " + q(e.date) + ", \"title\": " + q(e.title)
              + ", \"people\": " + flow(e.people, p -> q(p.name)) + ", \"place\": " + q(e.place) + "}"))
          .append("}\nclaims={\"list\": ").append(flow(story.claims, c -> "{\"text\": " + q(c.text) + ", \"saidby\": " + q(c.saidBy)
              + ", \"status\": " + q(c.status) + ", \"turned\": " + q(c.turned.toString()) + "}"))
          .append("}\nsources={\"list\": ").append(flow(story.sources, s -> "{\"publisher\": " + q(s.publisher) + ", \"url\": " + q(s.url)
              + ", \"date\": " + q(s.date.toString()) + "}"))
          .append("}\n~~~~~~\n\n").append(corpus.body(story, Flavour::plainLink));
      out.write("content/" + story.path() + ".md", text);
    }

    @Override
    void person(Person person, List<Relation> relations, String biography) throws IOException {
      String head = "title=" + person.name + "\ndate=2005-01-01\nstatus=published\ntag=" + person.id + "\n";
      String facts = "born=" + person.born + "\ndied=" + person.died + "\naka=" + String.join("; ", person.aliases)
          + "\nrelations={\"list\": " + flow(relations, r -> "{\"kind\": " + q(r.kind) + ", \"id\": " + q(r.other.id) + ", \"name\": "
          + q(r.other.name) + ", \"from\": \"" + r.from + "\", \"to\": \"" + (r.to > 0 ? r.to : "") + "\"}") + "}\n";
      out.write("content/people/" + person.id + ".md", head + "type=person\n" + facts + "~~~~~~\n\n" + biography + "\n");
      out.write("content/people/" + person.id + "/feed.md", head + "type=personfeed\n~~~~~~\n\n" + person.name + "\n");
    }

    @Override
    void topic(String topic) throws IOException {
      listing("topics/" + slug(topic), topic, "topic-" + slug(topic));
    }

    @Override
    void place(String place) throws IOException {
      listing("places/" + slug(place), place, "place-" + slug(place));
    }

    @Override
    void finish() throws IOException {
      for (String tag : listings) {
        String rest = tag.substring(tag.indexOf('-') + 1);
        String folder = tag.startsWith("source-") ? "sources/" : tag.startsWith("timeline-") ? "timeline/" : "";
        listing(folder + rest.replaceFirst("^(\\d{4})-(\\d\\d)$", "$1/$2"), rest, tag);
      }
    }

    private void listing(String path, String title, String tag) throws IOException {
      out.write("content/" + path + ".md",
          "title=" + title + "\ndate=2005-01-01\ntype=listing\nstatus=published\ntag=" + tag + "\n~~~~~~\n\nStories: " + title + ".\n");
    }
  }

  /** Only the stories: a blog to import. */
  static final class ForJekyll extends Flavour {

    ForJekyll(Corpus corpus, Out out) {
      super(corpus, out);
    }

    private static String name(Story story) {
      return story.time.toLocalDate() + "-" + story.id;
    }

    @Override
    void story(Story story) throws IOException {
      StringBuilder text = new StringBuilder("---\nlayout: post\ntitle: ").append(q(story.title))
          .append("\ndate: ").append(story.time.toLocalDate()).append(' ').append(story.time.toLocalTime()).append(":00 +0000\nexcerpt: ")
          .append(q(story.summary)).append("\ncategories: ").append(flow(story.topics, Corpus::slug))
          .append("\ntags: ").append(flow(story.people, person -> q(person.name))).append("\n---\n\n");
      text.append(corpus.body(story, other -> "{% post_url " + other.time.format(FOLDER) + "/" + name(other) + " %}"));
      out.write("_posts/" + story.time.format(FOLDER) + "/" + name(story) + ".md", text);
    }

    @Override
    void finish() throws IOException {
      out.write("_config.yml", "title: The Invented Times\npermalink: /articles/:year/:month/:title/\n");
    }
  }

  // ---------------------------------------------------------------- words

  /** All the text there is, from the file beside this one. */
  static final class Words {

    private static final Map<String, String[]> LISTS = read();

    static final String[] GIVEN = list("given");
    static final String[] STEMS = list("stems");
    static final String[] ENDINGS = list("endings");
    static final String[] PARTICLES = list("particles");
    static final String[][] SCRIPTS = Stream.of(list("scripts")).map(line -> line.split(" ")).toArray(String[][]::new);
    static final String[] TIES = list("ties");
    static final String[] TOPICS = list("topics");
    static final String[] PLACES = list("places");
    static final String[] PAPERS = list("papers");
    static final String[] SPEAKERS = list("speakers");
    static final String[] ROOMS = list("rooms");
    static final String[] THINGS = list("things");
    static final String[] MOODS = list("moods");
    static final String[] TIMES = list("times");
    static final String[] SUMS = list("sums");
    static final String[] STATUSES = list("statuses");
    static final String[] TITLES = list("titles");
    static final String[] HEADINGS = list("headings");
    static final String[] OPENERS = list("openers");
    static final String[] SENTENCES = list("sentences");
    static final String[] QUOTES = list("quotes");
    static final String[] ITEMS = list("items");
    static final String[] POINTERS = list("pointers");
    static final String[] CLOSERS = list("closers");
    static final String[] EVENTS = list("events");
    static final String[] CLAIMS = list("claims");
    static final String[] BIOGRAPHY = list("biography");

    private Words() {}

    private static String[] list(String name) {
      return LISTS.get(name);
    }

    private static Map<String, String[]> read() {
      try {
        Path source = Path.of(Corpus.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Map<String, List<String>> lists = new HashMap<>();
        List<String> open = new ArrayList<>();
        for (String line : Files.readAllLines(source.resolveSibling("words.txt"), StandardCharsets.UTF_8)) {
          if (line.startsWith("[")) {
            open = new ArrayList<>();
            lists.put(line.substring(1, line.indexOf(']')), open);
          } else if (!line.isEmpty() && !line.startsWith("#")) {
            open.addAll(List.of(line.split("\\|")));
          }
        }
        Map<String, String[]> read = new HashMap<>();
        lists.forEach((name, entries) -> read.put(name, entries.toArray(String[]::new)));
        return read;
      } catch (IOException | URISyntaxException failure) {
        throw new IllegalStateException("cannot read words.txt beside Corpus.java", failure);
      }
    }
  }
}
