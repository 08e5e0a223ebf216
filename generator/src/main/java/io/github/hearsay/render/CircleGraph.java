package io.github.hearsay.render;

import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.Tie;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The people around somebody as a drawing: the person in the middle, the others on a circle, numbered as in the list beside it. Lines are the
 * stronger the more stories two share, and drawn by how well a relation is known; between the others stand the relations they have to each other.
 * The list says the same, so the drawing is hidden from screen readers, and from the keyboard.
 */
final class CircleGraph {

  private static final int SIZE = 320;
  private static final int MIDDLE = SIZE / 2;
  private static final int RADIUS = 132;
  private static final int DOT = 16;
  private static final int LEAST = 2;
  private static final int BOLDEST = 5;

  private final Circle circle;
  private final Scene scene;
  private final Map<Id, Integer> places = new HashMap<>();
  private final StringBuilder svg = new StringBuilder(2000);

  private CircleGraph(Circle circle, Scene scene) {
    this.circle = circle;
    this.scene = scene;
    circle.members().forEach(member -> places.put(member.id(), places.size()));
  }

  /** The drawing; none of fewer than two others. */
  static Markup of(Circle circle, Scene scene) {
    return circle.members().size() < LEAST ? Markup.NONE : new CircleGraph(circle, scene).draw();
  }

  private Markup draw() {
    svg.append("<svg class=\"graph\" viewBox=\"0 0 ").append(SIZE).append(' ').append(SIZE).append("\" aria-hidden=\"true\" focusable=\"false\">");
    List<Circle.Member> members = circle.members();
    for (int i = 0; i < members.size(); i++) {
      chords(i);
    }
    for (int i = 0; i < members.size(); i++) {
      Circle.Member member = members.get(i);
      String level = member.level().map(Vocabulary::word).orElse("seen");
      int width = Math.max(1, Math.min(member.stories(), BOLDEST));
      line(level, width, MIDDLE, MIDDLE, x(i), y(i));
    }
    svg.append("<circle class=\"self\" cx=\"").append(MIDDLE).append("\" cy=\"").append(MIDDLE).append("\" r=\"10\"/>");
    for (int i = 0; i < members.size(); i++) {
      dot(i);
    }
    return new Markup(svg.append("</svg>").toString());
  }

  /** The relations of one of them to those that come after, each pair once. */
  private void chords(int place) {
    PersonEntry entry = scene.archive().person(circle.members().get(place).id()).orElseThrow();
    TreeSet<Integer> to = new TreeSet<>();
    for (Tie tie : entry.relations()) {
      int other = tie.other().map(id -> places.getOrDefault(id, -1)).orElse(-1);
      if (other > place) {
        to.add(other);
      }
    }
    to.forEach(other -> line("chord", 1, x(place), y(place), x(other), y(other)));
  }

  private void line(String kind, int width, int x1, int y1, int x2, int y2) {
    svg.append("<path class=\"").append(kind).append("\" stroke-width=\"").append(width).append("\" d=\"M")
        .append(x1).append(' ').append(y1).append('L').append(x2).append(' ').append(y2).append("\"/>");
  }

  private void dot(int place) {
    Link person = scene.person(circle.members().get(place).id());
    if (!person.href().isEmpty()) {
      svg.append("<a href=\"");
      Escape.append(svg, person.href());
      svg.append("\" tabindex=\"-1\">");
    }
    svg.append("<title>");
    Escape.append(svg, person.label());
    svg.append("</title><circle cx=\"").append(x(place)).append("\" cy=\"").append(y(place)).append("\" r=\"").append(DOT).append("\"/><text x=\"")
        .append(x(place)).append("\" y=\"").append(y(place) + 5).append("\">").append(place + 1).append("</text>")
        .append(person.href().isEmpty() ? "" : "</a>");
  }

  /** The first stands at the top, and the others follow clockwise. */
  private double angle(int place) {
    return 2 * Math.PI * place / circle.members().size();
  }

  private int x(int place) {
    return Math.toIntExact(Math.round(MIDDLE + RADIUS * StrictMath.sin(angle(place))));
  }

  private int y(int place) {
    return Math.toIntExact(Math.round(MIDDLE - RADIUS * StrictMath.cos(angle(place))));
  }
}
