package corpus;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** JBake knows no taxonomy but tags, and finds what belongs to a page by asking its database for a tag. */
final class ForJBake extends Flavour {

  private final Set<String> listings = new TreeSet<>();

  ForJBake(Body body, Out out) {
    super(body, out);
  }

  @Override
  void story(Story story) throws IOException {
    Set<String> tags = new LinkedHashSet<>();
    story.people().forEach(person -> tags.add(person.id()));
    story.topics().forEach(topic -> tags.add("topic-" + Text.slug(topic)));
    places(story).forEach(place -> tags.add("place-" + place));
    papers(story).forEach(paper -> tags.add("source-" + Text.slug(paper)));
    years(story).forEach(year -> tags.add("timeline-" + year));
    tags.add("year-" + story.year());
    tags.add("month-" + story.month());
    tags.stream().filter(tag -> !tag.startsWith("topic-") && !tag.startsWith("place-"))
        .filter(tag -> story.people().stream().noneMatch(person -> person.id().equals(tag))).forEach(listings::add);
    StringBuilder text = new StringBuilder(4096).append("title=").append(story.title())
        .append("\ndate=").append(story.time().toLocalDate()).append("\ntype=post\nstatus=published\ntags=").append(String.join(", ", tags))
        .append("\nsummary=").append(story.summary())
        .append("\npeople={\"list\": ").append(Text.flow(story.people(), p -> "{\"id\": " + Text.q(p.id()) + ", \"name\": " + Text.q(p.name()) + "}"))
        .append("}\ntopics={\"list\": ").append(Text.flow(story.topics(), t -> "{\"id\": " + Text.q(Text.slug(t)) + ", \"name\": " + Text.q(t) + "}"))
        .append("}\nevents={\"list\": ").append(Text.flow(story.events(), e -> "{\"date\": " + Text.q(e.date()) + ", \"title\": " + Text.q(e.title())
            + ", \"people\": " + Text.flow(e.people(), p -> Text.q(p.name())) + ", \"place\": " + Text.q(e.place()) + "}"))
        .append("}\nclaims={\"list\": ").append(Text.flow(story.claims(), c -> "{\"text\": " + Text.q(c.text()) + ", \"saidby\": " + Text.q(c.saidBy())
            + ", \"status\": " + Text.q(c.status()) + ", \"turned\": " + Text.q(c.turned().toString()) + "}"))
        .append("}\nsources={\"list\": ").append(Text.flow(story.sources(), s -> "{\"publisher\": " + Text.q(s.publisher()) + ", \"url\": " + Text.q(s.url())
            + ", \"date\": " + Text.q(s.date().toString()) + "}"))
        .append("}\n~~~~~~\n\n").append(body.of(story, Flavour::plainLink));
    out.write("content/" + story.path() + ".md", text);
  }

  @Override
  void person(Person person, List<Relation> relations, String biography) throws IOException {
    String head = "title=" + person.name() + "\ndate=2005-01-01\nstatus=published\ntag=" + person.id() + "\n";
    String facts = "born=" + person.born() + "\ndied=" + person.died() + "\naka=" + String.join("; ", person.aliases())
        + "\nrelations={\"list\": " + Text.flow(relations, r -> "{\"kind\": " + Text.q(r.kind()) + ", \"id\": " + Text.q(r.other().id()) + ", \"name\": "
        + Text.q(r.other().name()) + ", \"from\": \"" + r.from() + "\", \"to\": \"" + (r.to() > 0 ? r.to() : "") + "\"}") + "}\n";
    out.write("content/people/" + person.id() + ".md", head + "type=person\n" + facts + "~~~~~~\n\n" + biography + "\n");
    out.write("content/people/" + person.id() + "/feed.md", head + "type=personfeed\n~~~~~~\n\n" + person.name() + "\n");
  }

  @Override
  void topic(String topic) throws IOException {
    listing("topics/" + Text.slug(topic), topic, "topic-" + Text.slug(topic));
  }

  @Override
  void place(String place) throws IOException {
    listing("places/" + Text.slug(place), place, "place-" + Text.slug(place));
  }

  @Override
  void finish() throws IOException {
    for (String tag : listings) {
      String rest = tag.substring(tag.indexOf('-') + 1);
      String folder = tag.startsWith("source-") ? "sources/" : tag.startsWith("timeline-") ? "timeline/" : "";
      listing(folder + rest.replaceFirst("^(\\d{4})-(\\d\\d)$", "$1/$2"), rest, tag);
    }
  }

  private void listing(String path, String title, String tag) throws IOException {
    out.write("content/" + path + ".md",
        "title=" + title + "\ndate=2005-01-01\ntype=listing\nstatus=published\ntag=" + tag + "\n~~~~~~\n\nStories: " + title + ".\n");
  }
}
