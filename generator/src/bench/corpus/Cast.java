package corpus;

import java.util.List;

/** Who plays in a story, and chance for the rest: fills the slots of a sentence. */
record Cast(Dice dice, List<Person> people) {

  String sentences(int n) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < n; i++) {
      text.append(i == 0 ? "" : " ").append(say(dice.pick(Words.SENTENCES)));
    }
    return text.toString();
  }

  /** The sentence with its slots filled and a capital at its start. */
  String say(String sentence) {
    StringBuilder text = new StringBuilder(sentence.length() + 60);
    int done = 0;
    for (int slot = sentence.indexOf('$'); slot >= 0; slot = sentence.indexOf('$', done)) {
      text.append(sentence, done, slot);
      done = slot + 1;
      while (done < sentence.length() && Character.isLetter(sentence.charAt(done))) {
        done++;
      }
      text.append(fill(sentence.substring(slot + 1, done)));
    }
    text.append(sentence, done, sentence.length());
    text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
    return text.toString();
  }

  private String fill(String slot) {
    return switch (slot) {
      case "A", "B", "C" -> slot.charAt(0) - 'A' < people.size() ? people.get(slot.charAt(0) - 'A').name() : "an old acquaintance";
      case "a", "b", "c" -> slot.charAt(0) - 'a' < people.size() ? people.get(slot.charAt(0) - 'a').inText() : "the acquaintance";
      case "place" -> dice.pick(Words.PLACES);
      case "room" -> dice.pick(Words.ROOMS);
      case "when" -> dice.pick(Words.TIMES);
      case "When" -> Text.capital(dice.pick(Words.TIMES));
      case "thing" -> dice.pick(Words.THINGS);
      case "who" -> dice.pick(Words.SPEAKERS);
      case "mood" -> dice.pick(Words.MOODS);
      case "paper" -> dice.pick(Words.PAPERS);
      case "sum" -> dice.pick(Words.SUMS);
      default -> throw new IllegalArgumentException("no slot $" + slot);
    };
  }
}
