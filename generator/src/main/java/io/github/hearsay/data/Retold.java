package io.github.hearsay.data;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.Story;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.DataFiles;
import io.github.hearsay.plan.ListedFile;
import io.github.hearsay.plan.Page.DataFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What can be taken away when the text of one story is another and nothing else: the files in which the text or its length can be read have another
 * record of that story, and are else what they were.
 */
public final class Retold {

  private final Function<SitePath, byte[]> left;
  private final Map<SitePath, byte[]> changed = new TreeMap<>();
  private boolean isWhole = true;

  private Retold(Function<SitePath, byte[]> left) {
    this.left = left;
  }

  /**
   * The files that change.
   *
   * @param files all there are
   * @param before an archive with no other story than this one, with the text it had, and {@code after} the same with the new one
   * @param left the bytes of a file as the last build left it
   * @return empty when it cannot be shown that each changes in one place only
   */
  public static Optional<Map<SitePath, byte[]>> of(List<ListedFile> files, Archive before, Archive after, Function<SitePath, byte[]> left) {
    Retold retold = new Retold(left);
    if (!new Facts(before).hasStory(before.stories().get(0).id())) {
      return Optional.of(retold.changed);
    }
    String year = DataFiles.part(after.stories().get(0).article().published());
    for (ListedFile file : files) {
      if (file.kind() == DataFile.Kind.STORIES && file.part().equals(year)) {
        retold.change(file, json(before, year), json(after, year));
      } else if (file.kind() == DataFile.Kind.TABLE && file.part().equals(StoryTables.stories().name())) {
        retold.change(file, csv(before), csv(after));
      } else if (file.kind() == DataFile.Kind.SQLITE) {
        retold.isWhole = false;
      }
    }
    return retold.isWhole ? Optional.of(retold.changed) : Optional.empty();
  }

  /** A record begins with its id, as no other does; if what is looked for stands in a text as well, nobody can tell which is which. */
  private void change(ListedFile file, String was, String is) {
    if (was.equals(is)) {
      return;
    }
    // Bytes as characters: that is how they are found soonest.
    String whole = new String(left.apply(file.path()), StandardCharsets.ISO_8859_1);
    String old = bytes(was);
    int at = whole.indexOf(old);
    isWhole &= at >= 0 && whole.indexOf(old, at + 1) < 0;
    if (isWhole) {
      String now = whole.substring(0, at) + bytes(is) + whole.substring(at + old.length());
      changed.put(file.path(), now.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  private static String bytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  /** The record of the one story, as it stands in a file with others. */
  private static String json(Archive archive, String year) {
    Story story = archive.stories().get(0);
    StringWriter out = new StringWriter();
    DataFile alone = new DataFile(Addresses.data("stories/" + year + ".json"), DataFile.Kind.STORIES, year, List.of(story.id()));
    ArchiveJson.write(alone, List.of(), new Facts(archive), out);
    String file = out.toString();
    return file.substring(file.indexOf('[') + 1, file.lastIndexOf(']')).strip();
  }

  /** Its row, with the ends of lines around it. */
  private static String csv(Archive archive) {
    try {
      StringWriter out = new StringWriter();
      Csv.write(StoryTables.stories(), new Facts(archive), out);
      return out.toString().substring(out.toString().indexOf('\n'));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
