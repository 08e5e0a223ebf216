package corpus;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The stories of an archive: each a function of the seed and its number, which starts with 1. */
final class Stories {

  private static final LocalDateTime START = LocalDateTime.of(2005, 1, 1, 0, 0);
  private static final long MINUTES = START.until(START.plusYears(20), ChronoUnit.MINUTES);

  private final int stories;
  private final long seed;
  private final People people;

  Stories(int stories, long seed, People people) {
    this.stories = stories;
    this.seed = seed;
    this.people = people;
  }

  int count() {
    return stories;
  }

  /** Later numbers came out later. */
  private LocalDateTime time(int number, Dice dice) {
    long slot = Math.max(1, MINUTES / stories);
    return START.plusMinutes(MINUTES * (number - 1L) / stories + dice.below(slot));
  }

  private List<Person> cast(int number) {
    Dice dice = new Dice(seed, Dice.Purpose.CAST, number);
    int[] sizes = {1, 2, 2, 3, 3, 3, 4, 4, 5, 6};
    Set<Integer> ranks = new LinkedHashSet<>();
    for (int wanted = sizes[dice.below(sizes.length)]; ranks.size() < wanted; ) {
      ranks.add(dice.zipf(people.count(), 2.7));
    }
    return ranks.stream().map(people::person).toList();
  }

  /** What other stories need to know of a story: its id and when it came out. */
  Story headline(int number) {
    Dice dice = new Dice(seed, Dice.Purpose.TITLE, number);
    List<Person> cast = cast(number);
    LocalDateTime time = time(number, dice);
    String title = new Cast(dice, cast).say(dice.pick(Words.TITLES));
    String slug = Text.slug(title);
    String id = (slug.length() > 60 ? slug.substring(0, slug.lastIndexOf('-', 60)) : slug) + "-" + number;
    return new Story(number, id, title, time, cast, List.of(), "", List.of(), List.of(), List.of());
  }

  Story story(int number) {
    Story head = headline(number);
    Dice dice = new Dice(seed, Dice.Purpose.FACTS, number);
    Cast cast = new Cast(dice, head.people());
    Set<String> topics = new LinkedHashSet<>();
    for (int i = dice.between(1, 3); i > 0; i--) {
      topics.add(Words.TOPICS[dice.zipf(Words.TOPICS.length, 9)]);
    }
    String summary = cast.say(dice.pick(Words.SENTENCES)).replace("*", "");
    List<Story.Happening> events = new ArrayList<>();
    for (int i = dice.percent(35) ? dice.between(1, 3) : 0; i > 0; i--) {
      LocalDate day = head.time().toLocalDate().minusDays(dice.below(400));
      List<Person> present = head.people().subList(0, Math.min(head.people().size(), dice.between(1, 2)));
      events.add(new Story.Happening(cast.say(dice.pick(Words.EVENTS)), uncertain(day, dice), day, present, dice.pick(Words.PLACES)));
    }
    List<Story.Claim> claims = new ArrayList<>();
    for (int i = dice.percent(40) ? dice.between(1, 3) : 0; i > 0; i--) {
      String status = dice.pick(Words.STATUSES);
      claims.add(new Story.Claim(cast.say(dice.pick(Words.CLAIMS)), dice.pick(Words.SPEAKERS), status,
          head.time().toLocalDate().plusDays(dice.between(30, 200))));
    }
    List<Story.Source> sources = new ArrayList<>();
    for (int i = dice.percent(60) ? dice.between(1, 2) : 0; i > 0; i--) {
      String url = "https://example.com/" + head.time().getYear() + "/" + number + "-" + i;
      sources.add(new Story.Source(dice.pick(Words.PAPERS), url, head.time().toLocalDate().minusDays(dice.below(5))));
    }
    return new Story(number, head.id(), head.title(), head.time(), head.people(), List.copyOf(topics), summary, events, claims, sources);
  }

  private static String uncertain(LocalDate day, Dice dice) {
    return switch (dice.below(9)) {
      case 0 -> day.format(Story.MONTH);
      case 1 -> day.format(Story.MONTH) + "~";
      case 2 -> Integer.toString(day.getYear());
      case 3 -> day + "/" + day.plusDays(3);
      default -> day.toString();
    };
  }
}
