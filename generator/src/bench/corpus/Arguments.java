package corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** What was asked for. */
record Arguments(Path out, int stories, long seed, Kind flavour) {

  private static final int MOST_STORIES = 2_000_000;

  /** Throws an IllegalArgumentException that says how it is used. */
  static Arguments of(String[] args) throws IOException {
    Path out = null;
    int stories = 0;
    long seed = 1;
    Kind flavour = Kind.HEARSAY;
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--articles" -> stories = Integer.parseInt(args[++i]);
        case "--seed" -> seed = Long.parseLong(args[++i]);
        case "--flavour" -> flavour = Kind.valueOf(args[++i].toUpperCase(Locale.ROOT).replace('-', '_'));
        default -> out = Path.of(args[i]);
      }
    }
    if (out == null || stories < 1 || stories > MOST_STORIES) {
      throw new IllegalArgumentException(
          "usage: run archive OUT --articles N (at most " + MOST_STORIES + ") [--seed S] [--flavour hearsay|hearsay-alike|hugo|jbake|jekyll]");
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

  /** For whom the archive is written. */
  enum Kind {
    HEARSAY,
    /** Without the kinds of pages that the other sites have not. */
    HEARSAY_ALIKE,
    HUGO,
    JBAKE,
    JEKYLL;

    Flavour make(Body body, Out out) {
      return switch (this) {
        case HEARSAY -> ForHearsay.whole(body, out);
        case HEARSAY_ALIKE -> ForHearsay.alike(body, out);
        case HUGO -> new ForHugo(body, out);
        case JBAKE -> new ForJBake(body, out);
        case JEKYLL -> new ForJekyll(body, out);
      };
    }
  }
}
