package corpus;

import java.io.IOException;

/** Only the stories: a blog to import. */
final class ForJekyll extends Flavour {

  ForJekyll(Body body, Out out) {
    super(body, out);
  }

  private static String name(Story story) {
    return story.time().toLocalDate() + "-" + story.id();
  }

  @Override
  void story(Story story) throws IOException {
    StringBuilder text = new StringBuilder("---\nlayout: post\ntitle: ").append(Text.q(story.title()))
        .append("\ndate: ").append(story.time().toLocalDate()).append(' ').append(story.time().toLocalTime()).append(":00 +0000\nexcerpt: ")
        .append(Text.q(story.summary())).append("\ncategories: ").append(Text.flow(story.topics(), Text::slug))
        .append("\ntags: ").append(Text.flow(story.people(), person -> Text.q(person.name()))).append("\n---\n\n");
    text.append(body.of(story, other -> "{% post_url " + other.time().format(Story.FOLDER) + "/" + name(other) + " %}"));
    out.write("_posts/" + story.time().format(Story.FOLDER) + "/" + name(story) + ".md", text);
  }

  @Override
  void finish() throws IOException {
    out.write("_config.yml", "title: The Invented Times\npermalink: /articles/:year/:month/:title/\n");
  }
}
