package io.github.hearsay.redact;

import io.github.hearsay.model.Body;
import io.github.hearsay.model.BodyLink;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Reference;
import io.github.hearsay.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The parts that values of every kind are made of, changed one by one; it is remembered whether any of them was. */
final class Pieces {

  /** The longest place of a page, so that its id can be one with a letter before it. */
  private static final int PLACE = 80;

  private final Hidden hidden;
  private final Homes homes;
  private final Change change;
  private boolean changed;

  Pieces(Hidden hidden, Homes homes, Change change) {
    this.hidden = hidden;
    this.homes = homes;
    this.change = change;
  }

  boolean isChanged() {
    return changed;
  }

  void change() {
    changed = true;
  }

  Hidden hidden() {
    return hidden;
  }

  boolean same(String before, String after) {
    changed |= !before.equals(after);
    return before.equals(after);
  }

  String plain(String text) {
    return noted(text, text.isEmpty() ? text : change.plain(text));
  }

  String address(String text) {
    return noted(text, change.address(text));
  }

  private String noted(String before, String after) {
    return same(before, after) ? before : after;
  }

  Id id(Id id) {
    String made = address(id.value());
    if (made.length() > Id.MAX_LENGTH) {
      made = made.substring(0, Id.MAX_LENGTH).replaceAll("-+$", "");
    }
    return made.equals(id.value()) ? id : new Id(made);
  }

  /** Where a page lies. */
  String place(String place) {
    String made = address(place);
    return made.length() <= PLACE ? made : made.substring(0, PLACE).replaceAll("[-/]+$", "");
  }

  /** Ids that something had before, without those that have a name in them. */
  List<Id> formerIds(List<Id> ids) {
    return kept(ids, id -> address(id.value()).equals(id.value()));
  }

  /** A reference by name or by id. */
  Reference reference(Reference reference) {
    String text = reference.text();
    String made = Id.isLegal(text) ? address(text) : plain(text);
    return made.equals(text) ? reference : new Reference(made, reference.at());
  }

  List<Reference> references(List<Reference> references) {
    return each(references, this::reference);
  }

  /** References to people, without those who are hidden. */
  List<Reference> people(List<Reference> people) {
    return references(kept(people, person -> !hidden.isMeant(person.text())));
  }

  /** References to places, without those that are private. */
  List<Reference> places(List<Reference> places) {
    List<Reference> shown = homes.publicly(places);
    changed |= shown != places;
    return references(shown);
  }

  Optional<Reference> place(Optional<Reference> place) {
    Optional<Reference> shown = place.flatMap(homes::publicly);
    changed |= !shown.equals(place);
    return shown.map(this::reference);
  }

  /** References to stories, sources or other sites, without addresses that have a name in them. */
  List<Reference> sources(List<Reference> sources) {
    return references(kept(sources, one -> !one.text().contains("://") || !change.takesAway(one.text())));
  }

  /** An address of another site; empty if a name is in it. */
  String url(String url) {
    return url.isEmpty() || !change.takesAway(url) ? url : noted(url, "");
  }

  List<String> urls(List<String> urls) {
    return kept(urls, url -> !change.takesAway(url));
  }

  /** Those that pass; the very same list if all do. */
  <T> List<T> kept(List<T> all, Predicate<T> passes) {
    List<T> kept = new ArrayList<>(all.size());
    all.forEach(one -> {
      if (passes.test(one)) {
        kept.add(one);
      }
    });
    changed |= kept.size() < all.size();
    return kept.size() == all.size() ? all : kept;
  }

  <T> List<T> each(List<T> all, UnaryOperator<T> made) {
    if (all.isEmpty()) {
      return all;
    }
    List<T> list = new ArrayList<>(all.size());
    boolean same = true;
    for (T one : all) {
      T other = made.apply(one);
      same &= one == other || one.equals(other);
      list.add(other);
    }
    return same ? all : list;
  }

  Body body(Body body) {
    if (body.isEmpty()) {
      return body;
    }
    String markup = body.markup();
    String made = change.markup(markup);
    List<BodyLink> known = body.links();
    List<BodyLink> links = each(known, this::link);
    List<Body.Heading> titles = body.headings();
    List<Body.Heading> headings = each(titles, this::heading);
    String first = body.lead().string();
    String lead = plain(first);
    boolean same = made.equals(markup) && links == known && headings == titles && lead.equals(first);
    changed |= !same;
    if (same) {
      return body;
    }
    // What has not changed may stay on disk.
    Text text = made.equals(markup) ? body.text() : Text.of(made);
    return new Body(text, links, headings, lead.equals(first) ? body.lead() : Text.of(lead), body.words());
  }

  private Body.Heading heading(Body.Heading heading) {
    return new Body.Heading(heading.level(), address(heading.anchor()), plain(heading.text()));
  }

  private BodyLink link(BodyLink written) {
    BodyLink link = publicly(written);
    BodyLink.Kind kind = isGone(link) ? BodyLink.Kind.NOWHERE : link.kind();
    changed |= kind != link.kind();
    return new BodyLink(
        kind, kind == BodyLink.Kind.NOWHERE ? "" : target(link), address(link.fragment()), plain(link.label()), plain(link.title()),
        plain(link.context()), link.at());
  }

  /** A link to a private place leads to what is around it. */
  private BodyLink publicly(BodyLink link) {
    Optional<Reference> place =
        switch (link.kind()) {
          case PLACE -> Optional.of(new Reference(link.target(), link.at()));
          case FILE -> homes.file(link.target()).map(home -> new Reference(home.id().value(), link.at()));
          default -> Optional.empty();
        };
    if (place.isEmpty()) {
      return link;
    }
    Optional<Reference> shown = homes.publicly(place.get());
    if (shown.isPresent() && shown.get() == place.get()) {
      return link;
    }
    changed = true;
    BodyLink.Kind kind = shown.isPresent() ? BodyLink.Kind.PLACE : BodyLink.Kind.NOWHERE;
    String target = shown.map(Reference::text).orElse("");
    return new BodyLink(kind, target, "", link.label(), link.title(), link.context(), link.at());
  }

  private boolean isGone(BodyLink link) {
    return switch (link.kind()) {
      case PERSON -> hidden.isMeant(link.target());
      case FILE -> hidden.isFile(link.target());
      case EXTERNAL -> change.takesAway(link.target());
      default -> false;
    };
  }

  private String target(BodyLink link) {
    return switch (link.kind()) {
      case PAGE -> place(link.target());
      case PERSON, TOPIC, PLACE, ARTICLE -> reference(new Reference(link.target(), link.at())).text();
      case IMAGE, ANCHOR -> address(link.target());
      default -> link.target();
    };
  }
}
