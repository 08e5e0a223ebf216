package io.github.hearsay.explain;

import io.github.hearsay.archive.HeldBack;
import io.github.hearsay.archive.NameBook;
import io.github.hearsay.archive.NameBook.Meaning;
import io.github.hearsay.archive.NameBook.Named;
import io.github.hearsay.model.Alias;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.PlainPage;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.AssetCopy;
import io.github.hearsay.plan.Page;
import io.github.hearsay.render.Reads;
import io.github.hearsay.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Answers why something is on the site, or is not. */
public final class Explainer {

  private final Ground ground;
  private final List<String> lines = new ArrayList<>();

  private Explainer(Ground ground) {
    this.ground = ground;
  }

  /**
   * Why {@code what} is there, or is not.
   *
   * @param what a path of a file, an address of the site, a name or an id
   * @param where a person, topic or place, by name, id or address, on whose page it is or should be; empty for the site as a whole
   */
  public static Explanation of(Ground ground, String what, String where) {
    Explainer explainer = new Explainer(ground);
    boolean found = where.isBlank() ? explainer.what(what.strip()) : explainer.on(what.strip(), where.strip());
    return new Explanation(found, explainer.lines);
  }

  private boolean what(String what) {
    String site = ground.archive().config().url().map(Object::toString).map(url -> url.replaceFirst("/+$", "")).orElse("");
    String address = !site.isEmpty() && what.startsWith(site) ? what.substring(site.length()) : what;
    if (address.startsWith("/")) {
      return address(address);
    }
    String file = what.replace('\\', '/').replaceFirst("^(\\./)?content/", "");
    if (file.indexOf('/') > 0 || file.endsWith(".md")) {
      return new Files(ground, lines).explain(file);
    }
    return named(what);
  }

  private boolean address(String asked) {
    String plain = asked.replaceFirst("[?#].*", "").replaceFirst("index\\.html$", "");
    Optional<Page> page = page(plain).or(() -> page(plain + "/"));
    if (page.isPresent()) {
      page(page.get());
      return true;
    }
    Optional<AssetCopy> copy = ground.plan().assets().stream().filter(one -> one.to().value().equals(plain)).findFirst();
    if (copy.isPresent()) {
      lines.add(plain + " is the picture " + copy.get().source() + ", which a page shows");
      return true;
    }
    if (ground.plan().has(plain)) {
      lines.add(plain + " is a file of the theme, or drawn by the build");
      return true;
    }
    lines.add("there is nothing at " + plain);
    for (HeldBack held : ground.archive().heldBack()) {
      if (held.story().value().equals(plain.replaceAll("/+$", "").replaceFirst(".*/", ""))) {
        lines.add(held.at() + ": the story with this id " + ground.why().apply(held));
      }
    }
    Nearest.of(plain, ground.plan().addresses().stream().sorted().toList()).ifPresent(near -> lines.add("did you mean " + near + "?"));
    return false;
  }

  private Optional<Page> page(String address) {
    return ground.plan().pages().stream().filter(page -> page.path().value().equals(address)).findFirst();
  }

  private void page(Page page) {
    if (page instanceof Page.Redirect redirect) {
      lines.add(page.path() + " is an old address: it leads to " + redirect.to());
      said(redirect.path().value()).ifPresent(lines::add);
      return;
    }
    lines.add(page.path() + " is " + PageWords.of(page));
    Reads reads = new Reads();
    ground.renderer().render(page, reads);
    List<String> sources = Sources.lines(ground.archive(), reads);
    if (!sources.isEmpty()) {
      lines.add("it is made of");
      lines.addAll(sources);
      lines.add("and is made again when any of these says something else");
    }
  }

  /** Where a file declares an old address. */
  private Optional<String> said(String address) {
    for (Article article : ground.content().articles()) {
      for (Alias alias : article.publishing().aliases()) {
        if (alias.path().value().equals(address)) {
          return Optional.of(alias.at() + ": an alias of the story \"" + article.id() + "\"");
        }
      }
    }
    for (PlainPage page : ground.content().pages()) {
      for (Alias alias : page.aliases()) {
        if (alias.path().value().equals(address)) {
          return Optional.of(alias.at() + ": an alias of the page \"" + page.title() + "\"");
        }
      }
    }
    return former(ground.content().people(), address, one -> one.formerIds(), Addresses::person, one -> one.at().file())
        .or(() -> former(ground.content().topics(), address, one -> one.formerIds(), Addresses::topic, one -> one.at().file()))
        .or(() -> former(ground.content().places(), address, one -> one.formerIds(), Addresses::place, one -> one.at().file()));
  }

  private static <T> Optional<String> former(
      List<T> all, String address, Function<T, List<Id>> former, Function<Id, Object> path, Function<T, String> file) {
    return all.stream().filter(one -> former.apply(one).stream().anyMatch(id -> path.apply(id).toString().equals(address))).findFirst()
        .map(one -> file.apply(one) + ": one of former-ids");
  }

  private boolean named(String name) {
    Optional<Article> story = ground.content().articles().stream().filter(one -> one.id().value().equals(name)).findFirst();
    if (story.isPresent()) {
      return new Files(ground, lines).explain(story.get().at().file());
    }
    Optional<PlainPage> page = ground.content().pages().stream()
        .filter(one -> one.id().value().equals(name) || one.place().equals(name) || one.title().equals(name)).findFirst();
    if (page.isPresent()) {
      return new Files(ground, lines).explain(page.get().at().file());
    }
    NameBook names = NameBook.of(ground.content());
    boolean found = known(names.person(name), "person", Addresses::person) | known(names.topic(name), "topic", Addresses::topic)
        | known(names.place(name), "place", Addresses::place) | new Entries(ground, lines).isEventOrClaim(name);
    if (!found) {
      lines.add("there is no story, page, person, topic, place, event or claim \"" + name + "\"; a file is named with its folder, as in"
          + " articles/x.md, and an address with a slash before it");
    }
    return found;
  }

  private boolean known(Meaning meaning, String kind, Function<Id, io.github.hearsay.model.SitePath> address) {
    if (!(meaning instanceof Meaning.One one)) {
      return false;
    }
    Named named = one.named();
    String path = address.apply(named.id()).value();
    if (ground.plan().has(path)) {
      lines.add("the " + kind + " " + named + " has the page " + path + (one.hasFile() ? "" : ", made of what stories say: there is no file"));
    } else {
      lines.add("the " + kind + " " + named + " has no page");
    }
    new Files(ground, lines).ofNamed(kind, named.id());
    return true;
  }

  private boolean on(String what, String where) {
    return new Entries(ground, lines).on(what, where);
  }
}
