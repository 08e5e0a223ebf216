package io.github.hearsay.render;

import io.github.hearsay.json.Json;
import io.github.hearsay.words.Messages;
import java.util.List;
import java.util.Map;

/** What a script of the theme says, for it to find in its page: the element {@code words}, which is data and no script. */
final class ScriptWords {

  private static final List<String> SEARCH = List.of(
      "people", "topics", "places", "pages", "stories", "search.found", "search.some", "search.nothing", "search.tooMany",
      "search.short", "search.more.people", "search.more.topics", "search.more.places", "search.more.pages", "search.more.stories",
      "search.failed", "search.answered", "search.version", "search.fromDisk", "search.tooOld", "list.comma");

  private static final List<String> SEARCH_COUNTS = List.of("people", "topics", "places", "pages", "stories");

  private static final List<String> PATHS =
      List.of("paths.noWay", "paths.step", "paths.stepKnown", "paths.nobody", "paths.failed");

  private static final List<String> PATHS_COUNTS = List.of("paths.found");

  private ScriptWords() {}

  static Markup ofSearch(Messages words) {
    return of(words, SEARCH, SEARCH_COUNTS);
  }

  static Markup ofPaths(Messages words) {
    return of(words, PATHS, PATHS_COUNTS);
  }

  /**
   * @param counts messages of which all plural forms are needed: the script knows the rules by the language
   */
  private static Markup of(Messages words, List<String> keys, List<String> counts) {
    Json json = Json.keeping(1024, "<script type=\"application/json\" id=\"words\">").object().put("language", words.language()).object("texts");
    keys.forEach(key -> json.put(key, words.say(key)));
    for (String key : counts) {
      for (Map.Entry<String, String> form : words.forms(key).entrySet()) {
        json.put(form.getKey(), form.getValue());
      }
    }
    return new Markup(json.endObject().endObject().kept("</script>"));
  }
}
