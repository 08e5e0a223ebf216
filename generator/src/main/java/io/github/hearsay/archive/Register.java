package io.github.hearsay.archive;

import io.github.hearsay.archive.Newcomers.Newcomer;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Reference;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.text.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** All there is of one kind: those with a file, those known only by being named, and the lookup over both. */
final class Register<T> {

  private final Names names;
  private final Newcomers newcomers;
  private final Map<Id, T> all = new LinkedHashMap<>();
  private final Set<Id> withFile = new HashSet<>();
  private final Maker<T> maker;
  private final Problems problems;

  /** Makes up what has no file. */
  interface Maker<T> {
    T named(Id id, String name, Location at);
  }

  Register(Kind kind, List<T> files, List<T> hidden, Function<T, Known> known, Maker<T> maker, Set<Id> failed, Problems problems) {
    this.names = new Names(kind, known(files, known), known(hidden, known), failed);
    this.newcomers = new Newcomers(names);
    this.maker = maker;
    this.problems = problems;
    for (T file : files) {
      Id id = known.apply(file).id();
      all.put(id, file);
      withFile.add(id);
    }
  }

  private static <T> List<Known> known(List<T> files, Function<T, Known> known) {
    List<Known> all = new ArrayList<>(files.size());
    for (T file : files) {
      all.add(known.apply(file));
    }
    return all;
  }

  /** Takes note of a reference, from any thread. All are surveyed before anything is looked up. */
  void survey(Reference reference) {
    newcomers.survey(reference);
  }

  /** Ends the survey: names that are new get an entry, which is reported at {@code severity}. */
  Lookup settle(Severity severity) {
    for (Newcomer one : newcomers.settle()) {
      Known known = one.known();
      all.put(known.id(), maker.named(known.id(), known.name(), one.at()));
      problems.add(Problem.of(names.kind().isNew, one.at(), "no file for the " + names.kind().word + " " + known, hint(one, severity))
          .as(severity));
    }
    sort();
    return new Lookup(names, newcomers, problems);
  }

  private void sort() {
    List<Map.Entry<Id, T>> entries = new ArrayList<>(all.size());
    all.forEach((id, one) -> entries.add(Map.entry(id, one)));
    entries.sort(Map.Entry.comparingByKey());
    all.clear();
    entries.forEach(entry -> all.put(entry.getKey(), entry.getValue()));
  }

  private String hint(Newcomer one, Severity severity) {
    String file = names.kind().folder + "/" + one.known().id() + ".md";
    if (!one.near().isEmpty()) {
      return "much like " + Lists.or(one.near().stream().map(Known::toString).toList()) + ", new as well: if they are one, write one name";
    }
    return severity == Severity.INFO ? "" : "add " + file + ", or set people.new to allow";
  }

  /** In order of id, once the survey has ended. */
  Map<Id, T> all() {
    return Collections.unmodifiableMap(all);
  }

  boolean hasFile(Id id) {
    return withFile.contains(id);
  }
}
