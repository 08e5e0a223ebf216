package io.github.hearsay.author;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of files an author begins, and the fields each may be begun with. */
enum FileKind {
  ARTICLE("article", "articles", "title", FormField.ARTICLE),
  PERSON("person", "people", "name", FormField.PERSON),
  TOPIC("topic", "topics", "name", FormField.TOPIC),
  PLACE("place", "places", "name", FormField.PLACE),
  PAGE("page", "pages", "title", FormField.PAGE);

  static final String SLUG = "slug";
  static final String FOLDER = "folder";

  private final String word;
  private final String folder;
  private final String naming;
  private final List<FormField> fields;

  FileKind(String word, String folder, String naming, List<FormField> fields) {
    this.word = word;
    this.folder = folder;
    this.naming = naming;
    this.fields = fields;
  }

  /** The kind that {@code word} means. */
  static Optional<FileKind> named(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }

  /** All words there are. */
  static List<String> words() {
    return Arrays.stream(values()).map(FileKind::word).toList();
  }

  /** What authors call it. */
  String word() {
    return word;
  }

  /** Where such files lie, below the content folder. */
  String folder() {
    return folder;
  }

  /** The field whose value gives the file its name. */
  String naming() {
    return naming;
  }

  /** The fields it may be begun with. */
  List<FormField> fields() {
    return fields;
  }

  /** Whether a file may lie in a folder inside that of its kind. */
  boolean hasFolders() {
    return this == ARTICLE || this == PAGE;
  }

  /** Whether others refer to it by name. */
  boolean isNamed() {
    return naming.equals("name");
  }

  /** Everything that may be said of it: its fields, and where the file shall lie. */
  List<String> keys() {
    List<String> keys = new ArrayList<>(fields.stream().map(FormField::key).toList());
    keys.add(SLUG);
    if (hasFolders()) {
      keys.add(FOLDER);
    }
    return keys;
  }
}
