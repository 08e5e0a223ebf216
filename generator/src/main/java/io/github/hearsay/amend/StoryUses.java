package io.github.hearsay.amend;

import io.github.hearsay.amend.StoryIds.Kind;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Claim;
import io.github.hearsay.model.Event;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Reference;
import io.github.hearsay.model.Source;
import io.github.hearsay.read.Content;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Visits every reference in front matter to a story or to what one tells. */
record StoryUses(Consumer<Use> use) {

  /**
   * A reference.
   *
   * @param owner what makes it, where that is of the same kind, and so must not be what it refers to
   */
  record Use(Kind kind, Reference reference, Optional<String> owner) {}

  /** Those of a whole archive. */
  void in(Content content) {
    content.articles().forEach(this::in);
    content.people().forEach(person -> {
      person.relations().forEach(relation -> relation.sources().forEach(source -> visit(Kind.EVIDENCE, source)));
      person.life().ages().forEach(age -> age.story().ifPresent(story -> visit(Kind.STORY, story)));
    });
  }

  private void in(Article article) {
    visit(Kind.STORY, article.cast().lists().related(), Optional.of(article.id()));
    article.ledger().events().forEach(this::in);
    article.ledger().claims().forEach(this::in);
    article.ledger().sources().forEach(this::in);
    article.ledger().corrections().forEach(correction -> correction.claim().ifPresent(claim -> visit(Kind.CLAIM, claim)));
  }

  private void in(Event event) {
    visit(Kind.EVENT, event.sameAs(), Optional.of(event.id()));
    visit(Kind.EVENT, event.partOf().stream().toList(), Optional.of(event.id()));
  }

  private void in(Claim claim) {
    visit(Kind.CLAIM, claim.repeats(), Optional.of(claim.id()));
    visit(Kind.CLAIM, claim.contradicts(), Optional.of(claim.id()));
    claim.history().forEach(change -> visit(Kind.EVIDENCE, change.evidence(), Optional.empty()));
  }

  private void in(Source source) {
    visit(Kind.SOURCE, source.basedOn(), source.id());
  }

  private void visit(Kind kind, Reference reference) {
    visit(kind, List.of(reference), Optional.empty());
  }

  private void visit(Kind kind, List<Reference> references, Optional<Id> owner) {
    references.forEach(reference -> use.accept(new Use(kind, reference, owner.map(Id::value))));
  }
}
