package io.github.hearsay;

import static io.github.hearsay.ExampleArchive.STORY;
import static io.github.hearsay.ExampleArchive.TEXT;

import io.github.hearsay.problem.Code;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** For each code an archive that has this problem: the examples of {@code docs/problems/}. */
final class ProblemExamples {

  private static final String CLAIM = "claims:\n  - text: They are married.\n    said-by: {anonymous: a friend}\n";
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

  private ProblemExamples() {}

  static ExampleArchive of(Code code) {
    return switch (code.id().charAt(2)) {
      case '0' -> file(code);
      case '1' -> reference(code);
      case '2' -> field(code);
      case '3', '4' -> value(code);
      case '5' -> text(code);
      case '6' -> page(code);
      case '7' -> alone(code);
      case '8' -> LintExamples.of(code);
      default -> setting(code);
    };
  }

  private static ExampleArchive file(Code code) {
    ExampleArchive archive = new ExampleArchive();
    return switch (code) {
      case UNREADABLE_FILE -> archive.link("articles/necklace.md", "missing.md");
      case NOT_UTF8 -> archive.file(STORY, story("Two carriages", "The café was full.\n").getBytes(StandardCharsets.ISO_8859_1));
      case EMPTY_FILE -> archive.file("articles/necklace.md", "");
      case FILE_TOO_LARGE -> archive.file("articles/necklace.md", story("The necklace", "Gossip. ".repeat(700_000)));
      case FOLDER_LOOP -> archive.link("articles/old/again", "../../articles");
      case STRAY_FILE -> archive.file("articles/necklace.txt", TEXT);
      case LINK_OUTSIDE -> archive.text("More of it [in my notes](../../private/notes.md).\n");
      case NO_FRONT_MATTER -> archive.file(STORY, "# Two carriages, one wedding\n\n" + TEXT);
      case UNCLOSED_FRONT_MATTER -> archive.file(STORY, story("Two carriages", TEXT).replace("\n---\n", "\n----\n"));
      case BAD_YAML -> archive.file(STORY, story("Two carriages: one wedding", TEXT));
      case FORBIDDEN_YAML -> archive.file(STORY, story("!Exclusive Two carriages, one wedding", TEXT));
      case DUPLICATE_KEY -> archive.with("title: The locked door\n");
      case BAD_RECORD -> archive.file("stories.lock", "two-carriages 2026-11-01 0 8e2f0a6b\n");
      case UNFINISHED_CHANGE -> archive.file(".hearsay-change", "hearsay change 1: finish it\n8a1c 77f0 articles/two-carriages.md\n");
      case CUT_VALUE -> archive.with("summary: The prince and his #1 admirer\n");
      default -> throw missing(code);
    };
  }

  private static ExampleArchive reference(Code code) {
    ExampleArchive archive = new ExampleArchive();
    return switch (code) {
      case UNKNOWN_REFERENCE -> archive.story("people: [George IV, lady-jersey]\n", TEXT);
      case UNKNOWN_PERSON -> archive.story("people: [George IV, Maria Fitzherbet]\n", TEXT);
      case UNKNOWN_TOPIC -> archive.with("topics: Mariages\n").named("topics/marriages", "Marriages");
      case UNKNOWN_PLACE -> archive.with("places: Brigton\n").named("places/brighton", "Brighton");
      case UNKNOWN_STORY -> archive.with("related: fox-denies\n").foxDenies("");
      case UNKNOWN_EVENT -> archive.with("events:\n  - title: The wedding\n    date: 1785-12-15\n    part-of: a-secret-courtship\n");
      case UNKNOWN_CLAIM -> archive.with(CLAIM + "    repeats: fox-said-no\n");
      case UNKNOWN_SOURCE -> archive.with("sources:\n  - publisher: The Morning Herald\n    based-on: langdale-memoirs\n");
      case AMBIGUOUS_NAME -> archive.story("people: [Charles]\n", TEXT)
          .named("people/charles-ii", "Charles II", "aliases: Charles\n")
          .named("people/charles-james-fox", "Charles James Fox", "aliases: Charles\n");
      case NEW_PERSON -> archive.without("people/maria-fitzherbert.md");
      case NEW_TOPIC -> archive.with("topics: Marriages\n");
      case NEW_PLACE -> archive.with("places: Park Street\n");
      case LISTED_TWICE ->
          archive.story("people: [George IV, Maria Fitzherbert, Prinny]\n", TEXT).named("people/george-iv", "George IV", "aliases: Prinny\n");
      case SELF_REFERENCE -> archive.with("related: two-carriages\n");
      case REFERENCE_LOOP -> archive.named("places/mayfair", "Mayfair", "within: London\n").named("places/london", "London", "within: Mayfair\n");
      case HELD_BACK_REFERENCE -> archive.with("related: fox-denies-it\n").foxDenies("draft: true\n");
      default -> throw missing(code);
    };
  }

