package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import io.github.hearsay.text.Fold;
import io.github.hearsay.text.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Everything of one kind by every name it goes by: id first, then name and alias, then an id it had before. */
final class Names {

  private final Kind kind;
  private final Set<Id> failed;
  private final Map<Id, Known> byId = new HashMap<>();
  private final Map<String, List<Known>> byName = new HashMap<>();
  private final Map<Id, Known> byFormerId = new HashMap<>();

  /** What texts were found to mean: an archive names the same few over and over. */
  private final Map<String, Answer> found = new ConcurrentHashMap<>();

  /** Those with a file, and those who are kept back: what is near to them is no new name. */
  private final Collection<Known> guarded;
  private NearNames near;

  /**
   * @param hidden those whom no reference may mean
   * @param failed ids of files that could not be read
   */
  Names(Kind kind, Collection<Known> known, Collection<Known> hidden, Set<Id> failed) {
    this.kind = kind;
    this.failed = failed;
    this.guarded = new ArrayList<>(known);
    this.guarded.addAll(hidden);
    known.forEach(this::add);
  }

  private void add(Known known) {
    byId.put(known.id(), known);
    addName(known.name(), known);
    known.others().forEach(name -> addName(name, known));
    known.formerIds().forEach(id -> byFormerId.putIfAbsent(id, known));
  }

  private void addName(String name, Known known) {
    List<Known> owners = byName.computeIfAbsent(Fold.name(name), folded -> new ArrayList<>(1));
    if (!owners.contains(known)) {
      owners.add(known);
      if (owners.size() > 1) {
        owners.sort(Comparator.comparing(Known::id));
      }
    }
  }

  /** Adds somebody known only by being named. */
  void addNew(Known known) {
    add(known);
  }

  Kind kind() {
    return kind;
  }

  Known get(Id id) {
    return byId.get(id);
  }

  /** Who has the id, or had it. */
  Optional<Known> owner(Id id) {
    return Optional.ofNullable(byId.getOrDefault(id, byFormerId.get(id)));
  }

  /** What {@code text} means; {@code None} without near names where it means nothing, which {@link #near} can tell. */
  Answer find(String text) {
    Answer before = found.get(text);
    if (before != null) {
      return before;
    }
    Answer answer = lookUp(text.strip());
    if (answer instanceof Answer.One) {
      found.put(text, answer);
    }
    return answer;
  }

  private Answer lookUp(String trimmed) {
    if (Id.isLegal(trimmed)) {
      Known known = byId.get(new Id(trimmed));
      if (known != null) {
        return new Answer.One(known);
      }
    }
    List<Known> owners = byName.get(Fold.name(trimmed));
    if (owners != null) {
      return owners.size() == 1 ? new Answer.One(owners.get(0)) : new Answer.Several(List.copyOf(owners));
    }
    return elsewhere(trimmed);
  }

  private Answer elsewhere(String text) {
    if (Id.isLegal(text) && byFormerId.containsKey(new Id(text))) {
      return new Answer.One(byFormerId.get(new Id(text)));
    }
    boolean broken = Slug.of(text).map(slug -> failed.contains(new Id(slug))).orElse(false);
    return broken ? new Answer.Failed() : new Answer.None(List.of());
  }

  /** What {@code text}, which means nothing, is near to. */
  List<Known> near(String text) {
    return nearNames().near(text);
  }

  /** The tables are made for the first name that is not known; most archives have none. */
  private synchronized NearNames nearNames() {
    near = near == null ? new NearNames(kind, guarded) : near;
    return near;
  }

  /** Whether {@code text} can only have been meant as an id: "nell-gwyn". Topics may well be called "break-up". */
  boolean isMeantAsId(String text) {
    return kind != Kind.TOPIC && text.indexOf('-') > 0 && Id.isLegal(text);
  }
}
