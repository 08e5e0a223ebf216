package corpus;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The format of docs/format.md. */
final class ForHearsay extends Flavour {

  private static final String ALIKE =
      Extras.OFF.entrySet().stream().map(kind -> kind.getKey() + ": " + kind.getValue() + "\n").collect(Collectors.joining());

  private final String settings;

  private ForHearsay(Body body, Out out, String settings) {
    super(body, out);
    this.settings = settings;
  }

  /** All kinds of pages that Hearsay makes. */
  static ForHearsay whole(Body body, Out out) {
    return new ForHearsay(body, out, "");
  }

  /** Only those that the other generators' sites have, too. */
  static ForHearsay alike(Body body, Out out) {
    return new ForHearsay(body, out, ALIKE);
  }

  @Override
  void story(Story story) throws IOException {
    StringBuilder text = yaml(story);
    events(text, story);
    for (Story.Claim claim : story.claims()) {
      text.append(claim == story.claims().get(0) ? "claims:\n" : "").append("  - text: ").append(Text.q(claim.text()))
          .append("\n    said-by: {anonymous: ").append(Text.q(claim.saidBy())).append("}\n    status: ").append(claim.status()).append('\n');
      if (!claim.status().equals("unverified")) {
        text.append("    history:\n      - {date: ").append(claim.turned()).append(", status: ").append(claim.status())
            .append(", by: {document: a statement}, evidence: ").append(Text.q("https://example.com/turned/" + story.number())).append("}\n");
      }
    }
    sources(text, story);
    text.append("---\n\n").append(body.of(story, other -> "article:" + other.id()));
    out.write("content/" + story.path() + ".md", text);
  }

  @Override
  void person(Person person, List<Relation> relations, String biography) throws IOException {
    StringBuilder text = new StringBuilder("---\nname: ").append(Text.q(person.name())).append('\n');
    if (!person.aliases().isEmpty()) {
      text.append("aliases: ").append(Text.flow(person.aliases(), Text::q)).append('\n');
    }
    text.append("born: ").append(Text.q(person.born())).append('\n');
    text.append(person.died().isEmpty() ? "" : "died: " + Text.q(person.died()) + "\n");
    for (Relation relation : relations) {
      text.append(relation == relations.get(0) ? "relations:\n" : "").append("  - {").append(relation.kind()).append(": ")
          .append(relation.other().id()).append(", from: ").append(relation.from())
          .append(relation.to() > 0 ? ", to: " + relation.to() : "").append(", level: ").append(relation.level()).append("}\n");
    }
    out.write("content/people/" + person.id() + ".md", text.append("---\n\n").append(biography).append('\n'));
  }

  @Override
  void topic(String topic) throws IOException {
    out.write("content/topics/" + Text.slug(topic) + ".md", "---\nname: " + Text.q(topic) + "\n---\n\nAll there is to tell of "
        + topic.toLowerCase(Locale.ROOT) + ".\n");
  }

  @Override
  void place(String place) throws IOException {
    out.write("content/places/" + Text.slug(place) + ".md", "---\nname: " + Text.q(place) + "\nkind: city\n---\n\nNobody has found "
        + place + " on a map.\n");
  }

  @Override
  void finish() throws IOException {
    out.write(
        "content/site.yml",
        "title: The Invented Times\ndescription: Nothing in it is true.\nurl: https://example.com/invented/\nminors.threshold: 0\n" + settings);
  }
}
