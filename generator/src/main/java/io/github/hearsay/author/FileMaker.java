package io.github.hearsay.author;

import io.github.hearsay.archive.NameBook;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.read.Content;
import io.github.hearsay.read.Proof;
import io.github.hearsay.text.Lists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Begins a file: complete, commented, at its place, and such that a build takes it. */
public final class FileMaker {

  private final FileKind kind;
  private final Given given;
  private final Content content;
  private final Path folder;
  private final NameBook names;
  private final List<String> reasons = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private FileMaker(FileKind kind, Given given, Content content, Path folder) {
    this.kind = kind;
    this.given = given;
    this.content = content;
    this.folder = folder;
    this.names = NameBook.of(content);
  }

  /**
   * Writes the file, or says why not.
   *
   * @param content what the archive holds so far
   * @param folder where the archive's files lie
   * @throws IOException when the file cannot be written
   */
  public static Outcome make(NewFile file, Content content, Path folder) throws IOException {
    Optional<FileKind> kind = FileKind.named(file.kind());
    if (kind.isEmpty()) {
      return new Outcome.Refused(List.of(
          "there is no kind of file called \"" + file.kind() + "\": it is " + Lists.or(FileKind.words())));
    }
    return new FileMaker(kind.get(), new Given(file), content, folder).make();
  }

  private Outcome make() throws IOException {
    reasons.addAll(given.strangers(kind));
    if (given.value(kind.naming()).isEmpty()) {
      reasons.add("the new " + kind.word() + " needs a " + kind.naming() + ": -D" + kind.naming() + "=\"...\"");
    }
    if (!reasons.isEmpty()) {
      return new Outcome.Refused(reasons);
    }
    if (kind == FileKind.ARTICLE) {
      given.fallback("date", content.config().today().toString());
      if (given.list("people").isEmpty() && given.list("topics").isEmpty()) {
        reasons.add("the new article is about nobody and nothing: say whom, -Dpeople=\"...\", or what, -Dtopics=\"...\"");
      }
    }
    Spot spot = new Spot(kind, given, content, names);
    Optional<String> path = spot.path();
    reasons.addAll(spot.reasons());
    notes.addAll(spot.notes());
    String text = Form.filled(kind, values());
    path.ifPresent(place -> prove(place, text));
    return reasons.isEmpty() ? write(path.orElseThrow(), text) : new Outcome.Refused(reasons);
  }

  /** The values as YAML. */
  private Map<String, String> values() {
    References references = new References(names, content.config().newPeople());
    Map<String, String> values = new LinkedHashMap<>();
    for (FormField field : kind.fields()) {
      Optional<String> value = given.value(field.key());
      if (value.isPresent()) {
        values.put(field.key(), yaml(field, value.get(), references));
      }
    }
    reasons.addAll(references.reasons());
    notes.addAll(references.notes());
    return values;
  }

  private String yaml(FormField field, String value, References references) {
    return switch (field.value()) {
      case WORD -> value.matches("[a-z-]+") ? value : Yaml.text(value);
      case TEXT -> Yaml.text(value);
      case TEXTS -> Yaml.list(given.list(field.key()));
      case TOPIC, PLACE -> Yaml.text(references.of(List.of(value), field).get(0));
      case PEOPLE, TOPICS, PLACES -> Yaml.list(references.of(given.list(field.key()), field));
    };
  }

  /** Reads the text as a build will. */
  private void prove(String path, String text) {
    for (Problem problem : Proof.read(path, text)) {
      (problem.severity() == Severity.ERROR ? reasons : notes).add(problem.words(": "));
    }
  }

  private Outcome write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    try {
      Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException taken) {
      return new Outcome.Refused(List.of("there is a file " + path + " already: it is left as it is. Give the new one another -Dslug="
          + path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length()) + "-2"));
    }
    if (kind == FileKind.ARTICLE && !given.value("draft").equals(Optional.of("false"))) {
      notes.add("it is a draft: take out the line draft: true when the story shall come out");
    }
    return new Outcome.Made(List.of(file), notes);
  }
}
