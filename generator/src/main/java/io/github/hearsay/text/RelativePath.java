package io.github.hearsay.text;

import java.util.List;

/** Paths with slashes, as addresses and links have them. */
public final class RelativePath {

  private static final String UP = "../";

  private RelativePath() {}

  /** The way from a folder to a file, both of them paths from one and the same place. */
  public static String of(String folder, String file) {
    List<String> here = List.of(folder.split("/"));
    List<String> there = List.of(file.split("/"));
    int same = 0;
    while (same < Math.min(here.size(), there.size()) && here.get(same).equals(there.get(same))) {
      same++;
    }
    return UP.repeat(here.size() - same) + String.join("/", there.subList(same, there.size()));
  }
}
