package corpus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The texts of the stories in Markdown. */
final class Body {

  private final Stories stories;
  private final long seed;

  Body(Stories stories, long seed) {
    this.stories = stories;
    this.seed = seed;
  }

  /** The text of a story in Markdown; {@code link} says how one story points to another. */
  String of(Story story, Function<Story, String> link) {
    Dice dice = new Dice(seed, Dice.Purpose.BODY, story.number());
    Cast cast = new Cast(dice, story.people());
    List<String> earlier = new ArrayList<>();
    for (int target : earlier(story.number(), dice)) {
      earlier.add(" " + dice.pick(Words.POINTERS).replace("$link", link.apply(stories.headline(target))));
    }
    List<String> blocks = new ArrayList<>();
    blocks.add(cast.say(dice.pick(Words.OPENERS)) + " " + cast.sentences(1));
    blocks.add(cast.sentences(2) + pop(earlier));
    blocks.add("> " + cast.say(dice.pick(Words.QUOTES)));
    blocks.add("## " + cast.say(dice.pick(Words.HEADINGS)));
    blocks.add(cast.sentences(2));
    blocks.add(list(dice, cast));
    blocks.add(cast.sentences(1) + pop(earlier));
    blocks.add("## " + cast.say(dice.pick(Words.HEADINGS)));
    blocks.add(cast.sentences(2));
    blocks.add("> " + cast.say(dice.pick(Words.QUOTES)) + "\n>\n> " + cast.say(dice.pick(Words.QUOTES)));
    blocks.add(cast.sentences(1) + pop(earlier));
    String last = cast.say(dice.pick(Words.CLOSERS));
    int wanted = dice.between(300, 500) - words(last);
    int have = blocks.stream().mapToInt(Body::words).sum();
    while (have < wanted) {
      String more = cast.sentences(dice.between(1, 2));
      blocks.add(blocks.size() - dice.below(3), more);
      have += words(more);
    }
    blocks.add(last);
    return String.join("\n\n", blocks) + "\n";
  }

  /** Two or three earlier stories, most of them recent. */
  private static Set<Integer> earlier(int number, Dice dice) {
    Set<Integer> targets = new LinkedHashSet<>();
    for (int i = number == 1 ? 0 : dice.between(2, 3); i > 0; i--) {
      targets.add(dice.percent(70) ? number - 1 - dice.below(Math.min(number - 1, 300)) : dice.between(1, number - 1));
    }
    return targets;
  }

  private static String list(Dice dice, Cast cast) {
    String mark = dice.percent(20) ? "1. " : "- ";
    List<String> items = new ArrayList<>();
    for (int i = dice.between(3, 5); i > 0; i--) {
      items.add(mark + cast.say(dice.pick(Words.ITEMS)));
    }
    return String.join("\n", items);
  }

  private static String pop(List<String> list) {
    return list.isEmpty() ? "" : list.remove(0);
  }

  private static int words(String text) {
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) == ' ' || text.charAt(i) == '\n' ? 1 : 0;
    }
    return words;
  }
}
