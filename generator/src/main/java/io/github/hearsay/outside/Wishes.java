package io.github.hearsay.outside;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Body;
import io.github.hearsay.model.BodyLink;
import io.github.hearsay.model.Claim;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Relation;
import io.github.hearsay.model.Source;
import io.github.hearsay.problem.Location;
import io.github.hearsay.read.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every link of an archive to another site, by its address. */
final class Wishes {

  private final SortedMap<String, List<Wish>> all = new TreeMap<>();

  private Wishes() {}

  static SortedMap<String, List<Wish>> of(Content content) {
    Wishes wishes = new Wishes();
    content.articles().forEach(wishes::add);
    content.people().forEach(wishes::add);
    content.topics().forEach(topic -> wishes.same(topic.sameAs(), topic.at(), topic.body()));
    content.places().forEach(place -> wishes.same(place.sameAs(), place.at(), place.body()));
    content.pages().forEach(page -> wishes.texts(page.body(), Optional.empty()));
    return wishes.all;
  }

  private void add(Article article) {
    Optional<Edtf> day = Optional.of(article.published().date());
    texts(article.body(), day);
    for (Source source : article.ledger().sources()) {
      Optional<Edtf> when = source.date().or(() -> day);
      add(source.url(), source.at(), when, !source.archived().isEmpty());
      add(source.archived(), source.at(), when, false);
    }
    for (Claim claim : article.ledger().claims()) {
      claim.history().forEach(change -> change.evidence().forEach(evidence -> add(evidence.text(), evidence.at(), day, false)));
    }
  }

  private void add(Person person) {
    same(person.sameAs(), person.at(), person.body());
    for (Relation relation : person.relations()) {
      relation.sources().forEach(source -> add(source.text(), source.at(), Optional.empty(), false));
    }
  }

  private void same(List<String> sameAs, Location at, Body body) {
    sameAs.forEach(address -> add(address, at, Optional.empty(), false));
    texts(body, Optional.empty());
  }

  private void texts(Body body, Optional<Edtf> day) {
    for (BodyLink link : body.links()) {
      if (link.kind() == BodyLink.Kind.EXTERNAL) {
        add(link.target(), link.at(), day, false);
      }
    }
  }

  private void add(String address, Location at, Optional<Edtf> when, boolean hasCopy) {
    if (address.startsWith("https://") || address.startsWith("http://")) {
      String page = address.indexOf('#') < 0 ? address : address.substring(0, address.indexOf('#'));
      all.computeIfAbsent(page, any -> new ArrayList<>()).add(new Wish(page, at, when, hasCopy));
    }
  }
}
