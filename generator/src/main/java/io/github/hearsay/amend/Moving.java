package io.github.hearsay.amend;

import io.github.hearsay.amend.Pen.To;
import io.github.hearsay.amend.StoryUses.Use;
import io.github.hearsay.archive.Archives;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.BodyLink;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Reference;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.read.Content;
import io.github.hearsay.text.Slug;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A story gets another id, and with it another address: its old one leads there, and so does whatever referred to it or to what it tells. */
final class Moving {

  private final Change change;
  private final Content content;
  private final Amendment amendment;

  Moving(Change change, Content content, Amendment amendment) {
    this.change = change;
    this.content = content;
    this.amendment = amendment;
  }

  void run() throws IOException {
    Map<String, Article> stories = new HashMap<>();
    content.articles().forEach(article -> stories.put(article.id().value(), article));
    Optional<Article> found = StoryPair.find(change.from(), stories, amendment);
    String to = change.to().strip();
    if (found.isEmpty()) {
      return;
    }
    Article story = found.get();
    if (!Id.isLegal(to) || to.length() > Slug.MAX_LENGTH) {
      amendment.refuse("\"" + to + "\" is no id: a story is called by lower-case letters, digits and single hyphens. Its headline is the"
          + " field title, which nobody refers to");
    } else if (stories.containsKey(to)) {
      amendment.refuse("there is a story with the id " + to + " already: " + stories.get(to).at().file());
    } else {
      references(story, to);
      file(story, story.at().file(), to);
    }
  }

  /** The ids that are made of the story's own. */
  private static StoryIds ids(Article story, String to) {
    Map<String, String> claims = new HashMap<>();
    Map<String, String> events = new HashMap<>();
    int length = story.id().value().length();
    story.ledger().claims().stream().filter(claim -> !claim.named())
        .forEach(claim -> claims.put(claim.id().value(), to + claim.id().value().substring(length)));
    story.ledger().events().stream().filter(event -> !event.named())
        .forEach(event -> events.put(event.id().value(), to + event.id().value().substring(length)));
    return new StoryIds(Map.of(story.id().value(), to), events, claims, Map.of());
  }

  private void references(Article story, String to) throws IOException {
    StoryIds ids = ids(story, to);
    Pen pen = new Pen(amendment);
    List<Use> uses = new ArrayList<>();
    new StoryUses(uses::add).in(content);
    for (Use use : uses) {
      String text = use.reference().text().strip();
      String now = ids.now(use.kind(), text);
      if (!now.equals(text)) {
        pen.field(use.reference(), now);
      }
    }
    for (Reference target : Uses.redactions(content, text -> !ids.redacted(text).equals(text.strip()))) {
      pen.field(target, ids.redacted(target.text()));
    }
    for (BodyLink link : Uses.links(content, one -> isMeant(one, story))) {
      pen.link(link, To.sibling(to, to, true, ids.anchor(link.fragment())));
    }
  }

  /** Whether a link leads to a story. */
  static boolean isMeant(BodyLink link, Article story) {
    return link.kind() == BodyLink.Kind.ARTICLE && link.target().strip().equals(story.id().value())
        || link.kind() == BodyLink.Kind.FILE && link.target().equals(story.at().file());
  }

  private void file(Article story, String path, String to) throws IOException {
    Fields fields = Fields.of(amendment.draft(path)).orElseThrow();
    boolean wasThere = Archives.heldBack(story, content.config()).isEmpty();
    String address = Addresses.story(story).value();
    String after = address.substring(0, address.length() - story.id().value().length() - 1) + to + "/";
    fields.exchange("aliases", alias -> alias.equals(after), wasThere && !change.forget() ? List.of(address) : List.of());
    if (fields.value("slug").isPresent()) {
      fields.set("slug", to);
    } else {
      amendment.move(path, path.substring(0, path.lastIndexOf('/') + 1) + to + ".md");
    }
  }
}
