package corpus;

import java.io.IOException;
import java.util.Locale;

/**
 * Writes an invented archive to measure with:
 *
 * <pre>run archive OUT --articles N [--seed S] [--flavour hearsay|hearsay-alike|hugo|jbake|jekyll]</pre>
 *
 * <p>Twenty years of stories of 300 to 500 words with headings, quotations, a list, emphasis and links to two or three earlier
 * stories; a tenth as many people (20 at least), mentioned after Zipf's law, the first of them in about one story in six; 40
 * topics, 60 places; events in a third of the stories, claims in two fifths, sources in three fifths. Everybody and everything is
 * invented. The same arguments give the same bytes everywhere, and every flavour tells the same stories.
 *
 * <p>A story, and a person too, is a function of the arguments and its number, so nothing is remembered from one to the next and
 * an archive may have a million stories.
 */
final class Corpus {

  private static final int FEWEST_PEOPLE = 20;

  private Corpus() {}

  public static void main(String[] args) throws IOException {
    try {
      write(Arguments.of(args));
    } catch (IllegalArgumentException mistake) {
      System.err.println(mistake.getMessage());
      System.exit(2);
    }
  }

  private static void write(Arguments arguments) throws IOException {
    People people = new People(Math.max(FEWEST_PEOPLE, arguments.stories() / 10), arguments.seed());
    Stories stories = new Stories(arguments.stories(), arguments.seed(), people);
    Out out = new Out(arguments.out());
    Flavour flavour = arguments.flavour().make(new Body(stories, arguments.seed()), out);
    for (int number = 1; number <= stories.count(); number++) {
      flavour.story(stories.story(number));
    }
    for (int rank = 0; rank < people.count(); rank++) {
      flavour.person(people.person(rank), people.relations(rank), people.biography(rank));
    }
    for (String topic : Words.TOPICS) {
      flavour.topic(topic);
    }
    for (String place : Words.PLACES) {
      flavour.place(place);
    }
    flavour.finish();
    System.out.printf(Locale.ROOT, "%d stories, %d people, %d topics, %d places: %d files, %.1f MB%n",
        stories.count(), people.count(), Words.TOPICS.length, Words.PLACES.length, out.files(), out.bytes() / 1e6);
  }
}
