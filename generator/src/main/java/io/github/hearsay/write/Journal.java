package io.github.hearsay.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The moves and removals of one commit, written down before the first of them is made. A journal that ends in its last word is carried
 * out by whoever finds it; one that does not was never begun, and what it would have moved is thrown away.
 */
final class Journal {

  private static final String MOVE = "move ";
  private static final String REMOVE = "remove ";
  private static final String END = "end";

  private Journal() {}

  static void run(State state, Path output, List<String> moves, List<String> removals, Manifest after) throws IOException {
    if (moves.isEmpty() && removals.isEmpty()) {
      after.write(state.manifest());
      return;
    }
    List<String> lines = new ArrayList<>();
    moves.forEach(file -> lines.add(MOVE + file));
    removals.forEach(file -> lines.add(REMOVE + file));
    lines.add(END);
    Files.write(state.journal(), lines);
    try (FileChannel channel = FileChannel.open(state.journal(), StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    carryOut(lines, state, output);
    after.write(state.manifest());
    Files.delete(state.journal());
  }

  /** Carries out a whole journal that an interrupted build left, and clears its staging folder. */
  static void finish(State state, Path output) throws IOException {
    if (Files.exists(state.journal())) {
      List<String> lines = Files.readAllLines(state.journal());
      if (!lines.isEmpty() && lines.get(lines.size() - 1).equals(END)) {
        carryOut(lines, state, output);
        remember(lines, state);
      }
      Files.delete(state.journal());
    }
    OutputFolder.delete(state.staging());
  }

  private static void carryOut(List<String> lines, State state, Path output) throws IOException {
    // Removals first: a page that became a folder, or the other way round, must make room.
    for (String line : lines) {
      if (line.startsWith(REMOVE)) {
        OutputFolder.remove(output, line.substring(REMOVE.length()));
      }
    }
    for (String line : lines) {
      if (line.startsWith(MOVE)) {
        move(state, output, line.substring(MOVE.length()));
      }
    }
  }

  private static void move(State state, Path output, String file) throws IOException {
    Path from = OutputFolder.resolve(state.staging(), file);
    Path to = OutputFolder.resolve(output, file);
    if (Files.exists(from)) {
      OutputFolder.refuseLinks(output, to);
      Files.createDirectories(to.getParent());
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** What an interrupted build put in place belongs to the site from now on, so that a later build can remove it. */
  private static void remember(List<String> lines, State state) throws IOException {
    Set<String> removed = new HashSet<>();
    Stamps files = new Stamps();
    for (String line : lines) {
      if (line.startsWith(REMOVE)) {
        removed.add(line.substring(REMOVE.length()));
      }
    }
    Manifest.read(state.manifest()).stamps().forEach((file, stamp) -> {
      if (!removed.contains(file)) {
        files.add(file, stamp);
      }
    });
    for (String line : lines) {
      if (line.startsWith(MOVE)) {
        files.set(line.substring(MOVE.length()), Stamp.NONE);
      }
    }
    new Manifest(files).write(state.manifest());
  }
}
