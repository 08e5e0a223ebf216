package io.github.hearsay;

import io.github.hearsay.amend.Amended;
import io.github.hearsay.amend.Amender;
import io.github.hearsay.amend.Amendment;
import io.github.hearsay.amend.Change;
import io.github.hearsay.amend.Interrupted;
import io.github.hearsay.author.Outcome;
import io.github.hearsay.lint.LintMemory;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Publishing.Withheld;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.read.Content;
import io.github.hearsay.read.Edited;
import io.github.hearsay.read.StoriesLock;
import io.github.hearsay.read.StoriesLock.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Changes names in an archive: tries the changed archive out before anything is written, and writes nothing when it has errors it had not before. */
final class Amending {

  private final BuildRequest request;
  private final Change change;
  private final Content content;
  private final Linked before;
  private final Problems problems;

  private Amending(BuildRequest request, Change change, Content content, Linked before, Problems problems) {
    this.request = request;
    this.change = change;
    this.content = content;
    this.before = before;
    this.problems = problems;
  }

  static Amended run(BuildRequest request, Change change, boolean dryRun) throws IOException {
    Optional<Amended> settled = Interrupted.settle(request.content(), dryRun);
    if (settled.isPresent()) {
      return settled.get();
    }
    Holdings all = Holdings.of(request);
    if (!all.missing().isEmpty()) {
      return Amended.refused(all.missing());
    }
    if (all.content().failed() > 0) {
      List<String> reasons = new ArrayList<>(words(all.problems().sorted()));
      reasons.add("files with errors may refer to what is to be renamed, so put these right first");
      return Amended.refused(reasons);
    }
    Linked before = Linked.of(all.content(), request, all.problems());
    return new Amending(request, change, all.content(), before, all.problems()).run(dryRun);
  }

  private Amended run(boolean dryRun) throws IOException {
    if (isJoinOfStories()) {
      List<String> hidden = words(problems.sorted().stream().filter(this::wouldBeHidden).toList());
      if (!hidden.isEmpty()) {
        return Amended.refused(hidden);
      }
    }
    Amendment amendment = Amender.of(change, content, before.archive(), request.content());
    if (!amendment.reasons().isEmpty()) {
      return Amended.refused(amendment.reasons());
    }
    Problems found = new Problems();
    Content after = Edited.of(content, amendment.texts(), found);
    StoriesLock lock = lock(after);
    Linked linked = Linked.of(after, lock, request, found);
    List<String> reasons = new ArrayList<>(words(added(found)));
    if (reasons.isEmpty() && isUncovered(linked)) {
      boolean ofStories = change.isOfStories();
      reasons.add("a redaction by digest keeps " + (ofStories ? "something back that" : "somebody back who") + " would be shown after this: take a"
          + " digest of the new " + (ofStories ? "id" : "name") + " with redact, add it, and try again");
    }
    if (!reasons.isEmpty()) {
      return Amended.refused(reasons);
    }
    Set<String> idle = isJoinOfStories() && change.idle().isEmpty() ? idle(linked, found) : Set.of();
    if (!idle.isEmpty()) {
      return new Amending(request, change.without(idle), content, before, problems).run(dryRun);
    }
    return new Amended(dryRun ? told(amendment) : written(amendment, lock), amendment.diff());
  }

  private boolean isJoinOfStories() {
    return change.join() && change.isOfStories();
  }

  /** An edit without a word in a file that would be gone would never be told. */
  private boolean wouldBeHidden(Problem problem) {
    return problem.code() == Code.SILENT_EDIT && problem.at().file().equals(file(change.from()));
  }

  /** The file of a story; no file's name where there is none. */
  private String file(String story) {
    return content.articles().stream().filter(article -> article.id().value().equals(story.strip())).findFirst()
        .map(article -> article.at().file()).orElse("");
  }

  /** Codes of waivers that the story that goes had, and that would waive nothing in the other. */
  private Set<String> idle(Linked after, Problems found) {
    Set<String> codes = new HashSet<>();
    content.articles().stream().filter(article -> article.id().value().equals(change.from().strip()))
        .forEach(article -> article.allow().forEach(waiver -> codes.add(waiver.code())));
    if (codes.isEmpty()) {
      return codes;
    }
    after.lint(request, LintMemory.none(), found);
    Set<Location> unused = new HashSet<>();
    new Waivers(after.content()).applied(found.sorted()).stream().filter(problem -> problem.code() == Code.UNUSED_WAIVER)
        .forEach(problem -> unused.add(problem.at()));
    Set<String> idle = new HashSet<>();
    after.content().articles().stream().filter(article -> article.id().value().equals(change.to().strip()))
        .flatMap(article -> article.allow().stream())
        .filter(waiver -> unused.contains(waiver.at())).forEach(waiver -> idle.add(waiver.code()));
    idle.retainAll(codes);
    return idle;
  }

