package io.github.hearsay.read;

/** The folders of an archive, and what a file in each of them is. */
enum Folder {
  ARTICLES("articles", "a story", "title: Two carriages, one wedding", "date: 1785-12-15", "people: Maria Fitzherbert"),
  PEOPLE("people", "a person", "name: Nell Gwyn"),
  TOPICS("topics", "a topic", "name: Marriages"),
  PLACES("places", "a place", "name: Paris"),
  PAGES("pages", "a page", "title: About us");

  private final String path;
  private final String noun;
  private final String example;

  Folder(String path, String noun, String... lines) {
    this.path = path;
    this.noun = noun;
    this.example = "begin the file with these lines:\n  ---\n  " + String.join("\n  ", lines) + "\n  ---";
  }

  /** Its name below the content folder. */
  String path() {
    return path;
  }

  /** What a file in it is, with an article. */
  String noun() {
    return noun;
  }

  /** The least such a file must begin with, as a hint. */
  String example() {
    return example;
  }
}
