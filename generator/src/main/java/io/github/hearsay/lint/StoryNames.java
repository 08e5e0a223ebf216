package io.github.hearsay.lint;

import io.github.hearsay.archive.ClaimEntry;
import io.github.hearsay.archive.LinkTarget;
import io.github.hearsay.archive.Story;
import io.github.hearsay.lint.KnownNames.Known;
import io.github.hearsay.model.Body;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.names.Hit;
import io.github.hearsay.names.NameScan;
import io.github.hearsay.names.NameSet;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The names in the title and text of one story, told apart by whether the story says who they are. */
final class StoryNames {

  private final Story story;
  private final KnownNames names;
  private final Set<Id> listed;

  private final Function<Id, Person> people;

  /** Whatever those listed are called; empty until it is asked for. */
  private Optional<Set<String>> forms = Optional.empty();

  /** Of which no more need be said. */
  private final Set<Integer> settled = new HashSet<>();

  /** First names that a longer name has told before. */
  private final Set<String> introduced = new HashSet<>();

  private final Map<Integer, Boolean> unlisted = new LinkedHashMap<>();
  private final Map<Integer, List<Id>> ambiguous = new LinkedHashMap<>();

  private StoryNames(Story story, Set<Id> listed, KnownNames names, Function<Id, Person> people) {
    this.story = story;
    this.names = names;
    this.people = people;
    this.listed = listed;
  }

  /**
   * Everybody of whom a story says who they are.
   *
   * @param inEvents who takes part in what the story tells of
   */
  static Set<Id> listed(Story story, Set<Id> inEvents) {
    Set<Id> listed = new HashSet<>(story.people());
    listed.addAll(story.mentions());
    for (LinkTarget link : story.links()) {
      if (link instanceof LinkTarget.ToPerson to) {
        listed.add(to.person());
      }
    }
    for (ClaimEntry claim : story.claims()) {
      listed.addAll(claim.about());
      claim.saidBy().ifPresent(listed::add);
      claim.history().forEach(turn -> turn.by().ifPresent(listed::add));
    }
    listed.addAll(inEvents);
    return listed;
  }

  static StoryNames of(Story story, Set<Id> listed, KnownNames names, Function<Id, Person> people) {
    StoryNames found = new StoryNames(story, listed, names, people);
    found.title();
    if (!story.article().body().isEmpty()) {
      found.text(story.article().body().text().utf8());
    }
    return found;
  }

  /** Whether there is nothing to say. */
  boolean isEmpty() {
    return unlisted.isEmpty() && ambiguous.isEmpty();
  }

  /** Full names of people whom the story does not list, in order of place; whether the title has it. */
  Map<Integer, Boolean> unlisted() {
    return unlisted;
  }

  /** First names that may be several people's, in order of place, each with those of them whom the story lists. */
  Map<Integer, List<Id>> ambiguous() {
    return ambiguous;
  }

  /** Whether somebody listed is called so: then it means them. Most stories name nobody of whom that has to be asked. */
  private boolean isForm(String words) {
    if (forms.isEmpty()) {
      Set<String> all = new HashSet<>();
      for (Id id : listed) {
        Person person = people.apply(id);
        person.allNames().forEach(name -> all.add(String.join(" ", NameSet.words(name))));
        person.shortForms().forEach(form -> all.add(String.join(" ", NameSet.words(form))));
      }
      forms = Optional.of(all);
    }
    return forms.get().contains(words);
  }

  private void title() {
    for (Hit hit : NameScan.of(names.set(), story.article().title().getBytes(StandardCharsets.UTF_8))) {
      if (!names.get(hit.whose()).isFirst()) {
        fullName(hit.whose(), true);
      }
    }
  }

  private void text(byte[] bytes) {
    int at = 0;
    boolean open = false;
    for (Hit hit : NameScan.of(names.set(), bytes)) {
      for (; at < hit.start(); at++) {
        open = bytes[at] == Body.TEXT || bytes[at] != Body.END && open;
      }
      if (open && !hit.inTag()) {
        found(bytes, hit);
      }
    }
  }

  private void found(byte[] bytes, Hit hit) {
    Known known = names.get(hit.whose());
    if (!known.isFirst()) {
      fullName(hit.whose(), false);
      return;
    }
    Alone alone = Alone.of(bytes, hit.start(), hit.end());
    if (alone == Alone.BEGINS_NAME) {
      introduced.add(known.text());
    } else if (alone == Alone.YES && settled.add(hit.whose())) {
      firstName(known, hit.whose());
    }
  }

  private void fullName(int whose, boolean inTitle) {
    Known known = names.get(whose);
    introduced.add(known.text().substring(0, known.text().indexOf(' ')));
    if (settled.add(whose) && known.owners().stream().noneMatch(listed::contains) && !isForm(known.text())) {
      unlisted.put(whose, inTitle);
    }
  }

  private void firstName(Known known, int whose) {
    List<Id> here = known.owners().stream().filter(listed::contains).toList();
    boolean isClear = here.size() == 1 || here.isEmpty() && introduced.contains(known.text()) || isForm(known.text());
    if (!isClear) {
      ambiguous.put(whose, here);
    }
  }
}
