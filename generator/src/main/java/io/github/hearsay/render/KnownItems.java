package io.github.hearsay.render;

import io.github.hearsay.words.Messages;
import io.github.hearsay.words.Pattern;
import java.util.List;

/** Items of the lists on pages of what was known about somebody, ready to print: there are hundreds of thousands of them. */
final class KnownItems {

  private static final String OLD = "<li>";

  /** How what is new on a page begins. */
  static final String NEW = "<li class=\"new\">";

  private KnownItems() {}

  /**
   * "4 May 1664 A supper": what had been known before.
   *
   * @param after markup that follows it
   */
  static String old(Moment date, Link what, String after) {
    return started(OLD, date, what).append(after).append("</li>\n").toString();
  }

  /** A story that had not been out before. */
  static String recent(Directory.OfStory story, String href) {
    return started(NEW, story.date(), new Link(story.title(), href)).append("</li>\n").toString();
  }

  private static StringBuilder started(String start, Moment date, Link what) {
    StringBuilder item = new StringBuilder(512).append(start);
    addWhen(date, item);
    what.append(item);
    return item;
  }

  private static void addWhen(Moment date, StringBuilder item) {
    if (!date.words().isEmpty()) {
      item.append("<span class=\"when\">").append(date.html().html()).append("</span> ");
    }
  }

  /** How certain something is, with a space before it. */
  static void addStatus(String key, String status, StringBuilder item) {
    item.append(" <strong class=\"status ").append(key).append("\">");
    Escape.append(item, status);
    item.append("</strong>");
  }

  /** An event with all there is to it. */
  static String recent(TimelineView.Entry entry, Messages words) {
    StringBuilder item = started(NEW, entry.date(), new Link(entry.title(), entry.href()));
    if (!entry.certainty().isEmpty()) {
      addStatus(entry.certaintyKey(), entry.certainty(), item);
    }
    add("who", entry.who().html(), item);
    if (!entry.told().isEmpty()) {
      add("told", filled(words.pattern("toldIn"), entry.told().html()), item);
    }
    if (!entry.reported().isEmpty()) {
      add("told", escaped(words.say("firstReported", entry.reported())), item);
    }
    addQuarrels(entry.quarrels(), words, item);
    return item.append("</li>\n").toString();
  }

  /** A claim with where it comes from. */
  static String recent(Link claim, Markup origin) {
    StringBuilder item = new StringBuilder(512).append(NEW);
    claim.append(item);
    add("who", origin.html(), item);
    return item.append("</li>\n").toString();
  }

  private static void addQuarrels(List<Quarrel> quarrels, Messages words, StringBuilder item) {
    if (quarrels.isEmpty()) {
      return;
    }
    item.append("\n<div class=\"quarrel\" role=\"note\">\n<p><strong>").append(escaped(words.say("reportsDiffer"))).append("</strong></p>\n<dl>\n");
    for (Quarrel quarrel : quarrels) {
      item.append("<dt>").append(escaped(quarrel.about())).append("</dt>\n");
      for (Quarrel.Version version : quarrel.versions()) {
        String said = filled(words.pattern("accordingTo"), escaped(version.words()), version.stories().html().html());
        item.append("<dd>").append(said).append("</dd>\n");
      }
    }
    item.append("</dl>\n</div>");
  }

  private static void add(String kind, String html, StringBuilder item) {
    if (!html.isEmpty()) {
      item.append("\n<p class=\"").append(kind).append("\">").append(html).append("</p>");
    }
  }

  private static String escaped(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    Escape.append(html, text);
    return html.toString();
  }

  /** A message with markup in its gaps. */
  private static String filled(Pattern message, String... html) {
    return message.with(KnownItems::escaped).fill(html);
  }
}
