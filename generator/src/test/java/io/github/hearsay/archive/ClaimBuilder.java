package io.github.hearsay.archive;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Access;
import io.github.hearsay.model.Attribution;
import io.github.hearsay.model.Claim;
import io.github.hearsay.model.ClaimKind;
import io.github.hearsay.model.ClaimStatus;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Reference;
import io.github.hearsay.model.StatusChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A claim in a test; it stands on line 50 and following. */
public final class ClaimBuilder {

  private final String text;
  private String id = "";
  private String saidBy = "";
  private final List<String> about = new ArrayList<>();
  private final List<String> repeats = new ArrayList<>();
  private final List<String> contradicts = new ArrayList<>();
  private final List<Turn> history = new ArrayList<>();
  private Attribution attribution = new Attribution.Unattributed();
  private Optional<Access> access = Optional.empty();
  private String via = "";
  private Optional<Edtf> due = Optional.empty();

  private record Turn(String date, ClaimStatus status, List<String> evidence) {}

  private ClaimBuilder(String text) {
    this.text = text;
  }

  public static ClaimBuilder claim(String text) {
    return new ClaimBuilder(text);
  }

  public ClaimBuilder id(String value) {
    id = value;
    return this;
  }

  public ClaimBuilder saidBy(String person) {
    saidBy = person;
    return this;
  }

  public ClaimBuilder about(String... names) {
    about.addAll(List.of(names));
    return this;
  }

  public ClaimBuilder repeats(String claim) {
    repeats.add(claim);
    return this;
  }

  public ClaimBuilder contradicts(String claim) {
    contradicts.add(claim);
    return this;
  }

  public ClaimBuilder confirmedBy(String source) {
    if (history.isEmpty()) {
      turned("1786", ClaimStatus.CONFIRMED);
    }
    history.get(history.size() - 1).evidence.add(source);
    return this;
  }

  public ClaimBuilder turned(String date, ClaimStatus status, String... evidence) {
    history.add(new Turn(date, status, new ArrayList<>(List.of(evidence))));
    return this;
  }

  public ClaimBuilder anonymous(String label) {
    attribution = new Attribution.Anonymous(label);
    return this;
  }

  public ClaimBuilder named(Attribution.Voice voice, String name) {
    attribution = new Attribution.ByName(voice, name);
    return this;
  }

  public ClaimBuilder firstHand() {
    access = Optional.of(Access.FIRST_HAND);
    return this;
  }

  public ClaimBuilder via(String publication) {
    via = publication;
    return this;
  }

  /** A prediction. */
  public ClaimBuilder due(String date) {
    due = Optional.of(Edtf.parse(date));
    return this;
  }

  Claim build(String story, String file, int number) {
    int line = 49 + number;
    List<StatusChange> turns = new ArrayList<>();
    for (Turn turn : history) {
      turns.add(new StatusChange(
          Edtf.parse(turn.date), turn.status, Optional.empty(), StoryBuilder.references(file, line, turn.evidence), "",
          StoryBuilder.at(file, line)));
    }
    Attribution word = saidBy.isEmpty() ? attribution : new Attribution.ByPerson(new Reference(saidBy, StoryBuilder.at(file, line)));
    return new Claim(
        new Id(id.isEmpty() ? story + "-c" + number : id), !id.isEmpty(), text, due.isPresent() ? ClaimKind.PREDICTION : ClaimKind.FACT, word,
        access, via, StoryBuilder.references(file, line, about),
        turns.isEmpty() ? ClaimStatus.UNVERIFIED : turns.get(turns.size() - 1).status(), turns, due, Optional.empty(), List.of(),
        StoryBuilder.references(file, line, repeats), StoryBuilder.references(file, line, contradicts), StoryBuilder.at(file, line));
  }
}
