package io.github.hearsay.redact;

import io.github.hearsay.names.Hit;
import io.github.hearsay.names.NameSet;
import io.github.hearsay.names.NameText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts what stands for them in the place of names, and notes whom it met. */
final class Redacting implements Change {

  private final List<KeptBack> people;
  private final List<NameSet> names;
  private final Set<Integer> met;

  /** @param met is told the number of everybody who was met; safe for many threads */
  Redacting(List<KeptBack> people, List<NameSet> names, Set<Integer> met) {
    this.people = people;
    this.names = names;
    this.met = met;
  }

  /** What stands for somebody; nothing for a minor, whom an author must not have named. */
  private Optional<String> words(Hit hit) {
    met.add(hit.whose());
    KeptBack one = people.get(hit.whose());
    return one.how() == KeptBack.How.MINOR ? Optional.empty() : Optional.of(one.as());
  }

  private String slug(int whose) {
    return people.get(whose).slug();
  }

  @Override
  public String plain(String text) {
    String made = text;
    for (NameSet set : names) {
      made = NameText.plain(made, set, this::words);
    }
    return made;
  }

  @Override
  public String markup(String html) {
    String made = html;
    for (NameSet set : names) {
      made = NameText.markup(made, set, this::slug, this::words);
    }
    return made;
  }

  /** Short forms mean nothing in an address. */
  @Override
  public String address(String text) {
    return NameText.address(text, names.get(0), this::slug, this::words);
  }

  @Override
  public boolean takesAway(String url) {
    return !plain(url).equals(url) || !address(url).equals(url);
  }
}
