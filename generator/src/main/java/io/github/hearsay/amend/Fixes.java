package io.github.hearsay.amend;

import io.github.hearsay.amend.Draft.Span;
import io.github.hearsay.archive.NameBook;
import io.github.hearsay.archive.NameBook.Meaning;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Reference;
import io.github.hearsay.model.References;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.read.Content;
import io.github.hearsay.read.Edited;
import io.github.hearsay.read.Layout;
import io.github.hearsay.read.Node;
import io.github.hearsay.read.Proof;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts right what can be put right without a thought: dates in another notation that can only mean one day, names that are not the one shown, fields
 * in another order than that of the documentation. What files say stays the same, and so does every character that need not change.
 */
public final class Fixes {

  private final Amendment amendment;
  private final Map<String, Draft> drafts = new TreeMap<>();

  private Fixes(Amendment amendment) {
    this.amendment = amendment;
  }

  /**
   * The changes; none when all is well.
   *
   * @param problems what reading the archive has found
   * @throws IOException when a file cannot be read again
   */
  public static Amendment of(Content content, List<Problem> problems, Amendment amendment) throws IOException {
    Fixes dates = new Fixes(amendment);
    dates.dates(problems);
    Map<String, Optional<String>> dated = new TreeMap<>();
    dates.drafts.values().stream().filter(Draft::isChanged).forEach(draft -> dated.put(draft.path(), Optional.of(draft.result())));
    Content read = Edited.of(content, dated, new Problems());
    Fixes rest = new Fixes(amendment);
    dated.forEach((file, text) -> rest.drafts.put(file, new Draft(file, text.orElseThrow())));
    rest.names(read);
    rest.finish(read);
    return amendment;
  }

  private Draft draft(String file) throws IOException {
    Draft known = drafts.get(file);
    if (known == null) {
      known = amendment.fresh(file);
      drafts.put(file, known);
    }
    return known;
  }

  private void dates(List<Problem> problems) throws IOException {
    for (Problem problem : problems) {
      if (problem.code() == Code.BAD_DATE && isOfFile(problem.at().file())) {
        Draft draft = draft(problem.at().file());
        Optional<Node.Scalar> scalar = Layout.of(draft.path(), draft.text()).flatMap(layout -> scalar(layout.root(), problem.at()));
        scalar.ifPresent(date -> Edtf.meant(date.text()).ifPresent(meant -> write(draft, date.at(), meant.toString())));
      }
    }
  }

  private static boolean isOfFile(String file) {
    return file.endsWith(".md");
  }

  private static void write(Draft draft, Location at, String value) {
    Span span = draft.span(at, false);
    String slice = draft.slice(span);
    draft.replace(span, Pen.isQuoted(slice) ? slice.charAt(0) + value + slice.charAt(0) : value);
  }

  /** The text in which a place lies. */
  private static Optional<Node.Scalar> scalar(Node node, Location at) {
    if (node instanceof Node.Scalar scalar) {
      int from = scalar.at().column();
      boolean isHere = scalar.at().line() == at.line() && from <= at.column() && at.column() < from + Math.max(1, scalar.at().length());
      return isHere ? Optional.of(scalar) : Optional.empty();
    }
    List<Node> inside = new ArrayList<>();
    if (node instanceof Node.Sequence list) {
      inside.addAll(list.items());
    } else if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> inside.add(entry.value()));
    }
    return inside.stream().flatMap(one -> scalar(one, at).stream()).findFirst();
  }

  private void names(Content content) throws IOException {
    NameBook names = NameBook.of(content);
    List<Reference> people = new ArrayList<>();
    List<Reference> topics = new ArrayList<>();
    List<Reference> places = new ArrayList<>();
    References all = new References(people::add, topics::add, places::add);
    for (Article article : content.articles()) {
      all.in(article);
    }
    for (Person person : content.people()) {
      all.in(person);
    }
    content.topics().forEach(topic -> topic.partOf().ifPresent(topics::add));
    content.places().forEach(place -> place.within().ifPresent(places::add));
    names(people, Subject.PERSON, names);
    names(topics, Subject.TOPIC, names);
    names(places, Subject.PLACE, names);
  }

  private void names(Collection<Reference> references, Subject subject, NameBook names) throws IOException {
    for (Reference reference : new HashSet<>(references)) {
      String text = reference.text();
      if (subject.meaning(names, text) instanceof Meaning.One one && one.hasFile()) {
        String id = one.named().id().value();
        String name = one.named().name();
        boolean isClear = subject.meaning(names, name) instanceof Meaning.One same && same.named().id().equals(one.named().id());
        if (!text.equals(id) && !text.equals(name)) {
          new Pen(amendment, this::draft).field(reference, isClear ? name : id);
        }
      }
    }
  }

  private void finish(Content content) throws IOException {
    content.articles().forEach(one -> known(one.at().file()));
    content.people().forEach(one -> known(one.at().file()));
    content.topics().forEach(one -> known(one.at().file()));
    content.places().forEach(one -> known(one.at().file()));
    content.pages().forEach(one -> known(one.at().file()));
    for (String file : new ArrayList<>(drafts.keySet())) {
      Draft draft = draft(file);
      String text = draft.result();
      String sorted = Sorting.of(new Draft(file, text)).orElse(text);
      Draft before = amendment.fresh(file);
      if (!sorted.equals(before.text()) && isNoWorse(file, before.text(), sorted)) {
        amendment.put(sorted.equals(text) && draft.text().equals(before.text()) ? draft : Draft.rewritten(before, sorted));
      }
    }
  }

  /** Every file that was read may have fields in another order. */
  private void known(String file) {
    try {
      draft(file);
    } catch (IOException gone) {
      amendment.note(file + ": the file is gone");
    }
  }

  private static boolean isNoWorse(String file, String before, String after) {
    Set<String> old = new HashSet<>(errors(file, before));
    List<String> now = errors(file, after);
    return old.containsAll(now) && now.size() <= errors(file, before).size();
  }

  private static List<String> errors(String file, String text) {
    return Proof.read(file, text).stream().filter(problem -> problem.severity() == Severity.ERROR)
        .map(problem -> problem.code() + problem.message()).toList();
  }

  /** Where drafts come from. */
  @FunctionalInterface
  interface Drafts {
    Draft of(String file) throws IOException;
  }
}
