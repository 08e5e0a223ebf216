package io.github.hearsay.amend;

import io.github.hearsay.model.Body;
import io.github.hearsay.model.BodyLink;
import io.github.hearsay.model.Redaction;
import io.github.hearsay.model.Reference;
import io.github.hearsay.model.References;
import io.github.hearsay.read.Content;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Where an archive refers to something.
 *
 * @param fields references in front matter
 * @param redactions references among what is kept back
 * @param links those in texts
 */
record Uses(Set<Reference> fields, List<Reference> redactions, List<BodyLink> links) {

  /**
   * References to a person, topic or place.
   *
   * @param file where it stands, if anywhere: links may lead there
   * @param means whether a name or id is to be taken for it
   */
  static Uses of(Content content, Subject subject, Optional<String> file, Predicate<String> means) {
    Predicate<BodyLink> link =
        one -> one.kind() == subject.link()
            ? means.test(one.target())
            : one.kind() == BodyLink.Kind.FILE && file.equals(Optional.of(one.target()));
    Set<Reference> fields = new LinkedHashSet<>();
    Consumer<Reference> keep = reference -> {
      if (means.test(reference.text())) {
        fields.add(reference);
      }
    };
    Consumer<Reference> other = reference -> {};
    References all =
        new References(subject == Subject.PERSON ? keep : other, subject == Subject.TOPIC ? keep : other, subject == Subject.PLACE ? keep : other);
    content.articles().forEach(all::in);
    content.people().forEach(all::in);
    content.topics().forEach(topic -> topic.partOf().ifPresent(all.topic()));
    content.places().forEach(place -> place.within().ifPresent(all.place()));
    return new Uses(fields, subject == Subject.PERSON ? redactions(content, means) : List.of(), links(content, link));
  }

  /** Those among what is kept back. */
  static List<Reference> redactions(Content content, Predicate<String> means) {
    List<Reference> found = new ArrayList<>();
    for (Redaction redaction : content.redactions()) {
      redaction.targets().stream().filter(target -> means.test(target.text())).forEach(found::add);
    }
    return found;
  }

  /** Those in texts. */
  static List<BodyLink> links(Content content, Predicate<BodyLink> link) {
    List<BodyLink> found = new ArrayList<>();
    Consumer<Body> in = body -> body.links().stream().filter(link).forEach(found::add);
    content.articles().forEach(one -> in.accept(one.body()));
    content.people().forEach(one -> in.accept(one.body()));
    content.topics().forEach(one -> in.accept(one.body()));
    content.places().forEach(one -> in.accept(one.body()));
    content.pages().forEach(one -> in.accept(one.body()));
    return found;
  }
}
