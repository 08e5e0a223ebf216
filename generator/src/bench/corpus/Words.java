package corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All the text there is, from the file beside this one. */
final class Words {

  private static final Map<String, String[]> LISTS = read();

  static final String[] GIVEN = list("given");
  static final String[] STEMS = list("stems");
  static final String[] ENDINGS = list("endings");
  static final String[] PARTICLES = list("particles");
  static final String[][] SCRIPTS = Stream.of(list("scripts")).map(line -> line.split(" ")).toArray(String[][]::new);
  static final String[] TIES = list("ties");
  static final String[] TOPICS = list("topics");
  static final String[] PLACES = list("places");
  static final String[] PAPERS = list("papers");
  static final String[] SPEAKERS = list("speakers");
  static final String[] ROOMS = list("rooms");
  static final String[] THINGS = list("things");
  static final String[] MOODS = list("moods");
  static final String[] TIMES = list("times");
  static final String[] SUMS = list("sums");
  static final String[] STATUSES = list("statuses");
  static final String[] TITLES = list("titles");
  static final String[] HEADINGS = list("headings");
  static final String[] OPENERS = list("openers");
  static final String[] SENTENCES = list("sentences");
  static final String[] QUOTES = list("quotes");
  static final String[] ITEMS = list("items");
  static final String[] POINTERS = list("pointers");
  static final String[] CLOSERS = list("closers");
  static final String[] EVENTS = list("events");
  static final String[] CLAIMS = list("claims");
  static final String[] BIOGRAPHY = list("biography");

  private Words() {}

  private static String[] list(String name) {
    return LISTS.get(name);
  }

  private static Map<String, String[]> read() {
    Map<String, List<String>> lists = new HashMap<>();
    List<String> open = new ArrayList<>();
    for (String line : lines()) {
      if (line.startsWith("[")) {
        open = new ArrayList<>();
        lists.put(line.substring(1, line.indexOf(']')), open);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        open.addAll(List.of(line.split("\\|")));
      }
    }
    Map<String, String[]> read = new HashMap<>();
    lists.forEach((name, entries) -> read.put(name, entries.toArray(String[]::new)));
    return read;
  }

  private static List<String> lines() {
    try (InputStream file = Words.class.getResourceAsStream("words.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
