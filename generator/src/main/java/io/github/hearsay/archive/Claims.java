package io.github.hearsay.archive;

import io.github.hearsay.archive.ClaimEntry.Turn;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Claim;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Reference;
import io.github.hearsay.model.StatusChange;
import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
    List<Article> published = stories.stream().map(Resolved::article).toList();
    Ids ids = new Ids("claim", Code.UNKNOWN_CLAIM, claimIds(published), claimIds(waiting), failed, problems);
    Claims claims = new Claims(directory, evidence, ids, problems);
    claims.reportDuplicates(published);
    List<List<ClaimEntry>> entries = Parallel.map(stories, claims::entries);
    entries.forEach(claims::linkBack);
    claims.nameAssertions(entries);
    entries.forEach(claims::add);
    return claims;
  }

  private static Set<Id> claimIds(List<Article> articles) {
    return articles.stream().flatMap(article -> article.ledger().claims().stream()).map(Claim::id).collect(Collectors.toSet());
  }

  private void reportDuplicates(List<Article> published) {
    Map<Id, Location> seen = new HashMap<>();
    for (Article article : published.stream().sorted((a, b) -> a.at().compareTo(b.at())).toList()) {
      for (Claim claim : article.ledger().claims()) {
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
    List<ClaimEntry> entries = new ArrayList<>(story.article().ledger().claims().size());
    for (Claim claim : story.article().ledger().claims()) {
      List<Id> about = story.people();
      if (!claim.about().isEmpty()) {
        about = List.copyOf(Resolved.once(claim.about(), directory.person()::resolve, Set.of(), "about", problems));
      }
      Optional<Id> saidBy = References.speaker(claim.saidBy()).flatMap(directory.person()::resolve);
      List<Turn> history = claim.history().stream().map(this::turn).toList();
      entries.add(new ClaimEntry(
          story.id(), claim, claim.id(), about, saidBy, history, others(claim.repeats(), claim.id()),
          others(claim.contradicts(), claim.id()), List.of(), List.of()));
    }
    return entries;
  }

  private Turn turn(StatusChange change) {
    Optional<Id> by = change.by().flatMap(References::speaker).flatMap(directory.person()::resolve);
    return new Turn(change, by, change.evidence().stream().flatMap(reference -> evidence.required(reference).stream()).toList());
  }

  private List<Id> others(List<Reference> references, Id self) {
    Set<Id> others = new LinkedHashSet<>();
    references.forEach(reference -> ids.resolve(reference, self).ifPresent(others::add));
    return List.copyOf(others);
  }

  private void linkBack(List<ClaimEntry> entries) {
    for (ClaimEntry entry : entries) {
      Id self = entry.claim().id();
      entry.repeats().forEach(other -> repeatedBy.computeIfAbsent(other, any -> new ArrayList<>(1)).add(self));
      entry.repeats().forEach(other -> same.union(self, other));
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
      byStory.put(entries.get(0).story(), entries.stream().map(this::withAnswers).toList());
    }
  }

  private ClaimEntry withAnswers(ClaimEntry entry) {
    Id id = entry.claim().id();
    return new ClaimEntry(
        entry.story(), entry.claim(), assertions.get(same.find(id)), entry.about(), entry.saidBy(), entry.history(), entry.repeats(),
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
    return byStory.values().stream().flatMap(List::stream).toList();
  }
}
