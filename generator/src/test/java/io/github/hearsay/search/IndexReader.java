package io.github.hearsay.search;

import io.github.hearsay.cache.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Reads a whole index back, by what {@code docs/search.md} says of its format. */
final class IndexReader {

  /** A page that a word is in: its title, and how well it fits. */
  record Hit(String title, int fit) {}

  final SortedMap<String, List<Hit>> words = new TreeMap<>();
  final List<String> lines = new ArrayList<>();
  final List<String> common = new ArrayList<>();
  final String[] head;
  final String years;

  private final Path data;

  IndexReader(Path site) throws IOException {
    data = site.resolve("search/data");
    String[] index = new String(unpacked("index"), StandardCharsets.UTF_8).split("\n");
    head = index[0].split("\t");
    years = index[1];
    for (int file = 0; file * 4 < index[2].length(); file++) {
      check("p" + file, index[2].substring(file * 4, file * 4 + 4));
      lines.addAll(Arrays.asList(new String(unpacked("p" + file), StandardCharsets.UTF_8).split("\n")));
    }
    String last = "";
    for (int part = 0; part < index.length - 3; part++) {
      String[] line = index[3 + part].split("\t");
      check("w" + part, line[1]);
      last = words(unpacked("w" + part), line[0], last);
    }
  }

  private byte[] unpacked(String name) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(data.resolve(name + ".bin"))))) {
      return in.readAllBytes();
    }
  }

  private void check(String name, String expected) throws IOException {
    byte[] bytes = Files.readAllBytes(data.resolve(name + ".bin"));
    if (Integer.parseInt(expected, 16) != ((bytes[bytes.length - 8] & 0xff) | (bytes[bytes.length - 7] & 0xff) << 8)) {
      throw new UncheckedIOException(new IOException(name + " is not the file the index means"));
    }
  }

  private String words(byte[] bytes, String first, String before) {
    Source in = Source.of(bytes);
    String word = "";
    String last = before;
    while (!in.isAtEnd()) {
      int same = in.count();
      word = word.substring(0, same) + new String(in.bytes(in.count()), StandardCharsets.UTF_8);
      if (word.compareTo(last) <= 0 || last.equals(before) && !word.equals(first)) {
        throw new IllegalStateException(word + " after " + last);
      }
      last = word;
      if ((in.number() & 1) == 1) {
        common.add(word);
      }
      Source hits = Source.of(in.bytes(in.count()));
      int page = 0;
      while (!hits.isAtEnd()) {
        int hit = (int) hits.number();
        page += hit >>> 4;
        words.computeIfAbsent(word, any -> new ArrayList<>()).add(new Hit(lines.get(page).split("\t")[0], hit & 0xf));
      }
    }
    return last;
  }

  /** The titles of the pages that have {@code word}, those that fit best first. */
  List<String> find(String word) {
    List<Hit> hits = new ArrayList<>(words.getOrDefault(word, List.of()));
    hits.sort((one, other) -> other.fit() - one.fit());
    return hits.stream().map(Hit::title).toList();
  }
}
