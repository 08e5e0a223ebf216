package io.github.hearsay.explain;

import io.github.hearsay.archive.HeldBack;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.PlainPage;
import io.github.hearsay.model.Redaction;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.AssetCopy;
import io.github.hearsay.plan.Page;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.text.Fold;
import io.github.hearsay.text.Lists;
import io.github.hearsay.text.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** What became of a file, and which pages depend on it. */
final class Files {

  private final Ground ground;
  private final List<String> lines;

  Files(Ground ground, List<String> lines) {
    this.ground = ground;
    this.lines = lines;
  }

  /** Whether there is such a file. */
  boolean explain(String file) {
    List<Problem> problems = ground.problems().stream()
        .filter(problem -> problem.at().file().equals(file) && problem.severity() != Severity.INFO).toList();
    boolean found = failed(file) || story(file) || plain(file) || named(file) || picture(file) || !problems.isEmpty();
    problems.forEach(problem -> lines.add(problem.at() + ": " + problem.severity().word() + " " + problem.code().id() + " " + problem.words(": ")));
    if (!found) {
      lines.add("nothing of the site is made of a file " + file + " in the content folder");
      List<String> all = new ArrayList<>();
      ground.content().articles().forEach(one -> all.add(one.at().file()));
      ground.content().people().forEach(one -> all.add(one.at().file()));
      Nearest.of(file, all).ifPresent(near -> lines.add("did you mean " + near + "?"));
    }
    return found;
  }

  private boolean failed(String file) {
    boolean failed = ground.content().failures().stream().anyMatch(failure -> failure.file().equals(file));
    if (failed) {
      lines.add(file + " has errors, so nothing of it is on the site, and no site is written:");
    }
    return failed;
  }

  private boolean story(String file) {
    Optional<Article> story = ground.content().articles().stream().filter(one -> one.at().file().equals(file)).findFirst();
    story.ifPresent(this::story);
    return story.isPresent();
  }

  private void story(Article story) {
    String file = story.at().file();
    Optional<HeldBack> held = ground.archive().heldBack().stream().filter(one -> one.at().equals(story.at())).findFirst();
    if (held.isPresent()) {
      lines.add(story.at() + ": the story \"" + story.title() + "\" is not on the site: it " + ground.why().apply(held.get()));
      redacted("story:" + story.id());
      return;
    }
    String address = Addresses.story(story).value();
    boolean isThere = ground.plan().has(address);
    lines.add(story.at() + ": the story \"" + story.title() + "\" " + (isThere ? "is at " + address : "has no page"));
    story.publishing().aliases().forEach(alias -> lines.add(alias.at() + ": " + alias.path() + " leads there"));
    if (!story.publishing().index()) {
      lines.add(file + ": index: false keeps it out of search, feeds and the sitemap");
    }
    touched(file);
  }

  private boolean plain(String file) {
    Optional<PlainPage> page = ground.content().pages().stream().filter(one -> one.at().file().equals(file)).findFirst();
    page.ifPresent(this::plain);
    return page.isPresent();
  }

  private void plain(PlainPage page) {
    if (page.draft()) {
      lines.add(page.at() + ": the page \"" + page.title() + "\" is not on the site: it is a draft");
      return;
    }
    lines.add(page.at() + ": the page \"" + page.title() + "\" is at " + Addresses.page(page.place()));
    page.aliases().forEach(alias -> lines.add(alias.at() + ": " + alias.path() + " leads there"));
    lines.add(page.menu() ? "menu: true puts a link to it at the foot of every page" : "no menu leads to it, but whatever links to it does");
    if (!page.index()) {
      lines.add(page.at().file() + ": index: false keeps it out of search and the sitemap");
    }
    touched(page.at().file());
  }

  private boolean named(String file) {
    Optional<Person> person = ground.content().people().stream().filter(one -> one.at().file().equals(file)).findFirst();
    if (person.isPresent()) {
      page("person", person.get().name(), Addresses.person(person.get().id()).value(), file);
      hidden(person.get());
    }
    ground.content().topics().stream().filter(one -> one.at().file().equals(file))
        .forEach(one -> page("topic", one.name(), Addresses.topic(one.id()).value(), file));
    ground.content().places().stream().filter(one -> one.at().file().equals(file))
        .forEach(one -> page("place", one.name(), Addresses.place(one.id()).value(), file));
    boolean found = person.isPresent() || ground.content().topics().stream().anyMatch(one -> one.at().file().equals(file))
        || ground.content().places().stream().anyMatch(one -> one.at().file().equals(file));
    if (found) {
      touched(file);
    }
    return found;
  }

