package io.github.hearsay.archive;

import io.github.hearsay.edtf.Edtf;
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
  private final List<String> evidence = new ArrayList<>();

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
    evidence.add(source);
    return this;
  }

  Claim build(String story, String file, int number) {
    int line = 49 + number;
    List<StatusChange> history = new ArrayList<>();
    if (!evidence.isEmpty()) {
      history.add(new StatusChange(
          Edtf.parse("1786"), ClaimStatus.CONFIRMED, Optional.empty(), StoryBuilder.references(file, line, evidence), "",
          StoryBuilder.at(file, line)));
    }
    Attribution attribution =
        saidBy.isEmpty() ? new Attribution.Unattributed() : new Attribution.ByPerson(new Reference(saidBy, StoryBuilder.at(file, line)));
    return new Claim(
        new Id(id.isEmpty() ? story + "-c" + number : id), !id.isEmpty(), text, ClaimKind.FACT, attribution, Optional.empty(), "",
        StoryBuilder.references(file, line, about), history.isEmpty() ? ClaimStatus.UNVERIFIED : ClaimStatus.CONFIRMED, history,
        Optional.empty(), Optional.empty(), List.of(), StoryBuilder.references(file, line, repeats),
        StoryBuilder.references(file, line, contradicts), StoryBuilder.at(file, line));
  }
}