  private static ExampleArchive field(Code code) {
    ExampleArchive archive = new ExampleArchive();
    return switch (code) {
      case UNKNOWN_KEY -> archive.with("sumary: A wedding behind a locked door.\n");
      case MISSING_FIELD -> archive.file(STORY, "---\ntitle: Two carriages, one wedding\npeople: George IV\n---\n" + TEXT);
      case WRONG_TYPE -> archive.with("summary: [A wedding, a locked door]\n");
      case UNKNOWN_WORD -> archive.with("kind: fact-check\n");
      case TOO_LONG -> archive.named(
          "people/mary-robinson", "Mary Robinson", "disambiguation: the actress whom the Prince of Wales used to call his Perdita in every letter\n");
      case TOO_SHORT -> archive.with("corrections:\n  - date: 1786-01-10\n    kind: correction\n    target: body\n    text: Wrong date.\n");
      case BAD_STATUS_HISTORY -> archive.with(CLAIM + "    status: denied\n");
      case MISSING_DISAMBIGUATION -> archive
          .named("people/mary-robinson", "Mary Robinson", "disambiguation: the actress\n")
          .named("people/mary-of-buttermere", "Mary Robinson");
      case WAIVER_RUN_OUT -> elizabeths("allow:\n  - {code: HS505, reason: the letter leaves it open, until: 2026-06-30}\n");
      case UNUSED_WAIVER -> archive.with("allow:\n  - {code: HS507, reason: the letter has pointed brackets}\n");
      default -> throw missing(code);
    };
  }

  private static ExampleArchive value(Code code) {
    ExampleArchive archive = new ExampleArchive();
    return switch (code) {
      case BAD_DATE -> archive.file(STORY, ExampleArchive.story("Two carriages, one wedding", "15/12/1785", "people: George IV\n", TEXT));
      case BAD_URL -> archive.with("sources:\n  - publisher: The Morning Herald\n    url: www.example.org/herald\n");
      case BAD_PATH -> archive.with("image:\n  src: https://example.org/ring.jpg\n  alt: A gold ring\n  credit: Anonymous\n");
      case BAD_SLUG -> archive.with("slug: Two Carriages!\n");
      case BAD_NUMBER ->
          archive.with("events:\n  - title: The prince borrows\n    date: 1785\n    amount: {value: \"£160,000\", currency: GBP}\n");
      case BAD_LANGUAGE -> archive.with("lang: en_GB\n");
      case DATE_ORDER -> archive.named("people/george-iv", "George IV", "born: 1762-08-12\n", "died: 1730-06-26\n");
      case TWO_MARRIAGES ->
          archive.named(
              "people/george-iv", "George IV",
              "relations:\n  - {spouse: Maria Fitzherbert, from: 1785-12-15, to: 1811~}\n  - {spouse: Caroline of Brunswick, from: 1795-04-08, to: 1821}\n");
      case PARENT_TOO_YOUNG ->
          archive.named("people/george-iv", "George IV", "born: 1762-08-12\nrelations:\n  - {parent: George III}\n")
              .named("people/george-iii", "George III", "born: 1760\n");
      case RELATION_OUTSIDE_LIFE ->
          archive.named("people/george-iv", "George IV", "born: 1762-08-12\nrelations:\n  - {friend: Charles James Fox, from: 1761}\n");
      case DUPLICATE_ID -> archive.file("articles/old/two-carriages.md", story("Two carriages again", TEXT));
      case DUPLICATE_ADDRESS -> archive.with("aliases: /old/wedding/\n").foxDenies("aliases: /old/wedding/\n");
      case RESERVED_ADDRESS -> archive.with("aliases: /people/\n");
      default -> throw missing(code);
    };
  }

  private static ExampleArchive text(Code code) {
    ExampleArchive archive = new ExampleArchive();
    return switch (code) {
      case DEAD_LINK -> archive.text("The priest was [Mr Burt](mr-burt).\n");
      case UNSAFE_LINK -> archive.text("[Read more](javascript:alert(1))\n");
      case DEAD_OUTSIDE -> archive.text("She [said so herself](http://127.0.0.1:1/letter).\n");
      case BAD_PICTURE -> archive.file("articles/ring.jpg", "this is a letter\n").text("![A gold ring](ring.jpg)\n");
      case MISSING_IMAGE -> archive.text("![A gold ring](ring.jpg)\n");
      case MISSING_ALT -> archive.text("![](ring.png)\n").file("articles/ring.png", PNG);
      case AMBIGUOUS_MENTION -> elizabeths("");
      case TOO_DEEP -> archive.text(IntStream.range(0, 51).mapToObj(level -> "  ".repeat(level) + "- and so said\n").collect(Collectors.joining()));
      case RAW_HTML -> archive.text("<b>It was done</b> in a drawing room.\n");
      case TANGLED_TEXT -> archive.text("| Who | When |\n|---|---|\n|" + " A.|".repeat(201) + "\n");
      case UNUSED_NOTE -> archive.text("It was done in a drawing room.\n\n[^1]: Or so they say.\n");
      case SILENT_EDIT -> archive.file("stories.lock", "two-carriages 2026-11-01 0 8e2f0a6b51c3d97e\n");
      case CONTROL_CHARACTER -> archive.text("It was \u0007done in a drawing room.\n");
      default -> throw missing(code);
    };
  }

