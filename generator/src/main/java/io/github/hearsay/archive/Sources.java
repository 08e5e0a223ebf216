package io.github.hearsay.archive;

import io.github.hearsay.archive.PublisherEntry.Printed;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Attribution;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Reference;
import io.github.hearsay.model.Source;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.text.Fold;
import io.github.hearsay.text.Slug;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every source of every story: by id, and by who printed it. */
final class Sources {

  private final Map<Id, Printed> byId = new HashMap<>();
  private final List<Printed> all = new ArrayList<>();
  private final UnionFind copied = new UnionFind();
  private final Map<Id, Set<Id>> leanOn = new HashMap<>();
  private final Ids ids;

  /** @param published in order of publication */
  Sources(List<Article> published, List<Article> waiting, Set<Id> failed, Problems problems) {
    for (Article article : published) {
      for (Source source : article.ledger().sources()) {
        Printed printed = new Printed(article.id(), source);
        all.add(printed);
        source.id().ifPresent(id -> add(id, printed, problems));
      }
    }
    this.ids = new Ids("source", Code.UNKNOWN_SOURCE, byId.keySet(), ids(waiting), failed, problems);
    all.forEach(this::trace);
  }

  private static Set<Id> ids(List<Article> articles) {
    Set<Id> ids = new HashSet<>();
    for (Article article : articles) {
      for (Source source : article.ledger().sources()) {
        source.id().ifPresent(ids::add);
      }
    }
    return ids;
  }

  /** Two stories may lean on one source, and then both give it its id; but it has to be the same one. */
  private void add(Id id, Printed printed, Problems problems) {
    Printed known = byId.putIfAbsent(id, printed);
    if (known == null) {
      return;
    }
    Source before = known.source();
    Source now = printed.source();
    boolean same = Fold.name(before.publisher()).equals(Fold.name(now.publisher())) && Fold.name(before.title()).equals(Fold.name(now.title()));
    if (!same) {
      problems.add(
          Code.DUPLICATE_ID, now.at(), "the source id \"" + id + "\" is already that of another one, in " + before.at(),
          "the same id means the same publisher and title: give one of the two another id");
    }
  }

  /** Follows what a source was copied from; whatever leads nowhere is reported elsewhere. */
  private void trace(Printed printed) {
    if (printed.source().id().isEmpty() && printed.source().basedOn().isEmpty()) {
      return;
    }
    Set<Id> sources = leanOn.computeIfAbsent(printed.story(), any -> new TreeSet<>());
    printed.source().id().ifPresent(sources::add);
    for (Reference reference : printed.source().basedOn()) {
      ids.find(reference.text()).ifPresent(original -> {
        sources.add(original);
        printed.source().id().ifPresent(id -> copied.union(id, original));
      });
    }
  }

  /** The sources a story leans on, each as the one that stands for all that were copied from each other. */
  Set<Id> roots(Id story) {
    Set<Id> roots = new TreeSet<>();
    leanOn.getOrDefault(story, Set.of()).forEach(source -> roots.add(copied.find(source)));
    return roots;
  }

  /** Looks up every {@code based-on}, so that those that lead nowhere are reported. */
  void check() {
    for (Printed printed : all) {
      for (Reference reference : printed.source().basedOn()) {
        if (printed.source().id().isPresent()) {
          ids.resolve(reference, printed.source().id().get());
        } else {
          ids.resolve(reference);
        }
      }
    }
  }

  Printed get(Id id) {
    return byId.get(id);
  }

  Ids ids() {
    return ids;
  }

  /**
   * Everybody who printed something, by name.
   *
   * @param claims in order of publication
   */
  List<PublisherEntry> publishers(List<ClaimEntry> claims, Digests digests, Sorting sorting) {
    Map<Id, List<ClaimEntry>> carried = carried(claims);
    Map<Id, List<Printed>> byPublisher = new TreeMap<>();
    Map<String, List<Printed>> bySpelling = new HashMap<>();
    for (Printed printed : all) {
      bySpelling.computeIfAbsent(printed.source().publisher(), spelling -> list(spelling, byPublisher)).add(printed);
    }
    List<PublisherEntry> publishers = new ArrayList<>(byPublisher.size());
    byPublisher.forEach((id, printed) -> {
      Collections.reverse(printed);
      publishers.add(new PublisherEntry(id, name(printed), printed, digests.of(carried.getOrDefault(id, List.of()))));
    });
    publishers.sort(Comparator.comparing((PublisherEntry entry) -> sorting.key(entry.name())).thenComparing(PublisherEntry::id));
    return publishers;
  }

  /** The claims each publication carried, as far as an author said so: {@code via}, or said in its own voice. */
  private static Map<Id, List<ClaimEntry>> carried(List<ClaimEntry> claims) {
    Map<Id, List<ClaimEntry>> carried = new HashMap<>();
    for (ClaimEntry entry : claims) {
      Set<Id> carriers = new TreeSet<>();
      Slug.of(entry.claim().via()).ifPresent(slug -> carriers.add(new Id(slug)));
      if (entry.claim().saidBy() instanceof Attribution.ByName by && by.voice() == Attribution.Voice.PUBLICATION) {
        Slug.of(by.name()).ifPresent(slug -> carriers.add(new Id(slug)));
      }
      carriers.forEach(carrier -> carried.computeIfAbsent(carrier, any -> new ArrayList<>()).add(entry));
    }
    return carried;
  }

  private static List<Printed> list(String spelling, Map<Id, List<Printed>> byPublisher) {
    return Slug.of(spelling).map(slug -> byPublisher.computeIfAbsent(new Id(slug), any -> new ArrayList<>())).orElseGet(ArrayList::new);
  }

  private static String name(List<Printed> printed) {
    Map<String, Integer> spellings = new TreeMap<>();
    printed.forEach(one -> spellings.merge(one.source().publisher(), 1, Integer::sum));
    return Collections.max(spellings.entrySet(), Map.Entry.comparingByValue()).getKey();
  }
}
