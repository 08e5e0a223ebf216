package io.github.hearsay.author;

import io.github.hearsay.archive.NameBook;
import io.github.hearsay.archive.NameBook.Meaning;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.PlainPage;
import io.github.hearsay.problem.Location;
import io.github.hearsay.read.Content;
import io.github.hearsay.read.Failure;
import io.github.hearsay.text.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a new file belongs and the name it gets there: one that no other file of its kind has the id of. */
final class Spot {

  private static final Pattern YEAR = Pattern.compile("([0-9]{4})(?![0-9X]).*");
  private static final Pattern IN_A_YEAR = Pattern.compile("articles/[0-9]{4}/.*");

  private final FileKind kind;
  private final Given given;
  private final Content content;
  private final NameBook names;
  private final List<String> reasons = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  Spot(FileKind kind, Given given, Content content, NameBook names) {
    this.kind = kind;
    this.given = given;
    this.content = content;
    this.names = names;
  }

  /** Why there is no such place. */
  List<String> reasons() {
    return reasons;
  }

  /** What the author should know about the name. */
  List<String> notes() {
    return notes;
  }

  /** The path below the content folder; empty after saying why. */
  Optional<String> path() {
    String naming = given.value(kind.naming()).orElseThrow();
    Map<Id, String> taken = taken();
    boolean namesake = kind.isNamed() && isNamesake(naming);
    Optional<String> slug = given.value(FileKind.SLUG).or(() -> slug(naming, namesake));
    if (slug.isEmpty() || !Id.isLegal(slug.get()) || slug.get().length() > Slug.MAX_LENGTH) {
      reasons.add((slug.isEmpty() ? "no address can be made of \"" + naming + "\"" : "the slug cannot be \"" + slug.get() + "\"")
          + ": give -Dslug= with lower-case letters, digits and single hyphens");
      return Optional.empty();
    }
    if (slug.get().startsWith("readme")) {
      reasons.add("a file whose name begins with readme is no " + kind.word() + ": give another -Dslug=");
      return Optional.empty();
    }
    Optional<String> folder = folder();
    String id = kind == FileKind.PAGE ? PlainPage.id(folder.orElse("").replaceFirst("^pages/", "") + slug.get()) : slug.get();
    if (id.length() > Slug.MAX_LENGTH) {
      reasons.add("the address would be too long: give a shorter -Dslug= or another -Dfolder=");
      return Optional.empty();
    }
    String owner = taken.get(new Id(id));
    if (owner != null) {
      reasons.add("there is " + owner + " with the id " + id + " already: it is left as it is. If you mean another "
          + kind.word() + ", give -Dslug=" + slug.get() + "-2");
      return Optional.empty();
    }
    return folder.map(place -> place + slug.get() + ".md");
  }

  private Optional<String> slug(String naming, boolean namesake) {
    return Slug.of(namesake ? naming + " " + given.value("disambiguation").orElse("") : naming);
  }

  /** Whether somebody or something with a file goes by the name; says what follows from who does. */
  private boolean isNamesake(String name) {
    Meaning meaning = kind == FileKind.PERSON ? names.person(name) : kind == FileKind.TOPIC ? names.topic(name) : names.place(name);
    if (meaning instanceof Meaning.Near near) {
      notes.add("much like " + References.or(near.near())
          + ": if they are one, remove the new file and put the other spelling under aliases in theirs");
    }
    boolean taken = meaning instanceof Meaning.Several || meaning instanceof Meaning.One one && one.hasFile();
    if (taken) {
      String other = meaning instanceof Meaning.One one ? one.named().toString() : "several";
      if (kind != FileKind.PERSON) {
        reasons.add("\"" + name + "\" means " + other + " already");
      } else if (given.value("disambiguation").isEmpty()) {
        reasons.add("\"" + name + "\" means " + other + " already: if this is somebody else of that name, tell them apart with "
            + "-Ddisambiguation=\"...\"");
      } else {
        notes.add("\"" + name + "\" means " + other + " as well: stories must name both by their ids from now on, and each file needs a "
            + "line disambiguation");
      }
    }
    return taken;
  }

  /** Who has which id, among those with a file. */
  private Map<Id, String> taken() {
    Map<Id, String> taken = new HashMap<>();
    switch (kind) {
      case ARTICLE -> content.articles().forEach(one -> put(taken, one.id(), one.at()));
      case PERSON -> content.people().forEach(one -> put(taken, one.id(), one.at()));
      case TOPIC -> content.topics().forEach(one -> put(taken, one.id(), one.at()));
      case PLACE -> content.places().forEach(one -> put(taken, one.id(), one.at()));
      case PAGE -> content.pages().forEach(one -> put(taken, one.id(), one.at()));
    }
    for (Failure failure : content.failures()) {
      if (failure.file().startsWith(kind.folder() + "/")) {
        failure.id().ifPresent(id -> taken.put(id, failure.file()));
      }
    }
    return taken;
  }

  private static void put(Map<Id, String> taken, Id id, Location at) {
    taken.put(id, at.file());
  }

  private Optional<String> folder() {
    Optional<String> chosen = given.value(FileKind.FOLDER);
    if (!kind.hasFolders() || chosen.isEmpty()) {
      return Optional.of(kind.folder() + "/" + (kind == FileKind.ARTICLE ? year() : ""));
    }
    for (String step : chosen.get().split("/", -1)) {
      boolean fits = kind != FileKind.PAGE || Id.isLegal(step);
      if (step.isEmpty() || step.startsWith(".") || step.startsWith("readme") || step.indexOf('\\') >= 0 || !fits) {
        reasons.add("the folder cannot be \"" + chosen.get() + "\": it is one below " + kind.folder() + "/, such as "
            + (kind == FileKind.PAGE ? "policies or docs/help" : "1785 or marriages/royal"));
        return Optional.empty();
      }
    }
    return Optional.of(kind.folder() + "/" + chosen.get() + "/");
  }

  /** Archives that keep their stories otherwise get no folders of years. */
  private String year() {
    Matcher year = YEAR.matcher(given.value("date").orElse(""));
    boolean byYears = content.articles().isEmpty()
        || content.articles().stream().map(Article::at).anyMatch(at -> IN_A_YEAR.matcher(at.file()).matches());
    return byYears && year.matches() ? year.group(1) + "/" : "";
  }
}
