package io.github.hearsay.archive;

import io.github.hearsay.archive.ClaimEntry.Turn;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Claim;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Reference;
import io.github.hearsay.model.References;
import io.github.hearsay.model.StatusChange;
import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks up what claims refer to: people, evidence and each other. */
final class Claims {

  private final Directory directory;
  private final EvidenceFinder evidence;
  private final Problems problems;
  private final Ids ids;
  private final UnionFind same = new UnionFind();
  private final Map<Id, Id> assertions = new HashMap<>();
  private final Map<Id, List<Id>> repeatedBy = new HashMap<>();
  private final Map<Id, List<Id>> contradictedBy = new HashMap<>();
  private final Map<Id, List<ClaimEntry>> byStory = new LinkedHashMap<>();

  private Claims(Directory directory, EvidenceFinder evidence, Ids ids, Problems problems) {
    this.directory = directory;
    this.evidence = evidence;
    this.ids = ids;
    this.problems = problems;
  }

  /** @param stories in order of publication */
  static Claims of(
      List<Resolved> stories, List<Article> waiting, Directory directory, EvidenceFinder evidence, Set<Id> failed, Problems problems) {
    List<Id> here = new ArrayList<>();
    stories.forEach(story -> addClaimIds(story.article(), here));
    Set<Id> held = new HashSet<>();
    waiting.forEach(article -> addClaimIds(article, held));
    Ids ids = new Ids("claim", Code.UNKNOWN_CLAIM, here, held, failed, problems);
    Claims claims = new Claims(directory, evidence, ids, problems);
    if (new HashSet<>(here).size() < here.size()) {
      claims.reportDuplicates(stories);
    }
    List<List<ClaimEntry>> entries = Parallel.map(stories, claims::entries);
    entries.forEach(claims::linkBack);
    claims.nameAssertions(entries);
    entries.forEach(claims::add);
    return claims;
  }

  private static void addClaimIds(Article article, Collection<Id> ids) {
    for (Claim claim : article.ledger().claims()) {
      ids.add(claim.id());
    }
  }

  private void reportDuplicates(List<Resolved> stories) {
    Map<Id, Location> seen = new HashMap<>();
    List<Resolved> byFile = new ArrayList<>(stories);
    byFile.sort((a, b) -> a.article().at().compareTo(b.article().at()));
    for (Resolved story : byFile) {
      for (Claim claim : story.article().ledger().claims()) {
        Location before = seen.putIfAbsent(claim.id(), claim.at());
        if (before != null) {
          problems.add(
              Code.DUPLICATE_ID, claim.at(), "the claim id \"" + claim.id() + "\" is already used at " + before,
              "give one of the two another id; to say that they are one claim, use repeats");
        }
      }
    }
  }

  private List<ClaimEntry> entries(Resolved story) {
    if (story.article().ledger().claims().isEmpty()) {
      return List.of();
    }
    List<ClaimEntry> entries = new ArrayList<>(story.article().ledger().claims().size());
    for (Claim claim : story.article().ledger().claims()) {
      List<Id> about = story.people();
      if (!claim.about().isEmpty()) {
        about = Resolved.once(claim.about(), directory.person(), List.of(), "about", problems);
      }
      Optional<Id> saidBy = References.speaker(claim.saidBy()).flatMap(directory.person()::resolve);
      entries.add(new ClaimEntry(
          story.id(), claim, claim.id(), about, saidBy, history(claim), others(claim.repeats(), claim.id()),
          others(claim.contradicts(), claim.id()), List.of(), List.of()));
    }
    return entries;
  }

  private List<Turn> history(Claim claim) {
    if (claim.history().isEmpty()) {
      return List.of();
    }
    List<Turn> history = new ArrayList<>(claim.history().size());
    for (StatusChange change : claim.history()) {
      List<Evidence> stands = new ArrayList<>(change.evidence().size());
      for (Reference reference : change.evidence()) {
        evidence.required(reference).ifPresent(stands::add);
      }
      history.add(new Turn(change, change.by().flatMap(References::speaker).flatMap(directory.person()::resolve), stands));
    }
    return history;
  }

  private List<Id> others(List<Reference> references, Id self) {
    if (references.isEmpty()) {
      return List.of();
    }
    IdList others = new IdList(references.size());
    references.forEach(reference -> ids.resolve(reference, self).ifPresent(others::add));
    return others.list();
  }

  private void linkBack(List<ClaimEntry> entries) {
    for (ClaimEntry entry : entries) {
      Id self = entry.claim().id();
      entry.repeats().forEach(other -> same.union(self, other));
      entry.repeats().forEach(other -> repeatedBy.computeIfAbsent(other, any -> new ArrayList<>(1)).add(self));
      entry.contradicts().forEach(other -> contradictedBy.computeIfAbsent(other, any -> new ArrayList<>(1)).add(self));
    }
  }

  /** What repeats each other goes by the first id that an author gave; failing that by the first there is. */
  private void nameAssertions(List<List<ClaimEntry>> stories) {
    Map<Id, Id> first = new HashMap<>();
    for (List<ClaimEntry> entries : stories) {
      for (ClaimEntry entry : entries) {
        Id group = same.find(entry.claim().id());
        (entry.claim().named() ? assertions : first).putIfAbsent(group, entry.claim().id());
      }
    }
    first.forEach(assertions::putIfAbsent);
  }

  private void add(List<ClaimEntry> entries) {
    if (!entries.isEmpty()) {
      entries.replaceAll(this::withAnswers);
      byStory.put(entries.get(0).story(), List.copyOf(entries));
    }
  }

  private ClaimEntry withAnswers(ClaimEntry entry) {
    Id id = entry.claim().id();
    Id assertion = assertions.get(same.find(id));
    if (assertion.equals(id) && !repeatedBy.containsKey(id) && !contradictedBy.containsKey(id)) {
      return entry;
    }
    return new ClaimEntry(
        entry.story(), entry.claim(), assertion, entry.about(), entry.saidBy(), entry.history(), entry.repeats(),
        entry.contradicts(), repeatedBy.getOrDefault(id, List.of()), contradictedBy.getOrDefault(id, List.of()));
  }

  /** What a reference to a claim means. */
  Ids ids() {
    return ids;
  }

  /** The claims of a story, in the author's order. */
  List<ClaimEntry> of(Id story) {
    return byStory.getOrDefault(story, List.of());
  }

  /** Every claim, oldest story first. */
  List<ClaimEntry> all() {
    List<ClaimEntry> all = new ArrayList<>(byStory.size() * 2);
    byStory.values().forEach(all::addAll);
    return all;
  }
}
