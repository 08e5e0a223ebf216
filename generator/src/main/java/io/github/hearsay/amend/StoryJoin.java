package io.github.hearsay.amend;

import io.github.hearsay.amend.Draft.Span;
import io.github.hearsay.amend.StoryText.Kept;
import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.NameBook;
import io.github.hearsay.author.Yaml;
import io.github.hearsay.config.PageFamily;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Ledger;
import io.github.hearsay.model.Publishing.Withheld;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.read.Content;
import io.github.hearsay.read.Edited;
import io.github.hearsay.read.Node;
import io.github.hearsay.text.Lists;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Two stories that turned out to be one: the first becomes a part of the second, with everything its file says, and its addresses lead there. What
 * both tell is told once. Ids that are made of a story's own are read off the joined file, tried out first: so they are what a build will make.
 */
final class StoryJoin {

  private static final Set<String> NONE = Set.of();

  private final Change change;
  private final Content content;
  private final Archive archive;
  private final Amendment amendment;
  private final Alike alike;

  StoryJoin(Change change, Content content, Archive archive, Amendment amendment) {
    this.change = change;
    this.content = content;
    this.archive = archive;
    this.amendment = amendment;
    this.alike = Alike.by(NameBook.of(content));
  }

  void run() throws IOException {
    Optional<StoryPair> found = StoryPair.of(change, content, amendment);
    if (found.isEmpty()) {
      return;
    }
    StoryPair pair = found.get();
    pair.check(content, withheld(pair.from()), withheld(pair.into()), amendment);
    Optional<Kept> kept = kept(pair);
    if (kept.isEmpty() || !amendment.reasons().isEmpty()) {
      return;
    }
    LedgerMatch match = LedgerMatch.of(pair.from().ledger(), pair.into().ledger());
    Draft into = amendment.fresh(path(pair.into()));
    Draft from = amendment.fresh(path(pair.from()));
    Optional<Article> joined = tried(pair, kept.get(), joined(pair, match, kept.get(), into, from, List.of(), reason -> {}, note -> {}));
    if (joined.isEmpty()) {
      return;
    }
    StoryIds ids = ids(pair, match, joined.get().ledger());
    pair.checkShared(content, ids, amendment);
    new StoryReferences(pair, content, new Fragments(pair.from(), pair.into(), joined.get(), kept.get(), ids), amendment).write();
    write(pair, match, kept.get(), aliases(pair, ids));
  }

  private static String path(Article article) {
    return article.at().file();
  }

  /** Whether a redaction keeps it out of the site. */
  private Withheld withheld(Article article) {
    return archive.heldBack().stream().filter(held -> held.story().equals(article.id())).map(held -> switch (held.reason()) {
      case WITHHELD -> Withheld.SAID;
      case REMOVED -> Withheld.UNSAID;
      case DRAFT, FUTURE -> Withheld.NO;
    }).findFirst().orElse(Withheld.NO);
  }

  private Optional<Kept> kept(StoryPair pair) throws IOException {
    String into = StoryText.of(amendment.fresh(path(pair.into())));
    String from = StoryText.of(amendment.fresh(path(pair.from())));
    Optional<Kept> wish = change.text().flatMap(Kept::named);
    Optional<Kept> plain = StoryText.plain(into, from).filter(one -> from.isBlank() || wish.filter(Kept.FROM::equals).isEmpty());
    Optional<Kept> kept = plain.or(() -> wish);
    if (change.text().isPresent() && wish.isEmpty()) {
      amendment.refuse("the text cannot be \"" + change.text().get() + "\": it is " + Lists.or(StoryText.WORDS));
    } else if (kept.isEmpty()) {
      amendment.refuse("the text of " + path(pair.from()) + " says what that of " + path(pair.into())
          + " does not: choose with text (--text, -Dtext) both, which puts it below the other under its headline, into, which keeps only that of "
          + path(pair.into()) + ", or from, which keeps only that of " + path(pair.from()));
    } else if (kept.get() == Kept.BOTH) {
      List<String> clashes = StoryText.clashes(into, from);
      if (!clashes.isEmpty()) {
        amendment.refuse("both texts have " + Lists.and(clashes) + ", and mean something else by it: give it another name in one of the two first");
      }
    }
    return kept;
  }

