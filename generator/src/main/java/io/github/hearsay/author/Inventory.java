package io.github.hearsay.author;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.Assertion;
import io.github.hearsay.archive.ClaimEntry;
import io.github.hearsay.archive.HeldBack;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.PlaceEntry;
import io.github.hearsay.archive.Story;
import io.github.hearsay.archive.TopicEntry;
import io.github.hearsay.author.Listing.Item;
import io.github.hearsay.author.Listing.Topic;
import io.github.hearsay.edtf.EdtfWords;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.ClaimKind;
import io.github.hearsay.model.PlainPage;
import io.github.hearsay.problem.Location;
import io.github.hearsay.text.Lists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Goes through an archive for what editors look after. */
public final class Inventory {

  private final Archive archive;
  private final List<PlainPage> pages;
  private final Function<HeldBack, String> why;

  private Inventory(Archive archive, List<PlainPage> pages, Function<HeldBack, String> why) {
    this.archive = archive;
    this.pages = pages;
    this.why = why;
  }

  /**
   * Every list there is, in order.
   *
   * @param pages those that are no stories, drafts and all
   * @param why the words in which a report says why a story is held back
   */
  public static List<Listing> of(Archive archive, List<PlainPage> pages, Function<HeldBack, String> why) {
    Inventory inventory = new Inventory(archive, pages, why);
    return Arrays.stream(Topic.values()).map(topic -> new Listing(topic, inventory.items(topic))).toList();
  }

  private List<Item> items(Topic topic) {
    return switch (topic) {
      case HELD_BACK -> withPages(heldBack(held -> true));
      case DRAFTS -> withPages(heldBack(held -> held.reason() == HeldBack.Reason.DRAFT));
      case FUTURE -> heldBack(held -> held.reason() == HeldBack.Reason.FUTURE);
      case WITHOUT_CLAIMS -> stories(story -> story.claims().isEmpty());
      case WITHOUT_SOURCES -> stories(story -> story.article().ledger().sources().isEmpty());
      case PREDICTIONS -> predictions();
      case NEW_PEOPLE -> newPeople();
      case NEW_TOPICS -> newTopics();
      case NEW_PLACES -> newPlaces();
      case UNUSED -> unused();
    };
  }

  private List<Item> heldBack(Predicate<HeldBack> wanted) {
    return archive.heldBack().stream().filter(wanted)
        .map(held -> new Item(held.at(), held.story().value(), held.title(), why.apply(held))).toList();
  }

  private List<Item> withPages(List<Item> stories) {
    List<Item> items = new ArrayList<>(stories);
    pages.stream().filter(PlainPage::draft).forEach(page -> items.add(new Item(page.at(), page.id().value(), page.title(), "is a draft")));
    return items;
  }

  private List<Item> stories(Predicate<Story> wanted) {
    List<Item> items = new ArrayList<>();
    for (Story story : archive.stories()) {
      if (wanted.test(story)) {
        Article article = story.article();
        items.add(new Item(article.at(), story.id().value(), article.title(), ""));
      }
    }
    return items;
  }

  private List<Item> predictions() {
    List<Item> items = new ArrayList<>();
    for (Assertion assertion : archive.assertions()) {
      ClaimEntry first = archive.claim(assertion.first()).orElseThrow();
      if (first.claim().kind() == ClaimKind.PREDICTION && assertion.status().isOpen()) {
        items.add(new Item(first.claim().at(), assertion.id().value(), first.claim().text(), due(assertion)));
      }
    }
    // What is overdue comes first; otherwise the older one.
    items.sort(Comparator.comparing((Item item) -> !item.note().endsWith("overdue")));
    return items;
  }

  private String due(Assertion assertion) {
    String day = assertion.due().map(due -> "due " + EdtfWords.english().of(due)).orElse("without a day by which");
    return assertion.isOverdue(archive.config().today()) ? day + ", overdue" : day;
  }

  private List<Item> newPeople() {
    List<Counted> found = new ArrayList<>();
    for (PersonEntry entry : archive.people()) {
      if (!entry.hasFile()) {
        found.add(new Counted(entry.stories().size(), entry.person().at(), entry.id().value(), entry.name()));
      }
    }
    return mostFirst(found);
  }

  private List<Item> newTopics() {
    List<Counted> found = new ArrayList<>();
    for (TopicEntry entry : archive.topics()) {
      if (!entry.hasFile()) {
        found.add(new Counted(entry.stories().size(), entry.topic().at(), entry.id().value(), entry.name()));
      }
    }
    return mostFirst(found);
  }

  private List<Item> newPlaces() {
    List<Counted> found = new ArrayList<>();
    for (PlaceEntry entry : archive.places()) {
      if (!entry.hasFile()) {
        found.add(new Counted(entry.stories().size(), entry.place().at(), entry.id().value(), entry.name()));
      }
    }
    return mostFirst(found);
  }

  private record Counted(int stories, Location at, String id, String name) {}

  private static List<Item> mostFirst(List<Counted> found) {
    return found.stream().sorted(Comparator.comparing(one -> -one.stories))
        .map(one -> new Item(one.at, one.id, one.name, "in " + Lists.count(one.stories, "story", "stories"))).toList();
  }

  private List<Item> unused() {
    List<Item> items = new ArrayList<>();
    for (PersonEntry entry : archive.people()) {
      if (entry.hasFile() && entry.stories().isEmpty() && entry.mentionedIn().isEmpty()) {
        items.add(new Item(entry.person().at(), entry.id().value(), entry.name(), "a person"));
      }
    }
    for (TopicEntry entry : archive.topics()) {
      if (entry.hasFile() && entry.stories().isEmpty() && entry.children().isEmpty()) {
        items.add(new Item(entry.topic().at(), entry.id().value(), entry.name(), "a topic"));
      }
    }
    for (PlaceEntry entry : archive.places()) {
      if (entry.hasFile() && entry.stories().isEmpty() && entry.children().isEmpty()) {
        items.add(new Item(entry.place().at(), entry.id().value(), entry.name(), "a place"));
      }
    }
    items.addAll(LonePages.of(archive));
    return items;
  }
}
