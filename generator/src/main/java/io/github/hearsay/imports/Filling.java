package io.github.hearsay.imports;

import io.github.hearsay.read.Loose;
import io.github.hearsay.text.OneLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the fields of another tool where they belong; those that belong nowhere are kept as they are. */
final class Filling {

  /** Fields of the tool itself that say nothing about the story: kept, as all are, but nobody is bothered with them. */
  private static final Set<String> PLAIN = Set.of("layout", "comments", "toc", "weight", "type", "guid", "author", "lastmod", "modified");

  private final Found found;
  private final Set<String> peopleFrom;

  Filling(Found found, List<String> peopleFrom) {
    this.found = found;
    this.peopleFrom = Set.copyOf(peopleFrom);
  }

  /** Takes what {@code head} has. */
  void of(Head head) {
    found.body = head.body();
    if (!head.fields().faults().isEmpty()) {
      head.fields().faults().forEach(fault -> found.need("its front matter cannot be read throughout: " + fault));
      found.kept.addAll(List.of(head.raw().split("\n")));
    }
    Map<String, Loose.Field> fields = new LinkedHashMap<>();
    head.fields().fields().forEach(field -> {
      if (fields.putIfAbsent(field.key(), field) != null) {
        keep(field);
      }
    });
    List<String> others = new ArrayList<>();
    for (Loose.Field field : fields.values()) {
      if (!take(field.key().toLowerCase(Locale.ROOT), field)) {
        keep(field);
        if (!PLAIN.contains(field.key()) && !isEmpty(field.value())) {
          others.add(field.key());
        }
      }
    }
    if (!others.isEmpty()) {
      found.need("fields that have no place here are kept as comments: " + String.join(", ", others));
    }
  }

  private void keep(Loose.Field field) {
    if (found.kept.isEmpty() || head().isEmpty()) {
      found.kept.addAll(List.of(field.raw().split("\n")));
    }
  }

  /** Where all lines are kept because some could not be read, none needs to be kept again. */
  private Optional<String> head() {
    return found.needs.stream().filter(need -> need.startsWith("its front matter cannot")).findFirst();
  }

  /** Whether nothing of the field is lost by what is taken of it. */
  private boolean take(String key, Loose.Field field) {
    if (peopleFrom.contains(field.key())) {
      found.people.addAll(commas(texts(field.value())));
      return isNames(field.value());
    }
    List<String> texts = texts(field.value());
    String first = texts.isEmpty() ? "" : texts.get(0);
    return switch (key) {
      case "title" -> text(first, value -> found.title = value, found.title);
      case "summary", "description", "excerpt" -> text(first, value -> found.summary = value, found.summary);
      case "date", "published_at", "publishdate" -> date(first);
      case "draft", "published", "status" -> state(key, first.toLowerCase(Locale.ROOT));
      case "people", "person", "persons", "tags", "tag", "keywords", "categories", "category", "topics", "topic" -> subjects(key, field.value());
      case "aliases", "redirect_from", "url", "permalink" ->
          found.what == Found.What.STORY ? address(key, texts) : new PersonFields(found).take(key, field.value());
      case "slug" -> {
        found.name = first.isBlank() ? found.name : first;
        found.slug = first;
        yield true;
      }
      default -> new PersonFields(found).take(key, field.value());
    };
  }

  /** Whom and what it is about. */
  private boolean subjects(String key, Loose value) {
    switch (key.charAt(0)) {
      case 'p' -> found.people.addAll(names(value));
      case 'c' -> found.topics.addAll(names(value));
      default -> {
        if (key.startsWith("topic")) {
          found.topics.addAll(names(value));
        } else {
          found.tags.addAll(commas(names(value)));
        }
      }
    }
    return isNames(value);
  }

  /** Whether it is out. */
  private boolean state(String key, String value) {
    found.draft |= switch (key) {
      case "draft" -> value.equals("true");
      case "published" -> value.equals("false");
      default -> !value.startsWith("published");
    };
    return value.matches("true|false|published|draft") || key.equals("published") && date(value);
  }

  /** Where it stood, and where it had stood before. */
  private boolean address(String key, List<String> texts) {
    if (texts.size() == 1 && key.matches("url|permalink") && found.own.isEmpty()) {
      found.own = texts.get(0);
    } else {
      found.addresses.addAll(texts);
    }
    return true;
  }

  private boolean date(String text) {
    Optional<String> date = Dates.of(text);
    boolean first = found.date.isEmpty();
    if (first && date.isPresent()) {
      found.date = date.get();
    } else if (first && !text.isBlank()) {
      found.need("no date can be made of \"" + text + "\"");
    }
    return first && date.isPresent() && !Dates.losesTime(text, date.get());
  }

  private static boolean text(String value, java.util.function.Consumer<String> to, String before) {
    String line = OneLine.of(value);
    if (!before.isEmpty() || line.length() > 300) {
      return false;
    }
    to.accept(line);
    return true;
  }

  /** The texts of a value, empty ones aside; none of a map. */
  static List<String> texts(Loose value) {
    if (value instanceof Loose.Text text) {
      return text.text().isBlank() ? List.of() : List.of(text.text().strip());
    }
    List<String> texts = new ArrayList<>();
    if (value instanceof Loose.Many many) {
      many.items().forEach(item -> texts.addAll(texts(item)));
    }
    return texts;
  }

  private static boolean isEmpty(Loose value) {
    return value instanceof Loose.Text text && text.text().isBlank() || value instanceof Loose.Many many && many.items().isEmpty();
  }

  /** The names in a value; of things that are told of in more than a name, their names. */
  private static List<String> names(Loose value) {
    if (value instanceof Loose.Text text && text.text().startsWith("{")) {
      // JBake has no lists but those that are spelt in JSON.
      return names(new Loose.Fields(Loose.yaml(text.text()).fields()));
    }
    if (value instanceof Loose.Many many) {
      return many.items().stream().flatMap(item -> names(item).stream()).toList();
    }
    return value instanceof Loose.Fields map
        ? map.fields().stream().filter(field -> field.key().matches("list|name")).flatMap(field -> names(field.value()).stream()).toList()
        : texts(value);
  }

  /** Names alone are taken; whatever else is told of somebody is kept beside. */
  private static boolean isNames(Loose value) {
    return !texts(value).isEmpty() && !(value instanceof Loose.Text text && text.text().startsWith("{")) || isEmpty(value);
  }

  /** Several tags may stand in one text, parted by commas. */
  private static List<String> commas(List<String> texts) {
    return texts.size() != 1 ? texts
        : java.util.Arrays.stream(texts.get(0).split(",")).map(String::strip).filter(tag -> !tag.isEmpty()).toList();
  }
}
