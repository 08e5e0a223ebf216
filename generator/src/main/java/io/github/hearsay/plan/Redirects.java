package io.github.hearsay.plan;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.ClaimEntry;
import io.github.hearsay.archive.HeldBack;
import io.github.hearsay.archive.PageEntry;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.PlaceEntry;
import io.github.hearsay.archive.Story;
import io.github.hearsay.archive.TopicEntry;
import io.github.hearsay.config.PageFamily;
import io.github.hearsay.model.Alias;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.Page.Redirect;
import io.github.hearsay.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Old addresses, as stories, people, topics, places and pages declare them; and those of claims that say what another one said before them. */
final class Redirects {

  private final Ground ground;
  private final List<Redirect> redirects = new ArrayList<>();

  private Redirects(Ground ground) {
    this.ground = ground;
  }

  static List<Redirect> of(Archive archive, Map<Id, SitePath> stories, List<Page> pages, Ground ground) {
    Redirects redirects = new Redirects(ground);
    for (Story story : archive.stories()) {
      for (Alias alias : story.article().publishing().aliases()) {
        Supplier<Owner> owner = () -> new Owner("an alias of the story \"" + story.id() + "\"", alias.at());
        redirects.add(page(alias.path()), stories.get(story.id()), owner);
      }
    }
    for (PageEntry one : archive.pages()) {
      for (Alias alias : one.page().aliases()) {
        Supplier<Owner> owner = () -> new Owner("an alias of the page \"" + one.title() + "\"", alias.at());
        redirects.add(page(alias.path()), Addresses.page(one.page().place()), owner);
      }
    }
    redirects.addWithheld(archive.heldBack());
    for (PersonEntry one : archive.people()) {
      redirects.addFormer(one.person().formerIds(), Addresses::person, one.id(), one.name(), one.person().at());
    }
    pages.forEach(page -> redirects.addFormer(page, archive));
    for (TopicEntry one : archive.topics()) {
      redirects.addFormer(one.topic().formerIds(), Addresses::topic, one.id(), one.name(), one.topic().at());
    }
    for (PlaceEntry one : archive.places()) {
      redirects.addFormer(one.place().formerIds(), Addresses::place, one.id(), one.name(), one.place().at());
    }
    if (archive.config().makes(PageFamily.CLAIMS)) {
      redirects.addClaims(archive);
    }
    return redirects.redirects;
  }

  private void addClaims(Archive archive) {
    for (ClaimEntry one : archive.claims()) {
      if (one.claim().named() && !one.assertion().equals(one.claim().id())) {
        Supplier<Owner> owner = () -> new Owner("the claim \"" + one.claim().id() + "\"", one.claim().at());
        add(Addresses.claim(one.claim().id()), Addresses.claim(one.assertion()), owner);
      }
    }
  }

  private void addWithheld(List<HeldBack> heldBack) {
    for (HeldBack held : heldBack) {
      if (held.reason() == HeldBack.Reason.WITHHELD) {
        Supplier<Owner> owner = () -> new Owner("an alias of the withheld story \"" + held.story() + "\"", held.at());
        held.aliases().forEach(alias -> add(page(alias.path()), Addresses.story(held.story(), held.published()), owner));
      }
    }
  }

  private void addFormer(List<Id> formerIds, Function<Id, SitePath> address, Id id, String name, Location at) {
    for (Id former : formerIds) {
      add(address.apply(former), address.apply(id), () -> new Owner("a former id of " + name, at));
    }
  }

  /** The page of a pair under the former ids of either. */
  private void addFormer(Page page, Archive archive) {
    if (page instanceof Page.OfPair of) {
      PersonEntry first = archive.person(of.pair().first()).orElseThrow();
      PersonEntry second = archive.person(of.pair().second()).orElseThrow();
      Location at = first.person().formerIds().isEmpty() ? second.person().at() : first.person().at();
      for (Id one : ids(first)) {
        for (Id other : ids(second)) {
          SitePath path = Addresses.pair(one, other);
          if (!path.equals(page.path())) {
            add(path, page.path(), () -> new Owner("a former id of " + first.name() + " or " + second.name(), at));
          }
        }
      }
    }
  }

  private static List<Id> ids(PersonEntry person) {
    List<Id> ids = new ArrayList<>(person.person().formerIds());
    ids.add(person.id());
    return ids;
  }

  private void add(SitePath from, SitePath to, Supplier<Owner> owner) {
    if (ground.take(from, owner)) {
      redirects.add(new Redirect(from, to));
    }
  }

  /** {@code /old/story} was a page, not a file without a type: web servers look for it in a folder. */
  private static SitePath page(SitePath alias) {
    String last = alias.value().substring(alias.value().lastIndexOf('/') + 1);
    return last.isEmpty() || last.indexOf('.') >= 0 ? alias : SitePath.of(alias.value() + "/");
  }
}
