package io.github.hearsay.render;

import io.github.hearsay.archive.LinkTarget;
import io.github.hearsay.archive.Mention;
import io.github.hearsay.model.Body;
import io.github.hearsay.model.BodyLink;
import io.github.hearsay.model.PlainPage;
import io.github.hearsay.picture.PictureSize;
import io.github.hearsay.plan.PlannedPicture;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Fills in what a text left open: where its links lead from the page it is shown on, its pictures, and which names become links. */
final class BodyWriter {

  private static final String FIGURE = "<figure>";

  /** How wide a picture of a text is shown: the style sheet's measure, or less on a narrow screen. */
  private static final String SIZES = "(min-width: 40rem) 38rem, 100vw";

  private final String markup;
  private final char[] chars;
  private final List<BodyLink> links;
  private final List<LinkTarget> targets;
  private final List<Mention> mentions;
  private final Scene scene;
  private final StringBuilder out;
  /** For every link that is still open, from the outermost in: whether it has a tag to close. */
  private long open = 1;
  private int nextMention;

  private BodyWriter(Body body, List<LinkTarget> targets, List<Mention> mentions, Scene scene) {
    this.markup = body.markup();
    this.chars = markup.toCharArray();
    this.links = body.links();
    this.targets = targets;
    this.mentions = mentions;
    this.scene = scene;
    this.out = new StringBuilder(chars.length + 64 * (targets.size() + mentions.size()) + 16);
  }

  /** The text as it stands on the page of {@code scene}. */
  static Markup write(Body body, List<LinkTarget> targets, List<Mention> mentions, Scene scene) {
    return body.isEmpty() ? Markup.NONE : new Markup(new BodyWriter(body, targets, mentions, scene).written());
  }

  private String written() {
    int at = 0;
    while (at < chars.length) {
      int stop = nextStop(at);
      out.append(chars, at, stop - at);
      at = stop == chars.length ? stop : stop == mentionStart() ? mention() : mark(stop);
    }
    return out.toString();
  }

  /** The next mark or mention from {@code at} on. */
  private int nextStop(int at) {
    int limit = Math.min(chars.length, mentionStart());
    for (int i = at; i < limit; i++) {
      if (chars[i] <= Body.CLOSE) {
        return i;
      }
    }
    return limit;
  }

  private int mentionStart() {
    return nextMention < mentions.size() ? mentions.get(nextMention).start() : Integer.MAX_VALUE;
  }

  private int mention() {
    Mention mention = mentions.get(nextMention++);
    String href = scene.person(mention.person()).href();
    if (href.isEmpty()) {
      out.append(markup, mention.start(), mention.end());
    } else {
      out.append("<a href=\"").append(href).append("\">").append(markup, mention.start(), mention.end()).append("</a>");
    }
    return mention.end();
  }

  /** Deals with the mark at {@code at}; gives back where to go on. */
  private int mark(int at) {
    switch (chars[at]) {
      case Body.LINK -> {
        int end = markup.indexOf(Body.END, at);
        int index = index(at + 1, end);
        openLink(index);
        return label(index, end + 1);
      }
      case Body.IMAGE -> {
        int end = markup.indexOf(Body.END, at);
        image(index(at + 1, end), markup.startsWith(FIGURE, at - FIGURE.length()));
        return end + 1;
      }
      case Body.CLOSE -> {
        out.append((open & 1) == 1 ? "</a>" : "");
        open >>>= 1;
        return at + 1;
      }
      default -> {
        return at + 1;
      }
    }
  }

  private int index(int start, int end) {
    int index = 0;
    for (int i = start; i < end; i++) {
      index = index * 10 + chars[i] - '0';
    }
    return index;
  }

  private void openLink(int index) {
    String href = href(targets.get(index));
    boolean linked = !href.isEmpty();
    open = open << 1 | (linked ? 1 : 0);
    if (!linked) {
      return;
    }
    out.append("<a href=\"");
    Escape.append(out, href);
    out.append('"');
    if (targets.get(index) instanceof LinkTarget.External) {
      out.append(" rel=\"noopener noreferrer\"");
    }
    title(links.get(index));
    out.append('>');
  }

  /** A link of which the author wrote only the id, as in {@code [[nell-gwyn]]}, reads as the name; gives back where to go on. */
  private int label(int index, int start) {
    String label = links.get(index).label();
    String name = nameOf(targets.get(index), label);
    if (name.equals(label)) {
      return start;
    }
    Escape.append(out, name);
    return markup.indexOf(Body.CLOSE, start);
  }