  private static ExampleArchive page(Code code) {
    ExampleArchive archive = new ExampleArchive();
    return switch (code) {
      case TEMPLATE_ERROR -> archive.template("not-found.ftlh", layout("<h1>${titel}</h1>"));
      case UNKNOWN_TEMPLATE -> archive.template("persons.ftlh", "<h1>${name}</h1>\n");
      case BROKEN_LINK -> archive.template("not-found.ftlh", layout("<p><a href=\"imprint/index.html\">Imprint</a></p>"));
      case BROKEN_ANCHOR -> archive.text("As told [above](#the-door).\n\n## The locked door\n\n" + TEXT);
      case DUPLICATE_ANCHOR -> archive.template("not-found.ftlh", layout("<p id=\"main\">Nothing here.</p>"));
      case ROOT_RELATIVE_LINK -> archive.template("people.ftlh", layout("<p><a href=\"/topics/\">Topics</a></p>"));
      default -> throw missing(code);
    };
  }

  private static ExampleArchive alone(Code code) {
    ExampleArchive archive = new ExampleArchive().named("people/jane-roe", "Jane Roe").text("It was done in a drawing room, says [[Jane Roe]].\n");
    return switch (code) {
      case UNKNOWN_TARGET -> redacted(archive, "story:two-carriage", "withhold");
      case IDLE_REDACTION -> redacted(archive, "Jane Rowe", "mask");
      case BAD_REDACTION -> redacted(archive, "Jane Roe", "pseudonymise");
      case NO_KEY -> redacted(archive, "hmac:" + "3f1c9d5e".repeat(8), "mask");
      case SHARED_NAME -> redacted(archive, "jane-roe", "mask")
          .named("people/jane-roe", "Jane Roe", "disambiguation: the maid\n")
          .named("people/jane-roe-the-actress", "Jane Roe", "disambiguation: the actress\n");
      case MINOR_NAMED -> archive.named("people/jane-roe", "Jane Roe", "minor: true\n");
      case LEAKED_NAME -> redacted(archive, "Jane Roe", "mask").template("not-found.ftlh", layout("<p>Ask Jane&nbsp;Roe.</p>"));
      case REVIEW_DUE -> redacted(archive, "Jane Roe", "mask\n    review: 2026-11-01");
      default -> throw missing(code);
    };
  }

  private static ExampleArchive redacted(ExampleArchive archive, String target, String action) {
    return archive.file("redactions.yml", "redactions:\n  - target: " + target + "\n    action: " + action + "\n    date: 2025-11-02\n");
  }

  private static ExampleArchive setting(Code code) {
    ExampleArchive archive = new ExampleArchive();
    return switch (code) {
      case BAD_SETTING -> archive.file("site.yml", "title: The Daily Murmur\ntime-zone: London\n");
      case UNKNOWN_SETTING -> archive.file("site.yml", "title: The Daily Murmur\ntimezone: Europe/London\n");
      case MISSING_CONTENT -> archive.without("site.yml");
      case BAD_MESSAGE -> archive.file("words.properties", "# Tales, not stories\nstoriesOff = Tales of {0}\n");
      default -> throw missing(code);
    };
  }

  private static String story(String title, String text) {
    return ExampleArchive.story(title, "1785-12-15", "people: George IV\n", text);
  }

  private static ExampleArchive elizabeths(String fields) {
    return new ExampleArchive()
        .story("people: [Elizabeth Foster, Elizabeth Hamilton]\n" + fields, "Elizabeth said nothing.\n")
        .named("people/elizabeth-foster", "Elizabeth Foster", "short: Elizabeth\n")
        .named("people/elizabeth-hamilton", "Elizabeth Hamilton", "short: Elizabeth\n");
  }

  private static String layout(String inside) {
    return "<#import \"layout.ftlh\" as layout>\n<@layout.page \"own\">\n" + inside + "\n</@layout.page>\n";
  }

  private static IllegalArgumentException missing(Code code) {
    return new IllegalArgumentException("no example of " + code);
  }
}
