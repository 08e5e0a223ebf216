package io.github.hearsay.redact;

import io.github.hearsay.model.Alias;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Cast;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Image;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Person.Life;
import io.github.hearsay.model.Person.Profile;
import io.github.hearsay.model.Person.Standing;
import io.github.hearsay.model.Place;
import io.github.hearsay.model.PlainPage;
import io.github.hearsay.model.Publishing;
import io.github.hearsay.model.Publishing.Withheld;
import io.github.hearsay.model.Relation;
import io.github.hearsay.model.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes of one file's value what of it may be published; gives back the very same where that is all. For one value only. */
final class Rewriter {

  private final Decisions decisions;
  private final Pieces pieces;
  private final Ledgers ledgers;

  Rewriter(Decisions decisions, Change change) {
    this.decisions = decisions;
    this.pieces = new Pieces(decisions.hidden(), decisions.homes(), change);
    this.ledgers = new Ledgers(pieces, decisions);
  }

  Article article(Article article) {
    Publishing publishing = publishing(article);
    Article made =
        new Article(
            pieces.id(article.id()), article.at(), pieces.plain(article.title()), article.published(), pieces.plain(article.summary()),
            article.kind(), cast(article.cast()), ledgers.ledger(article.ledger()), image(article.image()), publishing, article.sensitivity(),
            article.allow(), pieces.body(article.body()), article.textHash());
    return pieces.isChanged() || publishing != article.publishing() ? made : article;
  }

  private Publishing publishing(Article article) {
    Publishing all = article.publishing();
    Withheld withheld = withheld(article);
    boolean index = all.index() && !decisions.unlistedStories().contains(article.id());
    List<Alias> aliases = aliases(all.aliases());
    boolean same = withheld == all.withheld() && index == all.index() && aliases == all.aliases();
    return same ? all : new Publishing(all.draft(), withheld, index, all.minorEdit(), all.lang(), aliases);
  }

  /** Old addresses, without those that have a name in them. */
  private List<Alias> aliases(List<Alias> aliases) {
    return pieces.kept(aliases, alias -> pieces.address(alias.path().value()).equals(alias.path().value()));
  }

  /** An address that had to be changed for a name in it was never published as it is now: nobody looks for anything there. */
  private Withheld withheld(Article article) {
    if (decisions.removedStories().contains(article.id()) || decisions.removed().areAll(article.cast().lists().people())) {
      return Withheld.UNSAID;
    }
    boolean isWithheld = decisions.withheldStories().contains(article.id());
    boolean isSame = pieces.id(article.id()).equals(article.id());
    return !isWithheld ? Withheld.NO : isSame ? Withheld.SAID : Withheld.UNSAID;
  }

  private Cast cast(Cast all) {
    Cast.Lists cast = all.lists();
    return new Cast(
        pieces.people(cast.people()), pieces.people(cast.mentions()), pieces.references(cast.topics()), pieces.places(cast.places()),
        pieces.references(cast.related()));
  }

  /** A picture that shows somebody who must not be named is not shown. */
  private Optional<Image> image(Optional<Image> image) {
    if (image.isEmpty()) {
      return image;
    }
    Image all = image.get();
    if (pieces.people(all.people()) != all.people()) {
      return Optional.empty();
    }
    return Optional.of(
        new Image(
            pieces.address(all.src()), pieces.plain(all.alt()), pieces.plain(all.credit()), pieces.plain(all.licence()),
            pieces.references(all.people()), all.at()));
  }

  Person person(Person person, List<Relation> relations) {
    boolean isRenamed = decisions.renamed().has(person);
    boolean isLimited = person.standing().profile() == Profile.LIMITED;
    boolean isUnlisted = decisions.unlistedPeople().contains(person.id());
    Life life = isLimited || isRenamed ? new Life(Optional.empty(), person.life().died(), List.of()) : person.life();
    Standing standing =
        isUnlisted ? new Standing(person.standing().profile(), person.standing().minor(), false) : person.standing();
    Person made =
        new Person(
            id(person, isRenamed), person.at(), pieces.plain(person.name()),
            isRenamed ? List.of() : pieces.each(person.names(), this::name), isRenamed ? List.of() : pieces.each(person.aliases(), pieces::plain),
            isRenamed ? List.of() : person.shortForms(), isRenamed ? "" : pieces.plain(person.sortName()), pieces.plain(person.disambiguation()),
            pieces.plain(person.description()), life, pieces.each(relations, this::relation),
            isRenamed ? List.of() : pieces.urls(person.sameAs()), standing, isRenamed ? Optional.empty() : image(person.image()),
            isRenamed ? List.of() : pieces.formerIds(person.formerIds()), person.allow(),
            pieces.body(person.body()));
    boolean same = !isRenamed && !isLimited && !isUnlisted && relations == person.relations() && !pieces.isChanged();
    return same ? person : made;
  }

  private Id id(Person person, boolean isRenamed) {
    Id made = pieces.id(person.id());
    return isRenamed && made.equals(person.id()) ? new Id(decisions.slugOf(person)) : made;
  }

  private Person.NameForm name(Person.NameForm form) {
    return pieces.same(form.value(), pieces.plain(form.value()))
        ? form
        : new Person.NameForm(pieces.plain(form.value()), form.kind(), form.from(), form.to());
  }

  private Relation relation(Relation relation) {
    return new Relation(
        relation.kind(), relation.other().map(pieces::reference), relation.count(), relation.from(), relation.to(), relation.ended(),
        relation.level(), pieces.sources(relation.sources()), pieces.plain(relation.note()), relation.at());
  }

  Topic topic(Topic topic) {
    Topic made =
        new Topic(
            pieces.id(topic.id()), topic.at(), pieces.plain(topic.name()), pieces.each(topic.aliases(), pieces::plain),
            pieces.plain(topic.description()), topic.partOf().map(pieces::reference), pieces.urls(topic.sameAs()),
            pieces.formerIds(topic.formerIds()), topic.allow(), pieces.body(topic.body()));
    return pieces.isChanged() ? made : topic;
  }

  Place place(Place place) {
    Place made =
        new Place(
            pieces.id(place.id()), place.at(), pieces.plain(place.name()), place.kind(), pieces.place(place.within()),
            pieces.each(place.aliases(), pieces::plain), pieces.plain(place.description()), place.coordinates(), place.isPrivate(),
            pieces.urls(place.sameAs()), pieces.formerIds(place.formerIds()), place.allow(),
            pieces.body(place.body()));
    return pieces.isChanged() ? made : place;
  }

  PlainPage page(PlainPage page) {
    String place = pieces.place(page.place());
    PlainPage made =
        new PlainPage(
            new Id(PlainPage.id(place)), page.at(), place, pieces.plain(page.title()), pieces.plain(page.summary()), page.lang(), page.draft(),
            page.index(), page.menu(), page.order(), aliases(page.aliases()), page.allow(), pieces.body(page.body()));
    return pieces.isChanged() ? made : page;
  }

  /** What of claims that are withheld is referred to. */
  static boolean isWithheld(Set<Id> withheld, String reference) {
    return Id.isLegal(reference) && withheld.contains(new Id(reference));
  }
}
