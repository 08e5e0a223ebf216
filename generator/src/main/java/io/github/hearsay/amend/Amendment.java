package io.github.hearsay.amend;

import io.github.hearsay.text.Lists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Changes of an archive's files that belong together: shown, tried out, and then written, all of them or none. */
public final class Amendment {

  private final Path folder;
  private final SortedMap<String, Draft> drafts = new TreeMap<>();
  private final SortedMap<String, String> moves = new TreeMap<>();
  private final SortedMap<String, String> made = new TreeMap<>();
  private final SortedSet<String> gone = new TreeSet<>();
  private final List<String> reasons = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /** Changes of files below {@code folder}, none so far. */
  public Amendment(Path folder) {
    this.folder = folder;
  }

  /** Why it cannot be done, a sentence each. */
  public List<String> reasons() {
    return Collections.unmodifiableList(reasons);
  }

  /** What the author should know. */
  public List<String> notes() {
    return Collections.unmodifiableList(notes);
  }

  void refuse(String reason) {
    reasons.add(reason);
  }

  void note(String note) {
    notes.add(note);
  }

  /** The file as it is edited so far. */
  Draft draft(String path) throws IOException {
    Draft known = drafts.get(path);
    if (known == null) {
      known = fresh(path);
      drafts.put(path, known);
    }
    return known;
  }

  /** The file as it is, whatever has been edited. */
  Draft fresh(String path) throws IOException {
    return new Draft(path, new String(Files.readAllBytes(folder.resolve(path)), StandardCharsets.UTF_8));
  }

  /** Takes edits that were made elsewhere. */
  void put(Draft draft) {
    drafts.put(draft.path(), draft);
  }

  void move(String from, String to) throws IOException {
    if (from.equals(to)) {
      return;
    }
    draft(from);
    moves.put(from, to);
    refuseTaken(to);
  }

  void make(String path, String text) {
    made.put(path, text);
    refuseTaken(path);
  }

  private void refuseTaken(String path) {
    if (Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
      reasons.add("there is a file " + path + " already: it is left as it is. Give another address with slug");
    }
  }

  void remove(String path) throws IOException {
    draft(path);
    gone.add(path);
  }

  /** Whether nothing would change. */
  public boolean isEmpty() {
    return texts().isEmpty();
  }

  /** The new text of each file that changes, by path; empty for what is gone. */
  public Map<String, Optional<String>> texts() {
    SortedMap<String, Optional<String>> texts = new TreeMap<>();
    drafts.forEach((path, draft) -> {
      if (gone.contains(path) || moves.containsKey(path)) {
        texts.put(path, Optional.empty());
      } else if (draft.isChanged()) {
        texts.put(path, Optional.of(draft.result()));
      }
    });
    moves.forEach((from, to) -> texts.put(to, Optional.of(drafts.get(from).result())));
    made.forEach((path, text) -> texts.put(path, Optional.of(text)));
    return texts;
  }

  /** Every line that changes, with the names of the files. */
  public List<String> diff() {
    List<String> lines = new ArrayList<>();
    drafts.forEach((path, draft) -> {
      if (gone.contains(path)) {
        lines.add("--- " + path);
        lines.add("+++ (gone)");
        draft.text().lines().forEach(line -> lines.add("-" + line));
      } else if (draft.isChanged() || moves.containsKey(path)) {
        lines.add("--- " + path);
        lines.add("+++ " + moves.getOrDefault(path, path));
        lines.addAll(draft.hunks());
      }
    });
    made.forEach((path, text) -> {
      lines.add("--- (new)");
      lines.add("+++ " + path);
      text.lines().forEach(line -> lines.add("+" + line));
    });
    return lines;
  }

  /** How many files change. */
  public String count() {
    long files = texts().size() - moves.size();
    return Lists.count((int) files, "file", "files");
  }

  /**
   * Writes all of it: each new text beside its place first, then one after the other in its place. Where that fails on the way, what was there
   * before is put back; where the program ends on the way, the next one goes on ({@link Interrupted}).
   *
   * @param besides texts of other files of the archive that belong to it, by path
   * @return the files that are new or changed
   */
  public List<Path> write(Map<String, String> besides) throws IOException {
    SortedMap<String, Optional<byte[]>> wanted = new TreeMap<>();
    texts().forEach((path, text) -> wanted.put(path, text.map(words -> words.getBytes(StandardCharsets.UTF_8))));
    besides.forEach((path, text) -> wanted.put(path, Optional.of(text.getBytes(StandardCharsets.UTF_8))));
    List<Path> others = besides.keySet().stream().map(path -> folder.resolve(path).normalize()).toList();
    return new Replacement(folder, wanted, () -> {}).run().stream().filter(file -> !others.contains(file)).toList();
  }

  /** Every file has to be as it was when it was looked at; false when somebody has written one since. */
  public boolean isCurrent() throws IOException {
    for (Draft draft : drafts.values()) {
      Path file = folder.resolve(draft.path());
      if (!Files.exists(file) || !new String(Files.readAllBytes(file), StandardCharsets.UTF_8).equals(draft.text())) {
        return false;
      }
    }
    return true;
  }
}