  /** Makes {@code into} the joined file, without a look at who refers to what. */
  private String joined(
      StoryPair pair, LedgerMatch match, Kept kept, Draft into, Draft from, List<String> aliases, Consumer<String> refusal, Consumer<String> note) {
    Set<String> mine = people(into);
    Set<String> theirs = people(from);
    Draft other = from;
    Draft one = into;
    if (!mine.containsAll(theirs)) {
      one = spelt(one, mine, Set.copyOf(match.events().values()), Set.copyOf(match.claims().values()), note);
      one = next(one, draft -> StoryFields.promote(draft, alike, theirs));
    }
    if (!theirs.containsAll(mine)) {
      other = spelt(other, theirs, match.events().keySet(), match.claims().keySet(), note);
    }
    Draft moved = next(other, draft -> picture(draft, path(pair.from()), path(pair.into())));
    Map<String, Map<Integer, Integer>> pairs = Map.of("events", match.events(), "claims", match.claims(), "sources", match.sources());
    return next(one, draft -> {
      new StoryFields(draft, moved, alike, refusal, note).join(aliases, pairs, kept == Kept.BOTH ? Set.of("title") : NONE, change.idle());
      StoryText.join(draft, moved, kept, pair.from(), pair.into());
    }).text();
  }

  /** The file as it is after some edits. */
  private static Draft next(Draft draft, Consumer<Draft> edits) {
    Draft edited = new Draft(draft.path(), draft.text());
    edits.accept(edited);
    return new Draft(draft.path(), edited.result());
  }

  private Set<String> people(Draft draft) {
    return StoryFields.meanings(alike, "people", Fields.of(draft).orElseThrow());
  }

  /** Whoever an entry is about by its story alone is named in it, since the story is to be about others as well. */
  private static Draft spelt(Draft draft, Set<String> people, Set<Integer> events, Set<Integer> claims, Consumer<String> note) {
    Fields fields = Fields.of(draft).orElseThrow();
    if (people.isEmpty()) {
      if (fields.value("events").isPresent() || fields.value("claims").isPresent()) {
        note.accept(draft.path() + ": what this story tells was about nobody; it is now about whom the joined story is about, unless it says"
            + " otherwise");
      }
      return draft;
    }
    List<String> names = Alike.items(fields.value("people").orElseThrow()).stream().map(item -> ((Node.Scalar) item).text().strip()).toList();
    Draft spelt = next(draft, one -> StoryFields.spell(one, events, "events", "people", names));
    return next(spelt, one -> StoryFields.spell(one, claims, "claims", "about", names));
  }

  /** The way to a picture begins at the story. */
  private static void picture(Draft draft, String from, String into) {
    Optional<Node> source = Fields.of(draft).orElseThrow().value("image")
        .flatMap(image -> image instanceof Node.Mapping mapping ? mapping.value("src") : Optional.empty());
    if (source.isPresent() && source.get() instanceof Node.Scalar scalar) {
      String way = Ways.moved(scalar.text().strip(), from, into);
      if (!way.equals(scalar.text().strip())) {
        Span span = draft.span(scalar.at(), false);
        draft.replace(span, Yaml.text(way));
      }
    }
  }

  /** What a build makes of the joined file; empty after saying what is wrong with it. */
  private Optional<Article> tried(StoryPair pair, Kept kept, String text) {
    Problems problems = new Problems();
    Content edited = Edited.of(content, Map.of(path(pair.into()), Optional.of(text), path(pair.from()), Optional.empty()), problems);
    Optional<Article> joined = edited.articles().stream().filter(article -> article.id().equals(pair.into().id())).findFirst();
    if (joined.isEmpty()) {
      problems.sorted().stream().filter(problem -> problem.severity() == Severity.ERROR)
          .forEach(problem -> amendment.refuse("the two make no story together: " + problem.code().id() + " " + problem.words(": ")));
    }
    return joined.filter(story -> isWhole(pair, kept, story));
  }

