package io.github.hearsay.render;

import java.util.List;

/**
 * What happened and what came out, in order of time.
 *
 * @param activity how much of all of it lies where
 * @param jumps the groups of {@code years}, where they are many
 * @param choices what it may be narrowed down to; empty where there is little to choose from
 * @param elsewhere years that are not shown here, and where they are
 * @param undated what nobody can date
 * @param aside what the person was only at the edge of
 * @param heard all of that in the order in which it was reported
 */
record TimelineView(
    int count,
    Activity activity,
    List<CountedLink> jumps,
    List<Choice> choices,
    List<CountedLink> elsewhere,
    List<Group> years,
    List<Entry> undated,
    List<Entry> aside,
    ReportOrder heard) {

  /** Nothing known. */
  static final TimelineView EMPTY =
      new TimelineView(0, Activity.NONE, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), ReportOrder.NONE);

  /** A year, or a longer time within which nothing more exact is known. */
  record Group(String label, String anchor, List<Entry> entries) {}

  /** What a timeline may be narrowed down to: those of its entries whose {@code marks} have this {@code mark}. */
  record Choice(String mark, String label, int count, String counted) {}

  /**
   * One line.
   *
   * @param kind {@code event} or {@code story}
   * @param marks the choices it belongs to, as classes with a space before each; mostly empty
   * @param anchor empty for what is only listed in passing
   * @param certainty empty when it is simply reported
   * @param before words that stand before the people: what part the person had, or that this is a story; may be empty
   * @param bar the date drawn, where it is not exactly one day
   * @param reported when it was first reported, and how long after; empty for a story, which is a report itself
   * @param tellings the stories that tell of it
   * @param quarrels what they differ about
   */
  record Entry(
      String kind,
      String marks,
      String anchor,
      Moment date,
      Markup bar,
      String title,
      String href,
      String certainty,
      String certaintyKey,
      String before,
      String reported,
      Links people,
      Links places,
      Links tellings,
      List<Quarrel> quarrels) {

    /** All that stands before them, the people, and where: in one piece, since there are more lines like this than of any other kind. */
    Markup who() {
      StringBuilder html = new StringBuilder(64 * (1 + people.all().size() + places.all().size()));
      Escape.append(html, before);
      if (!people.isEmpty()) {
        people.append(html.append(before.isEmpty() ? "" : " "));
      }
      if (!places.isEmpty()) {
        places.append(html.append(html.length() == 0 ? "" : " · "));
      }
      return new Markup(html.toString());
    }

    /** The stories that tell of it, where they are several. */
    Markup told() {
      return tellings.all().size() > 1 ? tellings.html() : Markup.NONE;
    }
  }
}
