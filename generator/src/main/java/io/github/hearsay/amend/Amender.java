package io.github.hearsay.amend;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.read.Content;
import io.github.hearsay.text.Lists;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds out what has to change in an archive for something in it to be called otherwise. Writes nothing. */
public final class Amender {

  private Amender() {}

  /**
   * The changes, or the reasons why there can be none.
   *
   * @param content what the archive holds; every file of it has been read
   * @param archive the same, looked up
   * @param folder where its files lie
   * @throws IOException when a file cannot be read again
   */
  public static Amendment of(Change change, Content content, Archive archive, Path folder) throws IOException {
    Amendment amendment = new Amendment(folder);
    Optional<Subject> subject = Subject.named(change.kind());
    if (change.from().isBlank() || change.to().isBlank()) {
      amendment.refuse("say what it is called and what it is to be called");
    } else if (subject.isPresent() && change.join()) {
      new Joining(change, new Names(subject.get(), content, amendment), content, amendment).run();
    } else if (subject.isPresent()) {
      new Renaming(change, new Names(subject.get(), content, amendment), content, amendment).run();
    } else if (change.isOfStories() && change.join()) {
      new StoryJoin(change, content, archive, amendment).run();
    } else if (change.isOfStories()) {
      new Moving(change, content, amendment).run();
    } else {
      amendment.refuse("there is no " + (change.join() ? "joining" : "renaming") + " of a \"" + change.kind() + "\": it is "
          + Lists.or(Change.KINDS));
    }
    return amendment;
  }
}