  private boolean isWhole(StoryPair pair, Kept kept, Article joined) {
    boolean isWhole = StoryText.isWhole(joined.body(), pair.into().body(), pair.from().body(), kept);
    if (!isWhole) {
      amendment.refuse("the two texts cannot be put together, for something that " + path(pair.into())
          + " begins (a block of code, a note) does not end before its text does: end it first");
    }
    return isWhole;
  }

  private static StoryIds ids(StoryPair pair, LedgerMatch match, Ledger joined) {
    Map<String, String> sources = new HashMap<>();
    Ledger from = pair.from().ledger();
    Ledger into = pair.into().ledger();
    match.sources().forEach((gone, stays) -> {
      Optional<Id> id = from.sources().get(gone).id();
      Optional<Id> now = joined.sources().get(stays).id();
      id.filter(one -> !now.equals(Optional.of(one))).ifPresent(one -> sources.put(one.value(), now.orElseThrow().value()));
    });
    return new StoryIds(
        Map.of(pair.from().id().value(), pair.into().id().value()),
        ids(from.events().stream().map(one -> one.id()).toList(), into.events().stream().map(one -> one.id()).toList(), match.events(),
            joined.events().stream().map(one -> one.id()).toList()),
        ids(from.claims().stream().map(one -> one.id()).toList(), into.claims().stream().map(one -> one.id()).toList(), match.claims(),
            joined.claims().stream().map(one -> one.id()).toList()), sources);
  }

  /** Those that change: what stays keeps its place, what is told by the other alone follows in its order. */
  private static Map<String, String> ids(List<Id> from, List<Id> into, Map<Integer, Integer> pairs, List<Id> joined) {
    Map<String, String> ids = new HashMap<>();
    int next = into.size();
    for (int i = 0; i < from.size(); i++) {
      ids.put(from.get(i).value(), joined.get(pairs.containsKey(i) ? pairs.get(i) : next++).value());
    }
    for (int i = 0; i < into.size(); i++) {
      ids.put(into.get(i).value(), joined.get(i).value());
    }
    ids.entrySet().removeIf(id -> id.getKey().equals(id.getValue()));
    return ids;
  }

  /** Every address by which the story that goes, or a claim that is called otherwise now, could be reached. */
  private List<String> aliases(StoryPair pair, StoryIds ids) {
    List<String> aliases = new ArrayList<>();
    if (pair.wasOut(content.config()) && !change.forget()) {
      aliases.add(Addresses.story(pair.from()).value());
    }
    if (!change.forget()) {
      pair.from().publishing().aliases().forEach(alias -> aliases.add(alias.path().value()));
    }
    if (!change.forget() && content.config().makes(PageFamily.CLAIMS)) {
      ids.claims().keySet().stream().sorted().map(Id::new).filter(this::hasPage).forEach(id -> aliases.add(Addresses.claim(id).value()));
    }
    aliases.remove(Addresses.story(pair.into()).value());
    return aliases;
  }

  private boolean hasPage(Id claim) {
    return archive.claim(claim).isPresent()
        && (archive.claim(claim).get().claim().named()
            || archive.assertion(claim).filter(one -> one.hasPage() && one.id().equals(claim)).isPresent());
  }

  private void write(StoryPair pair, LedgerMatch match, Kept kept, List<String> aliases) throws IOException {
    Draft into = amendment.draft(path(pair.into()));
    Draft from = amendment.draft(path(pair.from()));
    Draft before = new Draft(into.path(), into.result());
    String text = joined(pair, match, kept, before, new Draft(from.path(), from.result()), aliases, amendment::refuse, amendment::note);
    amendment.put(Draft.rewritten(amendment.fresh(into.path()), text));
    amendment.remove(from.path());
    if (kept == Kept.BOTH) {
      amendment.note(into.path() + ": the text of " + from.path() + " stands below the one that was there: make one of both");
    } else if (change.text().isPresent() && !text.isBlank()) {
      boolean isFrom = kept == Kept.FROM;
      amendment.note("of the two texts, that of " + (isFrom ? from : into).path() + " is kept alone");
    }
    if (pair.isPublishedByThis(content.config())) {
      amendment.note(from.path() + " was not published; what it says is now, in " + into.path());
    }
  }
}
