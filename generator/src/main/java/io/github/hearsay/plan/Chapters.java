package io.github.hearsay.plan;

import io.github.hearsay.archive.Happening;
import io.github.hearsay.archive.Timeline;
import io.github.hearsay.archive.TimelineEntry;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.Chapter.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Divides a timeline that is too long for one page: into decades; a decade that is too long into years, such a year into months, and such a
 * month into as many parts as it takes. Whatever is added to the archive, no chapter ever vanishes: one that grows too long leads to
 * those below it.
 */
final class Chapters {

  private final int most;
  private final List<Node> inOrder = new ArrayList<>();

  private Chapters(int most) {
    this.most = most;
  }

  /** A chapter while the others are still being made. */
  private static final class Node {

    private final SitePath path;
    private final Stretch stretch;
    private final Optional<Node> above;
    private final int count;
    private final List<TimelineEntry> entries = new ArrayList<>();
    private final List<Node> below = new ArrayList<>();

    Node(SitePath path, Stretch stretch, Optional<Node> above, int count) {
      this.path = path;
      this.stretch = stretch;
      this.above = above;
      this.count = count;
    }

    Step step() {
      return new Step(path, stretch, count);
    }
  }

  /** Nothing when one page holds the whole timeline. */
  static List<Page.TimelinePart> of(Timeline timeline, Whose whose, int most) {
    if (timeline.entries().size() <= most && timeline.undated().size() <= most && timeline.aside().size() <= most) {
      return List.of();
    }
    Chapters chapters = new Chapters(most);
    Node root =
        chapters.add(
            whose.timeline(), Stretch.whole(), Optional.empty(),
            timeline.entries().size() + timeline.undated().size() + timeline.aside().size());
    chapters.decades(timeline.byYear(), root);
    chapters.undated(timeline.undated(), Stretch.undated(), root);
    chapters.undated(timeline.aside(), Stretch.aside(), root);
    return chapters.pages(whose);
  }

  /** The page of a year of the archive's own timeline, and those of its months where it cannot show all events. */
  static List<Page> ofYear(SitePath path, Timeline.Years years) {
    Page.TimelineOfYears whole = new Page.TimelineOfYears(path, years, List.of());
    if (!whole.isDivided()) {
      return List.of(whole);
    }
    Chapters chapters = new Chapters(Chapter.MOST);
    Node root = new Node(path, Stretch.years(years.first(), years.last()), Optional.empty(), whole.events().size());
    chapters.months(years.first(), whole.events(), root);
    List<Page> pages = new ArrayList<>(chapters.pages(Optional.empty()));
    pages.add(new Page.TimelineOfYears(path, years, below(root)));
    return pages;
  }

  /** What nobody can date, where the page of the archive's own timeline cannot show it all. */
  static List<Page.TimelinePart> undated(Timeline timeline, int most) {
    if (timeline.undated().size() <= most) {
      return List.of();
    }
    Chapters chapters = new Chapters(most);
    Node root = new Node(Addresses.TIMELINE, Stretch.whole(), Optional.empty(), timeline.undated().size());
    chapters.undated(timeline.undated(), Stretch.undated(), root);
    return chapters.pages(Optional.empty());
  }

  private Node add(SitePath path, Stretch stretch, Optional<Node> above, int count) {
    Node node = new Node(path, stretch, above, count);
    inOrder.add(node);
    above.ifPresent(parent -> parent.below.add(node));
    return node;
  }

  private static SitePath below(Node node, String name) {
    return SitePath.of(node.path.value() + name);
  }