  private String nameOf(LinkTarget target, String id) {
    if (target instanceof LinkTarget.ToPerson to && to.person().value().equals(id)) {
      return scene.person(to.person()).label();
    }
    if (target instanceof LinkTarget.ToTopic to && to.topic().value().equals(id)) {
      return scene.topic(to.topic()).label();
    }
    if (target instanceof LinkTarget.ToPlace to && to.place().value().equals(id)) {
      return scene.place(to.place()).label();
    }
    if (target instanceof LinkTarget.ToPage to && to.page().value().equals(PlainPage.id(id))) {
      return scene.page(to.page()).label();
    }
    return target instanceof LinkTarget.ToStory to && to.story().value().equals(id) ? scene.brief(to.story()).title() : id;
  }

  private String href(LinkTarget target) {
    if (target instanceof LinkTarget.ToStory to) {
      return scene.storyHref(to.story(), anchor(to.fragment(), () -> scene.archive().story(to.story()), one -> one.article().body()));
    }
    if (target instanceof LinkTarget.ToPerson to) {
      return spot(
          scene.directory().person(to.person()), anchor(to.fragment(), () -> scene.archive().person(to.person()), one -> one.person().body()));
    }
    if (target instanceof LinkTarget.ToTopic to) {
      return spot(scene.directory().topic(to.topic()), anchor(to.fragment(), () -> scene.archive().topic(to.topic()), one -> one.topic().body()));
    }
    if (target instanceof LinkTarget.ToPlace to) {
      return spot(scene.directory().place(to.place()), anchor(to.fragment(), () -> scene.archive().place(to.place()), one -> one.place().body()));
    }
    if (target instanceof LinkTarget.ToPage to) {
      return spot(scene.directory().page(to.page()), anchor(to.fragment(), () -> scene.archive().page(to.page()), one -> one.page().body()));
    }
    if (target instanceof LinkTarget.ToAsset to) {
      return scene.plan().picture(scene.path(), to.path()).map(picture -> scene.href(picture.path())).orElse("");
    }
    if (target instanceof LinkTarget.External to) {
      return to.address();
    }
    return target instanceof LinkTarget.Anchor to ? "#" + to.id() : "";
  }

  private String spot(Directory.Target target, String anchor) {
    return target.path().map(path -> scene.href(path, anchor)).orElse("");
  }

  /** The id of a spot in the text of an entry; only who links to one has to know the text. */
  private static <T> String anchor(String fragment, Supplier<Optional<T>> entry, Function<T, Body> text) {
    return fragment.isEmpty() ? "" : entry.get().map(text).orElse(Body.EMPTY).anchor(fragment);
  }

  /** A picture in a figure has its title below it, where everybody can read it. */
  private void image(int index, boolean captioned) {
    BodyLink link = links.get(index);
    Optional<PlannedPicture> planned =
        targets.get(index) instanceof LinkTarget.ToAsset asset ? scene.plan().picture(scene.path(), asset.path()) : Optional.empty();
    if (planned.isEmpty()) {
      Escape.append(out, link.label());
      return;
    }
    String srcset = PictureViews.srcset(planned.get(), scene);
    String webp = PictureViews.webp(planned.get(), scene);
    if (!webp.isEmpty()) {
      out.append("<picture><source type=\"image/webp");
      choice(webp, !srcset.isEmpty());
      out.append("\">");
    }
    out.append("<img src=\"");
    Escape.append(out, scene.href(planned.get().path()));
    if (!srcset.isEmpty()) {
      choice(srcset, true);
    }
    out.append("\" alt=\"");
    Escape.append(out, link.label());
    out.append('"');
    if (!captioned) {
      title(link);
    }
    PictureSize size = planned.get().size();
    if (size.isKnown()) {
      out.append(" width=\"").append(size.width()).append("\" height=\"").append(size.height()).append('"');
    }
    out.append(" loading=\"lazy\" decoding=\"async\">");
    if (!webp.isEmpty()) {
      out.append("</picture>");
    }
  }

  /** Ends an attribute, and begins one that the next will end. */
  private void choice(String srcset, boolean widths) {
    out.append("\" srcset=\"");
    Escape.append(out, srcset);
    if (widths) {
      out.append("\" sizes=\"").append(SIZES);
    }
  }

  private void title(BodyLink link) {
    if (!link.title().isEmpty()) {
      out.append(" title=\"");
      Escape.append(out, link.title());
      out.append('"');
    }
  }
}
