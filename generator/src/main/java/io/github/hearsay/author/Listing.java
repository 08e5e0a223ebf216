package io.github.hearsay.author;

import io.github.hearsay.json.JsonObject;
import io.github.hearsay.problem.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something editors look after, and what of the archive it is.
 *
 * @param items in the order in which they are best looked at
 */
public record Listing(Topic topic, List<Item> items) {

  public Listing {
    items = List.copyOf(items);
  }

  /** What can be listed. */
  public enum Topic {
    HELD_BACK("stories and pages that are not on the site, and why"),
    DRAFTS("stories and pages that are drafts"),
    FUTURE("stories whose day is still to come"),
    WITHOUT_CLAIMS("stories that keep no claims"),
    WITHOUT_SOURCES("stories that name no sources"),
    PREDICTIONS("predictions of which nobody has said how they turned out"),
    NEW_PEOPLE("people without a file, those of most stories first"),
    NEW_TOPICS("topics without a file, those of most stories first"),
    NEW_PLACES("places without a file, those of most stories first"),
    UNUSED("files of people, topics and places that no story names");

    private final String title;

    Topic(String title) {
      this.title = title;
    }

    /** As people ask for it: {@code held-back}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it lists, in words. */
    public String title() {
      return title;
    }

    /** The one that {@code word} means. */
    public static Optional<Topic> named(String word) {
      return Arrays.stream(values()).filter(topic -> topic.word().equals(word)).findFirst();
    }

    /** All words there are. */
    public static List<String> words() {
      return Arrays.stream(values()).map(Topic::word).toList();
    }
  }

  /**
   * One of them.
   *
   * @param at where it stands, or is first named
   * @param id of the story, person, topic, place or claim
   * @param name the title, name or words
   * @param note what more there is to say; may be empty
   */
  public record Item(Location at, String id, String name, String note) {

    /** A line for people. */
    @Override
    public String toString() {
      return at + ": " + name + (name.equals(id) ? "" : " (" + id + ")") + (note.isEmpty() ? "" : ": " + note);
    }
  }

  /** A line for each. */
  public List<String> lines() {
    return items.stream().map(Item::toString).toList();
  }

  /** What the lists hold, a line each. */
  public static List<String> overview(List<Listing> listings) {
    List<String> lines = new ArrayList<>();
    for (Listing listing : listings) {
      lines.add(String.format(Locale.ROOT, "%6d  %-16s %s", listing.items.size(), listing.topic.word(), listing.topic.title()));
    }
    return lines;
  }

  /** The lists as JSON. */
  public static String json(List<Listing> listings) {
    JsonObject all = new JsonObject();
    for (Listing listing : listings) {
      List<JsonObject> items = new ArrayList<>();
      for (Item item : listing.items) {
        JsonObject one = new JsonObject().put("file", item.at.file());
        if (item.at.line() > 0) {
          one.put("line", item.at.line());
        }
        items.add(one.put("id", item.id).put("name", item.name).put("note", item.note));
      }
      all.put(listing.topic.word(), items);
    }
    return all.text();
  }
}
