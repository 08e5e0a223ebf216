package io.github.hearsay.amend;

import io.github.hearsay.amend.Pen.To;
import io.github.hearsay.amend.StoryUses.Use;
import io.github.hearsay.model.BodyLink;
import io.github.hearsay.model.Reference;
import io.github.hearsay.problem.Location;
import io.github.hearsay.read.Content;
import io.github.hearsay.read.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes anew whatever refers to one of two stories that become one, or to what they tell; what would refer to itself, or twice, is taken out. */
final class StoryReferences {

  private final StoryPair pair;
  private final Content content;
  private final Fragments fragments;
  private final Amendment amendment;
  private final Pen pen;
  private final ListEdits lists;
  private final Map<Location, Use> uses = new HashMap<>();

  StoryReferences(StoryPair pair, Content content, Fragments fragments, Amendment amendment) {
    this.pair = pair;
    this.content = content;
    this.fragments = fragments;
    this.amendment = amendment;
    this.pen = new Pen(amendment);
    this.lists = new ListEdits(amendment);
  }

  void write() throws IOException {
    fields();
    StoryIds ids = fragments.ids();
    for (Reference target : Uses.redactions(content, text -> !ids.redacted(text).equals(text.strip()))) {
      pen.field(target, ids.redacted(target.text()));
    }
    for (BodyLink link : Uses.links(content, any -> true)) {
      link(link);
    }
  }

  private void fields() throws IOException {
    List<Use> changed = new ArrayList<>();
    new StoryUses(use -> {
      uses.put(use.reference().at(), use);
      if (isSelf(use) || !now(use).equals(use.reference().text().strip())) {
        changed.add(use);
      }
    }).in(content);
    Set<Node.Sequence> done = new HashSet<>();
    for (Use use : changed) {
      Draft draft = amendment.draft(use.reference().at().file());
      Optional<Node.Sequence> list = ListEdits.listOf(lists.root(draft.path()), use.reference());
      if (list.isPresent() && (isSelf(use) || isDouble(list.get()))) {
        if (done.add(list.get())) {
          once(draft, list.get());
        }
      } else if (isSelf(use)) {
        new Items(draft, Fields.of(draft).orElseThrow()).empty(use.reference().at());
      } else {
        pen.field(use.reference(), now(use));
      }
    }
  }

  private String now(Use use) {
    return fragments.ids().now(use.kind(), use.reference().text());
  }

  private boolean isSelf(Use use) {
    return use.owner().filter(owner -> fragments.ids().now(use.kind(), owner).equals(now(use))).isPresent();
  }

  /** What an item of a list refers to from now on; empty when it would refer to what it is an item of. */
  private Optional<String> now(Node item) {
    Optional<Use> use = Optional.ofNullable(uses.get(item.at()));
    return use.isEmpty() ? Optional.of(((Node.Scalar) item).text().strip()) : use.filter(one -> !isSelf(one)).map(this::now);
  }

  private boolean isDouble(Node.Sequence list) {
    List<String> all = list.items().stream().flatMap(item -> now(item).stream()).toList();
    return new HashSet<>(all).size() < list.items().size();
  }

  private void once(Draft draft, Node.Sequence list) {
    Set<String> seen = new LinkedHashSet<>();
    Map<Node, String> left = new HashMap<>();
    for (Node item : list.items()) {
      now(item).filter(seen::add).ifPresent(text -> left.put(item, text));
    }
    new Items(draft, Fields.of(draft).orElseThrow()).rewrite(list, left);
  }

  private void link(BodyLink link) throws IOException {
    String file = link.at().file();
    boolean isInFrom = file.equals(pair.from().at().file());
    boolean isInInto = file.equals(pair.into().at().file());
    if (fragments.isDropped(isInFrom, isInInto)) {
      return;
    }
    boolean isFrom = Moving.isMeant(link, pair.from());
    if (isFrom || Moving.isMeant(link, pair.into())) {
      story(link, isFrom, isInFrom, isInFrom || isInInto);
    } else if (link.kind() == BodyLink.Kind.ANCHOR && (isInFrom || isInInto)) {
      Optional<String> fragment = fragments.now(isInFrom, link.target());
      if (fragment.isPresent()) {
        pen.link(link, new To("", "", true, written -> Optional.empty(), fragment));
      }
    } else if (isInFrom && (link.kind() == BodyLink.Kind.FILE || link.kind() == BodyLink.Kind.IMAGE) && isMovedToOtherFolder()) {
      pen.link(link, new To("", "", true, written -> way(file, true, link.target(), written), Optional.empty()));
    }
  }

  private void story(BodyLink link, boolean isFrom, boolean isInFrom, boolean isOwn) throws IOException {
    Optional<String> fragment = fragments.now(isFrom, link.fragment());
    boolean isMovedPath = link.kind() == BodyLink.Kind.FILE && isInFrom && isMovedToOtherFolder();
    if (isFrom || isMovedPath || fragment.isPresent()) {
      String id = pair.into().id().value();
      pen.link(link, new To(id, id, true, written -> way(link.at().file(), isInFrom, link.target(), written), fragment));
    }
    if (isOwn && isFrom != isInFrom) {
      amendment.note(link.at() + ": the text linked to the other story, and now links to itself: write it anew");
    }
    if (fragment.filter(String::isEmpty).isPresent()) {
      amendment.note(link.at() + ": the link led to the part #" + link.fragment() + ", which is gone with its text; it leads to the whole story");
    }
  }

  /** The way from a text to another file; a text that moves begins where it is to be. */
  private Optional<String> way(String file, boolean isMoved, String before, String written) {
    boolean isStory = before.equals(pair.from().at().file());
    String to = isStory ? pair.into().at().file() : before;
    return Ways.of(isMoved ? pair.into().at().file() : file, to, before, written);
  }

  private boolean isMovedToOtherFolder() {
    return !folder(pair.from().at().file()).equals(folder(pair.into().at().file()));
  }

  private static String folder(String file) {
    return file.substring(0, file.lastIndexOf('/') + 1);
  }
}
