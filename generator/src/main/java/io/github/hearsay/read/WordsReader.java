package io.github.hearsay.read;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.text.Lists;
import io.github.hearsay.text.Nearest;
import io.github.hearsay.words.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file {@value #FILE} of a content folder: messages that the site says in words of the archive's own. */
final class WordsReader {

  /** Its name. */
  static final String FILE = "words.properties";

  private static final String EXAMPLE = "storiesOf = Tales of {0}";
  private static final Pattern GAP = Pattern.compile("\\{([0-9])}");
  private static final String OTHER = ".other";

  /** A plural form that may say its number in words. */
  private static final Pattern FEW = Pattern.compile("(.+)\\.(zero|one|two)");

  private final Messages spoken;
  private final Problems problems;
  private final SortedMap<String, String> own = new TreeMap<>();
  private final Map<String, Location> places = new HashMap<>();

  private WordsReader(Messages spoken, Problems problems) {
    this.spoken = spoken;
    this.problems = problems;
  }

  /**
   * The messages of {@code file}, by their keys; none without a file.
   *
   * @param language that of the site, BCP 47
   */
  static SortedMap<String, String> read(Optional<Path> file, String language, Problems problems) {
    Optional<String> text =
        file.flatMap(path -> SourceText.read(FILE, path, "write a message into it, such as " + EXAMPLE + ", or take it away", problems));
    if (text.isEmpty()) {
      return Collections.emptySortedMap();
    }
    WordsReader reader = new WordsReader(Messages.of(language, Map.of()), problems);
    PropertiesText.of(FILE, text.get()).forEach(reader::take);
    return reader.own;
  }

  private void take(PropertiesText.Entry entry) {
    String key = entry.key().text();
    Location at = entry.key().at();
    if (entry.value().isEmpty()) {
      complain(at, "this is not a message", "write its key, an equals sign and the words: " + EXAMPLE);
    } else if (!spoken.texts().containsKey(key)) {
      complain(at, "there is no message " + key, like(key));
    } else if (places.putIfAbsent(key, at) != null) {
      problems.add(Code.DUPLICATE_KEY, at, key + " is given twice: it is on line " + places.get(key).line() + " already", "keep one of them");
    } else if (isFit(key, entry.value().get())) {
      own.put(key, SourceText.composed(entry.value().get().text()));
    }
  }

  /** What may be meant by a key that no message has. */
  private String like(String key) {
    String whole = key.replaceFirst("\\.(" + String.join("|", Messages.PLURALS) + ")$", "");
    List<String> forms = List.copyOf(spoken.forms(whole).keySet());
    if (!forms.isEmpty()) {
      return "its plural forms are " + Lists.and(forms);
    }
    return Nearest.of(key, spoken.texts().keySet()).map(near -> "did you mean " + near + "?")
        .orElse("the keys are those of the program's own file, en.properties: docs/languages.md says where it is");
  }

  private boolean isFit(String key, PropertiesText.Piece value) {
    String text = value.text();
    if (value.broken().isPresent()) {
      complain(value.broken().get(), "\\u is not followed by four hexadecimal digits", "write the character itself: the file is in UTF-8");
    } else if (text.isBlank()) {
      complain(places.get(key), key + " says nothing", "write what it shall say, or take the line away: " + asSpoken(key));
    } else if (!isShown(text)) {
      complain(value.at(), key + " holds a character that cannot be shown", "take out the escape, such as \\n or \\u0007, that makes it");
    } else {
      return hasGaps(key, value);
    }
    return false;
  }

  private static boolean isShown(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\t') < 0 && Controls.next(text, 0) < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  /** Whether the gaps are those of the program's message, in whatever order. */
  private boolean hasGaps(String key, PropertiesText.Piece value) {
    String text = value.text();
    List<Integer> open = gaps(key);
    Matcher gap = GAP.matcher(text);
    for (int i = text.indexOf('{'); i >= 0; i = text.indexOf('{', i + 1)) {
      boolean isGap = gap.find(i) && gap.start() == i;
      if (!isGap || !open.remove(Integer.valueOf(gap.group(1)))) {
        String message = isGap ? tooMuch(key, gap.group(1)) : "this brace begins no gap, such as {0}";
        complain(value.at(i, isGap ? gap.end() : i + 1), message, "take it away; the program says " + asSpoken(key));
        return false;
      }
    }
    if (FEW.matcher(key).matches()) {
      open.remove(Integer.valueOf(0));
    }
    if (!open.isEmpty()) {
      String lacking = Lists.and(open.stream().sorted().map(number -> "{" + number + "}").toList());
      complain(value.at(), key + " lacks " + lacking, "put it where it belongs; the program says " + asSpoken(key));
    }
    return open.isEmpty();
  }

  /** The gaps there have to be, one as often as it stands there. */
  private List<Integer> gaps(String key) {
    Matcher few = FEW.matcher(key);
    String whole = few.matches() && spoken.texts().containsKey(few.group(1) + OTHER) ? few.group(1) + OTHER : key;
    return new ArrayList<>(spoken.pattern(whole).gaps());
  }

  private String tooMuch(String key, String gap) {
    return gaps(key).contains(Integer.valueOf(gap)) ? "{" + gap + "} stands in " + key + " once too often" : key + " has no gap {" + gap + "}";
  }

  private String asSpoken(String key) {
    return key + " = " + spoken.texts().get(key);
  }

  private void complain(Location at, String message, String hint) {
    problems.add(Code.BAD_MESSAGE, at, message, hint);
  }
}
