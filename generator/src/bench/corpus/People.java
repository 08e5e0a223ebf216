package corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The people of an archive: each a function of the seed and a rank. */
final class People {

  private final int people;
  private final long seed;

  People(int people, long seed) {
    this.people = people;
    this.seed = seed;
  }

  int count() {
    return people;
  }

  /** The person whose rank in the news is {@code rank}. No two have a name or an alias in common, by construction. */
  Person person(int rank) {
    Dice dice = new Dice(seed, Dice.Purpose.NAME, rank);
    List<String> aliases = new ArrayList<>();
    String latin;
    String name;
    if (dice.percent(3)) {
      String[] script = Words.SCRIPTS[1 + dice.below(Words.SCRIPTS.length - 1)];
      name = syllables(rank, script);
      latin = syllables(rank, Words.SCRIPTS[0]);
      aliases.add(latin);
    } else {
      latin = name = latinName(rank, dice);
    }
    String inText = name.substring(0, name.indexOf(' '));
    if (dice.percent(40)) {
      String nickname = nickname(rank);
      aliases.add(nickname);
      inText = dice.percent(40) ? nickname : inText;
    }
    Dice life = new Dice(seed, Dice.Purpose.LIFE, rank);
    int year = life.between(1940, 2000);
    String month = year + "-" + Text.twoDigits(life.between(1, 12));
    int form = life.below(10);
    String born = form < 6 ? month + "-" + Text.twoDigits(life.between(1, 28))
        : form == 6 ? month : form == 7 ? year + "~" : form == 8 ? Integer.toString(year) : year / 10 + "X";
    String died = life.percent(4)
        ? LocalDate.of(2006, 1, 1).plusDays(life.below(6900)).toString() : "";
    return new Person(rank, Text.slug(latin), name, aliases, inText, born, year / 10 * 10 + 9, died);
  }

  /** Steps through all pairs of a given and a family name without meeting one twice. */
  private String latinName(int rank, Dice dice) {
    long families = (long) Words.STEMS.length * Words.ENDINGS.length;
    long pair = scatter(rank, families * Words.GIVEN.length);
    String given = Words.GIVEN[(int) (pair / families)];
    int family = (int) (pair % families);
    String surname = Words.STEMS[family / Words.ENDINGS.length] + Words.ENDINGS[family % Words.ENDINGS.length];
    return given + " " + (dice.percent(12) ? dice.pick(Words.PARTICLES) + surname : surname);
  }

  private String syllables(int rank, String[] script) {
    long code = scatter(rank, 3_200_000);
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 5; i++, code /= 20) {
      name.append(i == 2 ? " " : "").append(script[(int) (code % 20)]);
    }
    return Text.capitals(name.toString());
  }

  private String nickname(int rank) {
    int length = people > 60_000 ? 4 : 3;
    long code = scatter(rank, (long) StrictMath.pow(40, length));
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < length; i++, code /= 40) {
      name.append("bdjlmrvz".charAt((int) (code % 8))).append("aeiou".charAt((int) (code / 8 % 5)));
    }
    return Text.capitals(name.toString());
  }

  /** A one-to-one map of the numbers below {@code n}: the factor is a prime that divides none of the sizes used. */
  private long scatter(long number, long n) {
    return Math.floorMod((number + Math.floorMod(seed * 7919, n)) * 2_654_435_761L, n);
  }

  /** Ties that cannot contradict each other: at most one marriage each, and nothing outside a lifetime. */
  List<Relation> relations(int rank) {
    Dice dice = new Dice(seed, Dice.Purpose.TIES, rank);
    Person one = person(rank);
    List<Relation> relations = new ArrayList<>();
    Set<Integer> met = new LinkedHashSet<>();
    for (int i = rank == 0 ? 0 : dice.below(4); i > 0; i--) {
      boolean married = rank % 2 == 1 && relations.isEmpty() && dice.percent(40);
      Person other = person(married ? rank - 1 : dice.below(dice.percent(50) ? rank : Math.min(rank, 50)));
      int from = dice.between(1995, 2022);
      boolean possible = from > Math.max(one.bornBy(), other.bornBy()) + 17 && one.died().isEmpty() && other.died().isEmpty();
      if (possible && met.add(other.rank())) {
        boolean over = married ? dice.percent(60) : dice.percent(30);
        String kind = married ? "spouse" : dice.pick(Words.TIES);
        String level = married ? "documented" : kind.equals("romance") ? "rumoured" : "reported";
        relations.add(new Relation(kind, other, from, over ? from + dice.between(1, 3) : 0, level));
      }
    }
    return relations;
  }

  String biography(int rank) {
    Dice dice = new Dice(seed, Dice.Purpose.BIOGRAPHY, rank);
    Cast cast = new Cast(dice, List.of(person(rank)));
    StringBuilder text = new StringBuilder(cast.say(Words.BIOGRAPHY[0]));
    int first = dice.below(Words.BIOGRAPHY.length - 1L);
    for (int i = dice.between(1, 3); i > 0; i--) {
      text.append(' ').append(cast.say(Words.BIOGRAPHY[1 + (first + i) % (Words.BIOGRAPHY.length - 1)]));
    }
    return text.toString();
  }
}
