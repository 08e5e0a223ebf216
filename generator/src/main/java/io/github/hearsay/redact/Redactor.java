package io.github.hearsay.redact;

import io.github.hearsay.model.Article;
import io.github.hearsay.model.BodyLink;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Place;
import io.github.hearsay.model.PlainPage;
import io.github.hearsay.model.Redaction;
import io.github.hearsay.model.Reference;
import io.github.hearsay.model.References;
import io.github.hearsay.model.Topic;
import io.github.hearsay.names.NameSet;
import io.github.hearsay.names.NameSet.Name;
import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.read.Asset;
import io.github.hearsay.read.Content;
import io.github.hearsay.text.Fold;
import io.github.hearsay.text.Nearest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes out of an archive, before anything is linked, what must not be published. */
public final class Redactor {

  private static final String KEEP = "check the spelling; keep it if it shall stop the name from coming back";
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  private final Content content;
  private final Path folder;
  private final Optional<String> key;
  private final Problems problems;
  private final Decisions decisions = new Decisions();
  private final Set<Integer> met = ConcurrentHashMap.newKeySet();

  private Redactor(Content content, Path folder, Optional<String> key, Problems problems) {
    this.content = content;
    this.folder = folder;
    this.key = key;
    this.problems = problems;
  }

  /**
   * What may be published of {@code content}.
   *
   * @param folder where its files lie
   * @param key of targets that are digests
   */
  public static Redacted of(Content content, Path folder, Optional<String> key, Problems problems) {
    return new Redactor(content, folder, key, problems).redacted();
  }

  private Redacted redacted() {
    decisions.add(content.people(), new Minors(content.config().today(), content.config().minorsThreshold()));
    decisions.addPlaces(content.places());
    if (!content.redactions().isEmpty()) {
      decide();
    }
    if (decisions.areNone()) {
      return new Redacted(content, Unpublishable.NOTHING);
    }
    decisions.lookThrough(content);
    OwnNames own = OwnNames.of(decisions.keptBack(), content, problems);
    List<Name> names = own.names();
    List<String> allowed = new ArrayList<>(own.longer());
    content.redactions().forEach(redaction -> allowed.addAll(redaction.except()));
    NameSet set = NameSet.of(names, allowed);
    Content published = published(set);
    if (decisions.keptBack().stream().anyMatch(one -> one.person().isEmpty())) {
      reportIdle();
    }
    return new Redacted(published, new Unpublishable(set, owners(), digest(names, allowed)));
  }

  private void decide() {
    Targets targets = new Targets(content, decisions, problems);
    Map<String, String> plain = plain(targets.known());
    for (Redaction redaction : content.redactions()) {
      LocalDate today = content.config().today();
      if (redaction.review().filter(day -> !day.isAfter(today)).isPresent()) {
        problems.add(
            Code.REVIEW_DUE, redaction.at(), "this redaction was to be reviewed on " + redaction.review().get() + "; it still holds",
            "decide again: give a later day, or take it away");
      }
      for (Reference target : redaction.targets()) {
        if (!target.text().startsWith(Keyed.PREFIX)) {
          targets.decide(redaction, target.text(), target.at(), false);
        } else if (!DIGEST.matcher(digest(target)).matches()) {
          problems.add(
              Code.BAD_REDACTION, target.at(), "this is not a digest: it must have 64 hexadecimal digits", "let hearsay redact NAME make it");
        } else if (plain.containsKey(digest(target))) {
          targets.decide(redaction, plain.get(digest(target)), target.at(), true);
        } else if (key.isPresent()) {
          idle(target.at(), KEEP);
        }
      }
    }
  }

  /** What digests stand for, as far as there is a key and the archive holds it. */
  private Map<String, String> plain(List<String> known) {
    Set<String> wanted = new TreeSet<>();
    List<Location> places = new ArrayList<>();
    for (Redaction redaction : content.redactions()) {
      for (Reference target : redaction.targets()) {
        if (target.text().startsWith(Keyed.PREFIX) && DIGEST.matcher(digest(target)).matches()) {
          wanted.add(digest(target));
          places.add(target.at());
        }
      }
    }
    if (!wanted.isEmpty() && key.filter(given -> given.length() >= Keyed.LEAST).isEmpty()) {
      String what = key.isEmpty() ? "no key is given" : "the key is shorter than " + Keyed.LEAST + " characters";
      places.forEach(place -> problems.add(
          Code.NO_KEY, place, "this target is a digest, but " + what, "set " + Keyed.VARIABLE + " in the environment of the build"));
      return Map.of();
    }
    return wanted.isEmpty() ? Map.of() : KeyedTargets.of(wanted, new Keyed(key.get()), known, content);
  }