  private void page(String kind, String name, String address, String file) {
    boolean isThere = ground.plan().has(address);
    lines.add(file + ": the " + kind + " " + name + (isThere ? " has the page " + address : " has no page"));
  }

  /** More on whom or what a name means: why there is no page, or which stories make it. */
  void ofNamed(String kind, Id id) {
    if (kind.equals("person")) {
      ground.archive().person(id).ifPresentOrElse(
          entry -> lines.add("it is named because of " + stories(entry.stories()) + ", and in passing in "
              + Lists.count(entry.mentionedIn().size(), "story", "stories")),
          () -> ground.content().people().stream().filter(one -> one.id().equals(id)).forEach(this::hidden));
    } else if (kind.equals("topic")) {
      ground.archive().topic(id).ifPresent(entry -> lines.add("it is named because of " + stories(entry.stories())));
    } else {
      ground.archive().place(id).ifPresentOrElse(
          entry -> lines.add("it is named because of " + stories(entry.stories())),
          () -> lines.add("it is private, or kept back: stories name the place it lies within"));
    }
  }

  private String stories(List<Id> stories) {
    List<String> files = stories.stream().flatMap(id -> ground.archive().story(id).stream()).map(one -> one.article().at().file()).toList();
    return Lists.count(files.size(), "story", "stories") + (files.isEmpty() ? "" : " (" + Sources.some(files) + ")");
  }

  private void hidden(Person person) {
    if (ground.archive().person(person.id()).isPresent()) {
      return;
    }
    boolean said = person.allNames().stream().map(this::redacted).reduce(false, Boolean::logicalOr) | redacted(person.id().value());
    if (!said) {
      lines.add(person.at().file() + ": " + switch (person.standing().profile()) {
        case PRIVATE -> "profile: private keeps the person out of every list, and their name without a link";
        default -> "the person counts as a minor on " + ground.archive().config().today()
            + ", by minor, born or a stated age, or is kept back by a digest in redactions.yml";
      });
    }
  }

  /** Says which decision keeps something back. */
  private boolean redacted(String target) {
    boolean said = false;
    for (Redaction redaction : ground.content().redactions()) {
      if (redaction.targets().stream().anyMatch(one -> Fold.name(one.text()).equals(Fold.name(target)))) {
        lines.add(redaction.at() + ": a redaction of " + redaction.date() + " says so");
        said = true;
      }
    }
    return said;
  }

  private boolean picture(String file) {
    List<AssetCopy> copies = ground.plan().assets().stream().filter(one -> one.source().equals(file)).toList();
    if (!copies.isEmpty()) {
      lines.add(file + ": a picture, which is published as " + Sources.some(copies.stream().map(one -> one.to().value()).toList()));
    } else if (ground.content().assets().stream().anyMatch(asset -> asset.path().equals(file))) {
      lines.add(file + ": a file that no text shows, so it is not published");
      return true;
    }
    return !copies.isEmpty();
  }

  /** Which pages a build would make again, by what the last one remembers of them. */
  private void touched(String file) {
    Optional<SortedSet<String>> pages = ground.touched().apply(file, "text");
    if (pages.isEmpty()) {
      lines.add("a build remembers which pages are made of it: after the next one, ask again which pages a change would touch");
      return;
    }
    tell("another word in its text touches", pages.get());
    String head = file.startsWith("articles/") ? "headline" : file.startsWith("pages/") ? "title" : "description";
    ground.touched().apply(file, "head").ifPresent(more -> tell("another " + head + " touches", more));
  }

  private void tell(String what, SortedSet<String> pages) {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    for (Page page : ground.plan().pages()) {
      if (pages.contains(page.path().value())) {
        kinds.computeIfAbsent(PageWords.kind(page), any -> new ArrayList<>()).add(page.path().value());
      }
    }
    lines.add(what + " " + pages.size() + " of " + Lists.count(ground.plan().pages().size(), "file", "files"));
    kinds.forEach((kind, all) -> lines.add("  " + all.size() + " " + kind + ": " + Sources.some(all)));
  }
}
