package io.github.hearsay.lint;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.NameTokens;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.cache.Check;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Person.NameKind;
import io.github.hearsay.names.NameSet;
import io.github.hearsay.names.NameSet.Name;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All names of two words and more that people of the archive bear, and the first names that several share, to be found in one pass. */
final class KnownNames {

  /** Titles and pet names pass from one person to another: whoever is meant, the text says so in its own way. */
  private static final Set<NameKind> OWN = EnumSet.complementOf(EnumSet.of(NameKind.TITLE, NameKind.NICKNAME));

  private static final Set<String> KNIGHTS = Set.of("sir", "dame");

  /**
   * Words that may be found in a text.
   *
   * @param isFirst whether they are a first name only
   * @param owners whose they are
   */
  record Known(String text, boolean isFirst, List<Id> owners) {}

  private final List<Known> known = new ArrayList<>();
  private final NameSet set;

  private KnownNames(Map<String, Known> names) {
    List<Name> all = new ArrayList<>();
    names.values().forEach(one -> {
      if (!one.isFirst || one.owners.size() > 1) {
        all.add(new Name(one.text, known.size()));
        known.add(one);
      }
    });
    set = NameSet.inProse(all);
  }

  static KnownNames of(Archive archive) {
    Map<String, Known> names = new LinkedHashMap<>();
    for (PersonEntry entry : archive.people()) {
      Person person = entry.person();
      List<String> words = NameSet.words(person.name());
      add(words, person.id(), names);
      person.names().stream().filter(form -> OWN.contains(form.kind())).forEach(form -> add(NameSet.words(form.value()), person.id(), names));
      firstName(words).ifPresent(word -> put(word, true, person.id(), names));
    }
    return new KnownNames(names);
  }

  /** A check of all that names are taken from: where it is the same, so are the names, their order and their owners. */
  static long check(Archive archive) {
    long check = 0;
    for (PersonEntry entry : archive.people()) {
      Person person = entry.person();
      check = Check.join(check, Check.ofShort(person.id().value()));
      check = Check.join(check, check(person.allNames()));
      check = Check.join(check, check(person.shortForms()));
      for (Person.NameForm form : person.names()) {
        check = Check.join(check, form.kind().ordinal());
      }
    }
    return check;
  }

  private static long check(List<String> texts) {
    long check = texts.size();
    for (String text : texts) {
      check = Check.join(check, Check.ofShort(text));
    }
    return check;
  }

  /** Knights go by their first names: "Sir William". After any other title stands a last name. */
  private static Optional<String> firstName(List<String> words) {
    int first = !words.isEmpty() && KNIGHTS.contains(words.get(0)) ? 1 : 0;
    return words.size() > first + 1 && isFirst(words.get(first)) ? Optional.of(words.get(first)) : Optional.empty();
  }

  private static boolean isFirst(String word) {
    return word.length() > 1 && !NameTokens.isTitle(word) && !NameTokens.isParticle(word) && !NameTokens.isNumber(word);
  }

  private static void add(List<String> words, Id owner, Map<String, Known> names) {
    if (words.size() > 1) {
      put(String.join(" ", words), false, owner, names);
    }
  }

  private static void put(String words, boolean isFirst, Id owner, Map<String, Known> names) {
    List<Id> owners = names.computeIfAbsent(words, any -> new Known(words, isFirst, new ArrayList<>(1))).owners;
    // The names of one person come one after the other.
    if (owners.isEmpty() || !owners.get(owners.size() - 1).equals(owner)) {
      owners.add(owner);
    }
  }

  NameSet set() {
    return set;
  }

  /** The number by which {@link #set} knows it. */
  Known get(int whose) {
    return known.get(whose);
  }
}
