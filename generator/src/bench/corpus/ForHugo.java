package corpus;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Everything that makes a page is a taxonomy, which is Hugo's fastest way to such lists. */
final class ForHugo extends Flavour {

  private final Set<String> months = new TreeSet<>();

  ForHugo(Body body, Out out) {
    super(body, out);
  }

  @Override
  void story(Story story) throws IOException {
    months.add(story.month());
    StringBuilder text = yaml(story);
    text.append("places: ").append(Text.flow(places(story), s -> s)).append("\npublishers: ").append(Text.flow(papers(story), Text::q))
        .append("\nyears: [").append(Text.q(story.year())).append("]\nmonths: [").append(Text.q(story.month()))
        .append("]\ntimelines: ").append(Text.flow(years(story), Text::q)).append('\n');
    events(text, story);
    for (Story.Claim claim : story.claims()) {
      text.append(claim == story.claims().get(0) ? "claims:\n" : "").append("  - text: ").append(Text.q(claim.text()))
          .append("\n    said_by: ").append(Text.q(claim.saidBy())).append("\n    status: ").append(claim.status())
          .append("\n    turned: ").append(Text.q(claim.turned().toString())).append("\n    evidence: ")
          .append(Text.q("https://example.com/turned/" + story.number())).append('\n');
    }
    sources(text, story);
    out.write("content/" + story.path() + ".md", text.append("---\n\n").append(body.of(story, Flavour::plainLink)));
  }

  @Override
  void person(Person person, List<Relation> relations, String biography) throws IOException {
    StringBuilder text = new StringBuilder("---\ntitle: ").append(Text.q(person.name())).append("\noutputs: [HTML, Atom]\n")
        .append("aka: ").append(Text.flow(person.aliases(), Text::q)).append("\nborn: ").append(Text.q(person.born())).append('\n');
    text.append(person.died().isEmpty() ? "" : "died: " + Text.q(person.died()) + "\n");
    for (Relation relation : relations) {
      text.append(relation == relations.get(0) ? "relations:\n" : "").append("  - {kind: ").append(relation.kind())
          .append(", person: ").append(relation.other().id()).append(", from: ").append(relation.from())
          .append(relation.to() > 0 ? ", to: " + relation.to() : "").append(", level: ").append(relation.level()).append("}\n");
    }
    out.write("content/people/" + person.id() + "/_index.md", text.append("---\n\n").append(biography).append('\n'));
  }

  @Override
  void topic(String topic) throws IOException {
    out.write("content/topics/" + Text.slug(topic) + "/_index.md", "---\ntitle: " + Text.q(topic) + "\n---\n\nAll there is to tell of "
        + topic.toLowerCase(Locale.ROOT) + ".\n");
  }

  @Override
  void place(String place) throws IOException {
    out.write("content/places/" + Text.slug(place) + "/_index.md", "---\ntitle: " + Text.q(place) + "\n---\n\nNobody has found "
        + place + " on a map.\n");
  }

  @Override
  void finish() throws IOException {
    for (String month : months) {
      out.write("content/months/" + month + "/_index.md",
          "---\ntitle: " + Text.q(month) + "\nurl: /" + month.replace('-', '/') + "/\n---\n");
    }
  }
}
