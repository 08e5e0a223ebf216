package io.github.hearsay.imports;

import io.github.hearsay.archive.NameBook;
import io.github.hearsay.archive.NameBook.Meaning;
import io.github.hearsay.imports.Found.What;
import io.github.hearsay.text.Fold;
import io.github.hearsay.text.Lists;
import io.github.hearsay.text.OneLine;
import io.github.hearsay.text.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the names that a source gives into references that mean one thing; begins a file for each new one. */
final class References {

  /** Longer ones are no names. */
  private static final int LONGEST = 100;

  private final NameBook names;
  private final Existing existing;
  private final Map<String, Entry> known = new HashMap<>();
  private final List<Entry> fresh = new ArrayList<>();

  References(NameBook names, Existing existing, List<Entry> entries) {
    this.names = names;
    this.existing = existing;
    for (Entry entry : entries) {
      if (entry.found.what != What.STORY) {
        known.putIfAbsent(key(entry.found.what, entry.id), entry);
        known.putIfAbsent(key(entry.found.what, entry.found.name), entry);
        known.putIfAbsent(key(entry.found.what, entry.found.title), entry);
      }
    }
  }

  private static String key(What what, String name) {
    return what + " " + Slug.of(name).orElse(Fold.name(name));
  }

  /** Files of people and topics that only references call for. */
  List<Entry> fresh() {
    return fresh;
  }

  /** Looks up whom and what {@code entry} is about. A tag that is the name of a person here is one. */
  void resolve(Entry entry) {
    Set<String> people = new LinkedHashSet<>();
    entry.found.people.forEach(name -> reference(What.PERSON, name, entry).ifPresent(people::add));
    Set<String> topics = new LinkedHashSet<>();
    entry.found.topics.forEach(name -> reference(What.TOPIC, name, entry).ifPresent(topics::add));
    for (String tag : entry.found.tags) {
      if (isPerson(tag)) {
        reference(What.PERSON, tag, entry).ifPresent(people::add);
      } else {
        reference(What.TOPIC, tag, entry).ifPresent(topics::add);
      }
    }
    entry.people = List.copyOf(people);
    entry.topics = List.copyOf(topics);
  }

  private boolean isPerson(String tag) {
    return known.containsKey(key(What.PERSON, tag)) || names.person(tag) instanceof Meaning.One;
  }

  private Optional<String> reference(What what, String given, Entry by) {
    String name = OneLine.of(given);
    Entry here = known.get(key(what, name));
    if (here != null) {
      return Optional.of(here.id);
    }
    Meaning meaning = what == What.PERSON ? names.person(name) : names.topic(name);
    if (meaning instanceof Meaning.One one) {
      return Optional.of(one.named().id().value());
    }
    String noun = what == What.PERSON ? "person" : "topic";
    if (meaning instanceof Meaning.Several several) {
      return unclear(by, noun, name, Lists.or(several.candidates().stream().map(NameBook.Named::toString).toList()));
    }
    if (meaning instanceof Meaning.Near near && what == What.PERSON) {
      return unclear(by, noun, name, Lists.or(near.near().stream().map(NameBook.Named::toString).toList()));
    }
    if (meaning instanceof Meaning.Unreadable) {
      return unclear(by, noun, name, "somebody whose file cannot be read at present");
    }
    return Slug.of(name).filter(slug -> name.length() <= LONGEST && !slug.startsWith("readme"))
        .map(slug -> begin(what, name, slug, by, meaning instanceof Meaning.NoSuchId).id)
        .or(() -> unclear(by, noun, name, "anything: no address can be made of it"));
  }

  private static Optional<String> unclear(Entry by, String noun, String name, String whom) {
    by.draft = true;
    by.found.need("the " + noun + " \"" + name + "\" may be " + whom + ": say which, or make a file: new " + noun + " -Dname=\"" + name + "\"");
    by.found.kept.add(noun + ": " + name);
    return Optional.empty();
  }

  private Entry begin(What what, String name, String slug, Entry by, boolean isId) {
    Found stub = new Found(what, Origin.of(by.found.origin.format(), what.folder + ": " + slug, ""));
    stub.name = slug;
    stub.title = isId ? Texts.humane(name, what == What.PERSON) : name;
    Entry entry = new Entry(stub, existing.take(what, slug), Optional.empty());
    known.put(key(what, name), entry);
    fresh.add(entry);
    return entry;
  }
}