  private static Outcome told(Amendment amendment) {
    List<String> notes = new ArrayList<>(amendment.notes());
    notes.add(amendment.count() + " would change; nothing was written");
    return new Outcome.Made(List.of(), notes);
  }

  private Outcome written(Amendment amendment, StoriesLock lock) throws IOException {
    if (!amendment.isCurrent()) {
      return new Outcome.Refused(List.of("somebody has written one of the files in the meantime: try again"));
    }
    List<Path> files = amendment.write(before.lock().isEmpty() ? Map.of() : Map.of(StoriesLock.FILE, lock.text()));
    List<String> notes = new ArrayList<>(amendment.notes());
    notes.add(amendment.count() + " changed");
    return new Outcome.Made(files, notes);
  }

  /** Errors that the archive did not have before. */
  private List<Problem> added(Problems found) {
    Set<String> old = new HashSet<>();
    for (Problem problem : problems.sorted()) {
      old.add(problem.code() + problem.message());
    }
    return found.sorted().stream()
        .filter(problem -> problem.severity() == Severity.ERROR && !old.contains(problem.code() + problem.message())).toList();
  }

  private static List<String> words(List<Problem> problems) {
    return problems.stream().filter(problem -> problem.severity() == Severity.ERROR)
        .map(problem -> problem.at() + ": " + problem.code().id() + " " + problem.words(": ")).toList();
  }

  /** Whether the archive shows as many people more as it kept back before: a digest of a name does not find another name. */
  private boolean isUncovered(Linked after) {
    boolean exposes = change.isOfStories() && !shown(before).containsAll(shown(after));
    return exposes || hidden(after) < hidden(before) - (change.join() && !change.isOfStories() ? 1 : 0);
  }

  /** What stories say that no redaction keeps out of the site. */
  private static Set<String> shown(Linked linked) {
    Set<String> shown = new HashSet<>();
    for (Article article : linked.redacted().content().articles()) {
      if (article.publishing().withheld() == Withheld.NO) {
        shown.add(article.title());
        article.ledger().claims().forEach(claim -> shown.add(claim.text()));
        article.ledger().events().forEach(event -> shown.add(event.title()));
      }
    }
    return shown;
  }

  private static int hidden(Linked linked) {
    Set<Id> shown = new HashSet<>();
    linked.redacted().content().people().forEach(person -> shown.add(person.id()));
    int hidden = 0;
    for (Person person : linked.content().people()) {
      hidden += shown.contains(person.id()) ? 0 : 1;
    }
    return hidden;
  }

  /** The record goes with the stories: a link that leads elsewhere under the same words is no edit of what a story says. */
  private StoriesLock lock(Content after) {
    Map<String, Article> edited = new HashMap<>();
    after.articles().forEach(article -> edited.put(article.id().value(), article));
    Map<String, Article> old = new HashMap<>();
    content.articles().forEach(article -> old.put(article.id().value(), article));
    List<Line> lines = new ArrayList<>();
    for (Line line : before.lock().lines()) {
      String story = line.story().value();
      boolean isMoved = change.isOfStories() && story.equals(change.from().strip());
      Id id = isMoved ? new Id(change.to().strip()) : line.story();
      Optional<Article> was = Optional.ofNullable(old.get(story));
      Optional<Article> now = Optional.ofNullable(edited.get(id.value()));
      boolean isAsRecorded = was.isPresent() && now.isPresent() && was.get().textHash() == line.textHash();
      if (!isMoved || !change.join()) {
        lines.add(new Line(id, line.since(), line.corrections() + more(was, now), isAsRecorded ? now.get().textHash() : line.textHash()));
      }
    }
    return StoriesLock.of(lines);
  }

  /** How many corrections came along: they account for no edit of the text that is recorded. */
  private static int more(Optional<Article> was, Optional<Article> now) {
    return was.isEmpty() || now.isEmpty() ? 0 : now.get().ledger().corrections().size() - was.get().ledger().corrections().size();
  }
}
