package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.shipped.Shipped;
import io.github.hearsay.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What templates say is written down, and has as many gaps as they fill. */
class TemplateWordsTest {

  private static final Pattern PLAIN = Pattern.compile("\\bwords\\.(\\w+)");
  private static final Pattern FILLED = Pattern.compile("\\bsay\\(\"(\\w+)\"((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*)\\)");

  private final Messages words = Messages.english();

  @Test
  void everyWordOfATemplateIsWrittenDown() {
    List<String> missing = new ArrayList<>();
    templates().forEach((name, text) -> {
      for (Matcher used = PLAIN.matcher(text); used.find(); ) {
        String key = used.group(1);
        if (!words.texts().containsKey(key) || !words.pattern(key).gaps().isEmpty()) {
          missing.add(name + ": words." + key);
        }
      }
    });
    assertThat(missing).isEmpty();
  }

  @Test
  void everySentenceOfATemplateHasItsGapsFilled() {
    List<String> wrong = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    templates().forEach((name, text) -> {
      for (Matcher used = FILLED.matcher(text); used.find(); ) {
        String key = used.group(1);
        seen.add(key);
        long gaps = words.texts().containsKey(key) ? words.pattern(key).gaps().stream().distinct().count() : -1;
        if (gaps != arguments(used.group(2))) {
          wrong.add(name + ": " + used.group());
        }
      }
    });
    assertThat(wrong).isEmpty();
    assertThat(seen).contains("firstMade", "correctionIn", "storiesOf");
  }

  /** How many there are behind the key: commas outside of inner brackets and texts. */
  private static int arguments(String rest) {
    int count = 0;
    int depth = 0;
    boolean quoted = false;
    for (char c : rest.toCharArray()) {
      quoted ^= c == '"';
      depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      count += !quoted && depth == 0 && c == ',' ? 1 : 0;
    }
    return count;
  }

  private static Map<String, String> templates() {
    Map<String, String> texts = new TreeMap<>();
    PageTemplate.BUILT_IN.forEach(name -> texts.put(name, Shipped.text("hearsay/templates/" + name)));
    return texts;
  }
}
