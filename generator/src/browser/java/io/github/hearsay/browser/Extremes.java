package io.github.hearsay.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** An archive of what no layout is made for: very long and very short, very many and none at all. */
final class Extremes {

  /** A page for each extreme. */
  static final List<String> PAGES =
      List.of(
          "/people/busy-bee/", "/people/nobody-yet/", "/people/layla/", "/people/sunthorn/", "/people/wordy/", "/articles/2001/01/crowd/",
          "/articles/2001/02/long-title/", "/articles/2001/03/bare/", "/timeline/", "/people/", "/");

  private static final int ENTRIES = 500;
  private static final int CROWD = 12;

  private Extremes() {}

  /** Writes it into {@code folder}. */
  static Path in(Path folder) throws IOException {
    put(folder, "site.yml", "title: Extremes\nurl: https://example.org/some-repo/\nlook: {switch: true}\n");
    person(folder, "busy-bee", "Busy Bee");
    person(folder, "nobody-yet", "Nobody Yet");
    person(folder, "layla", "ليلى الأخيلية");
    person(folder, "sunthorn", "พระสุนทรโวหารแห่งกรุงรัตนโกสินทร์ผู้แต่งนิราศภูเขาทองและพระอภัยมณี");
    person(folder, "wordy", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft");
    for (int i = 0; i < CROWD; i++) {
      person(folder, "guest-" + i, "Guest the " + "Most Honourable ".repeat(i % 4) + i);
    }
    odd(folder);
    crowd(folder);
    for (int i = 0; i < ENTRIES; i++) {
      String year = String.format(Locale.ROOT, "%04d", 1600 + i * 4 / 5);
      String month = String.format(Locale.ROOT, "%02d", i % 12 + 1);
      String others = (i % 5 == 0 ? ", guest-1" : "") + (i % 7 == 0 ? ", layla" : "");
      story(folder, "many/m" + i, "Entry " + i, year + "-" + month, "people: [busy-bee" + others + "]\n", "Said.");
    }
    return folder;
  }

  private static void odd(Path folder) throws IOException {
    story(folder, "long-title", ("A title that goes on " + "and on ".repeat(26)).strip(), "2001-02-01", "people: [layla, sunthorn, wordy]\n", "Short.");
    story(folder, "bare", "B", "2001-03-01", "people: [sunthorn]\n", "");
  }

  private static void crowd(Path folder) throws IOException {
    StringBuilder guests = new StringBuilder("guest-0");
    for (int i = 1; i < CROWD; i++) {
      guests.append(", guest-").append(i);
    }
    story(folder, "crowd", "Twelve at table", "2001-01-01", "people: [" + guests + "]\n", "They dined, and " + "x".repeat(120) + " was said.");
  }

  private static void person(Path folder, String id, String name) throws IOException {
    put(folder, "people/" + id + ".md", "---\nslug: " + id + "\nname: " + name + "\n---\n");
  }

  private static void story(Path folder, String file, String title, String date, String more, String text) throws IOException {
    put(folder, "articles/" + file + ".md", "---\ntitle: " + title + "\ndate: " + date + "\n" + more + "---\n" + text + "\n");
  }

  private static void put(Path folder, String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