  private void decades(List<Timeline.Years> all, Node root) {
    Map<Integer, List<Timeline.Years>> decades = new TreeMap<>();
    for (Timeline.Years years : all) {
      decades.computeIfAbsent(Math.floorDiv(years.first(), 10) * 10, any -> new ArrayList<>()).add(years);
    }
    decades.forEach((first, group) -> {
      List<Timeline.Years> single = new ArrayList<>();
      int count = 0;
      for (Timeline.Years years : group) {
        if (years.isOne()) {
          single.add(years);
          count += years.entries().size();
        } else {
          Stretch stretch = Stretch.years(years.first(), years.last());
          parts(add(Addresses.timelineOf(root.path, stretch), stretch, Optional.of(root), years.entries().size()), years.entries());
        }
      }
      if (count > 0) {
        Stretch stretch = Stretch.decade(first);
        decade(single, add(Addresses.timelineOf(root.path, stretch), stretch, Optional.of(root), count), root);
      }
    });
  }

  private void decade(List<Timeline.Years> group, Node decade, Node root) {
    for (Timeline.Years years : group) {
      if (decade.count <= most) {
        decade.entries.addAll(years.entries());
        continue;
      }
      Stretch stretch = Stretch.years(years.first(), years.last());
      Node year = add(Addresses.timelineOf(root.path, stretch), stretch, Optional.of(decade), years.entries().size());
      if (year.count <= most) {
        year.entries.addAll(years.entries());
      } else {
        months(years.first(), years.entries(), year);
      }
    }
  }

  private void months(int year, List<TimelineEntry> entries, Node node) {
    Map<Integer, List<TimelineEntry>> months = new TreeMap<>();
    for (TimelineEntry entry : entries) {
      months.computeIfAbsent(entry.month(), any -> new ArrayList<>()).add(entry);
    }
    months.forEach((month, group) -> {
      Stretch stretch = Stretch.month(year, month);
      parts(add(below(node, Addresses.month(month) + "/"), stretch, Optional.of(node), group.size()), group);
    });
  }

  private void undated(List<Happening> happenings, Stretch stretch, Node root) {
    if (!happenings.isEmpty()) {
      List<TimelineEntry> entries = new ArrayList<>(happenings.size());
      happenings.forEach(one -> entries.add(new TimelineEntry.Happened(one.date().orElse(one.firstReported()), one)));
      parts(add(Addresses.timelineOf(root.path, stretch), stretch, Optional.of(root), entries.size()), entries);
    }
  }

  /** As many pages as it takes, the first of them {@code first} itself. */
  private void parts(Node first, List<TimelineEntry> entries) {
    int part = 0;
    for (List<TimelineEntry> some : Portions.of(entries, most)) {
      part++;
      if (part == 1) {
        first.entries.addAll(some);
      } else {
        Node further = new Node(below(first, part + "/"), first.stretch.part(part), first.above, some.size());
        further.entries.addAll(some);
        inOrder.add(further);
      }
    }
  }

  private List<Page.TimelinePart> pages(Whose whose) {
    return pages(Optional.of(whose));
  }

  /** Pages that show something lead to each other in order of time. */
  private List<Page.TimelinePart> pages(Optional<Whose> whose) {
    List<Node> shown = new ArrayList<>();
    for (Node node : inOrder) {
      if (!node.entries.isEmpty()) {
        shown.add(node);
      }
    }
    List<Page.TimelinePart> pages = new ArrayList<>(inOrder.size());
    int next = 0;
    for (Node node : inOrder) {
      boolean shows = !node.entries.isEmpty();
      Optional<Step> before = shows && next > 0 ? Optional.of(shown.get(next - 1).step()) : Optional.empty();
      Optional<Step> after = shows && next + 1 < shown.size() ? Optional.of(shown.get(next + 1).step()) : Optional.empty();
      next += shows ? 1 : 0;
      pages.add(
          new Page.TimelinePart(
              node.path, whose, new Chapter(node.stretch, node.entries, above(node), below(node), before, after)));
    }
    return pages;
  }

  private static List<Step> above(Node node) {
    List<Step> above = new ArrayList<>();
    for (Optional<Node> at = node.above; at.isPresent(); at = at.get().above) {
      above.add(0, at.get().step());
    }
    return above;
  }

  private static List<Step> below(Node node) {
    List<Step> below = new ArrayList<>(node.below.size());
    node.below.forEach(one -> below.add(one.step()));
    return below;
  }
}