  private static String digest(Reference target) {
    return target.text().substring(Keyed.PREFIX.length()).strip().toLowerCase(Locale.ROOT);
  }

  private Content published(NameSet names) {
    Hidden hidden = decisions.hidden();
    List<Person> hiddenPeople = content.people().stream().filter(hidden::has).toList();
    Relations relations = new Relations(hiddenPeople, hidden);
    Shorts shorts = new Shorts(decisions.keptBack());
    Mentions mentions = new Mentions(folder, decisions.keptBack(), hidden, problems);
    List<Person> open = content.people().stream().filter(person -> !hidden.has(person)).toList();
    List<Article> articles =
        Parallel.map(content.articles(), one -> rewritten(one.at().file(), shorts.in(one, names), mentions, rewriter -> rewriter.article(one)));
    List<Person> people =
        Parallel.map(open, one -> rewritten(
            one.at().file(), shorts.of(one, names), mentions, rewriter -> rewriter.person(one, relations.of(one))));
    List<Topic> topics =
        Parallel.map(content.topics(), one -> rewritten(one.at().file(), List.of(names), mentions, rewriter -> rewriter.topic(one)));
    List<Place> homes = content.places().stream().filter(Place::isPrivate).toList();
    List<Place> openPlaces = content.places().stream().filter(place -> !place.isPrivate()).toList();
    List<Place> places =
        Parallel.map(openPlaces, one -> rewritten(one.at().file(), List.of(names), mentions, rewriter -> rewriter.place(one)));
    List<PlainPage> pages =
        Parallel.map(content.pages(), one -> rewritten(one.at().file(), List.of(names), mentions, rewriter -> rewriter.page(one)));
    Change change = new Redacting(decisions.keptBack(), List.of(names), met);
    List<Asset> assets = content.assets().stream().map(asset -> new Asset(change.address(asset.path()), asset.file())).toList();
    int read = articles.size() + people.size() + topics.size() + places.size() + pages.size() + content.failures().size();
    return new Content(
        content.config(), articles, people, topics, places, pages, assets, read, content.failures(), List.of(),
        new Content.Hidden(hiddenPeople, homes));
  }

  private interface Rewriting<T> {
    T of(Rewriter rewriter);
  }

  private <T> T rewritten(String file, List<NameSet> names, Mentions mentions, Rewriting<T> rewriting) {
    Set<Integer> here = new TreeSet<>();
    T made = rewriting.of(new Rewriter(decisions, new Redacting(decisions.keptBack(), names, here)));
    met.addAll(here);
    if (here.stream().anyMatch(whose -> decisions.keptBack().get(whose).how() == KeptBack.How.MINOR)) {
      mentions.report(file, names);
    }
    return made;
  }

  /** A name that is nowhere may be misspelt; that of somebody with a file may not. */
  private void reportIdle() {
    Set<String> referredTo = referredTo();
    for (int i = 0; i < decisions.keptBack().size(); i++) {
      KeptBack one = decisions.keptBack().get(i);
      if (one.person().isEmpty() && !met.contains(i) && one.names().stream().noneMatch(name -> referredTo.contains(Fold.name(name)))) {
        String near = Nearest.of(one.names().iterator().next(), personNames()).map(name -> "did you mean " + name + "? ").orElse("");
        idle(one.at(), near + KEEP);
      }
    }
  }

  /** The names of those whom anything in the archive refers to. */
  private Set<String> referredTo() {
    Set<String> names = new HashSet<>();
    Consumer<String> add = text -> names.add(decisions.hidden().who(text).orElseGet(() -> Fold.name(text)));
    References references = new References(person -> add.accept(person.text()), topic -> {}, place -> {});
    content.articles().forEach(references::in);
    content.people().forEach(references::in);
    Stream.of(
            content.articles().stream().map(Article::body), content.people().stream().map(Person::body),
            content.topics().stream().map(Topic::body), content.places().stream().map(Place::body),
            content.pages().stream().map(PlainPage::body))
        .flatMap(bodies -> bodies)
        .flatMap(body -> body.links().stream())
        .filter(link -> link.kind() == BodyLink.Kind.PERSON)
        .forEach(link -> add.accept(link.target()));
    return names;
  }

  private List<String> personNames() {
    return content.people().stream().map(Person::name).sorted().toList();
  }

  private void idle(Location at, String hint) {
    problems.add(Code.IDLE_REDACTION, at, "this redaction finds nothing in the archive", hint);
  }

  private List<Unpublishable.Owner> owners() {
    return decisions.keptBack().stream().map(one -> new Unpublishable.Owner(one.at(), one.isSecret())).toList();
  }

  private String digest(List<Name> names, List<String> allowed) {
    return names.isEmpty() ? "" : new Keyed(key.orElse("nobody has a key here")).digest(names + "\n" + allowed);
  }
}
