package io.github.hearsay.model;

import java.util.Optional;
import java.util.function.Consumer;

/** Visits every reference to a person, topic or place. Texts are left out: a link makes nobody new. */
public record References(Consumer<Reference> person, Consumer<Reference> topic, Consumer<Reference> place) {

  /** Those of a story, and of its events and claims. */
  public void in(Article article) {
    Cast.Lists cast = article.cast().lists();
    cast.people().forEach(person);
    cast.mentions().forEach(person);
    cast.topics().forEach(topic);
    cast.places().forEach(place);
    article.image().ifPresent(image -> image.people().forEach(person));
    article.ledger().events().forEach(this::in);
    article.ledger().claims().forEach(this::in);
  }

  /** Those of somebody's file. */
  public void in(Person someone) {
    for (Relation relation : someone.relations()) {
      relation.other().ifPresent(person);
    }
    someone.image().ifPresent(image -> image.people().forEach(person));
  }

  private void in(Event event) {
    event.people().forEach(person);
    for (RoleOf role : event.roles()) {
      person.accept(role.person());
    }
    event.place().ifPresent(place);
  }

  private void in(Claim claim) {
    claim.about().forEach(person);
    speaker(claim.saidBy()).ifPresent(person);
    for (StatusChange change : claim.history()) {
      change.by().flatMap(References::speaker).ifPresent(person);
    }
  }

  /** The person of the archive on whose word something stands, if it is one. */
  public static Optional<Reference> speaker(Attribution attribution) {
    return attribution instanceof Attribution.ByPerson by ? Optional.of(by.person()) : Optional.empty();
  }
}
