package io.github.hearsay.outside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Which pages were there when they were asked for last: a line each, with the time in seconds, the address, and where it has moved to. */
final class Memory {

  private final Outside how;
  private final SortedMap<String, Seen> seen = new ConcurrentSkipListMap<>();

  private record Seen(long when, String to) {}

  private Memory(Outside how) {
    this.how = how;
  }

  /** What the file holds; nothing where it is missing or broken. */
  static Memory of(Outside how) {
    Memory memory = new Memory(how);
    try {
      if (Files.exists(how.memory())) {
        Files.readAllLines(how.memory(), StandardCharsets.UTF_8).forEach(memory::line);
      }
    } catch (IOException unreadable) {
      memory.seen.clear();
    }
    return memory;
  }

  private void line(String line) {
    String[] parts = line.split("\t", -1);
    if (parts.length == 3 && parts[0].matches("[0-9]{1,12}")) {
      seen.put(parts[1], new Seen(Long.parseLong(parts[0]), parts[2]));
    }
  }

  /** What a page answered not long ago. */
  Optional<Answer> recently(String address) {
    Seen one = seen.get(address);
    boolean isFresh = one != null && one.when <= how.now().getEpochSecond() && Instant.ofEpochSecond(one.when).plus(how.fresh()).isAfter(how.now());
    return isFresh ? Optional.of(one.to.isEmpty() ? new Answer.There() : new Answer.Moved(one.to)) : Optional.empty();
  }

  /** Keeps what a page answered, unless it is not there. */
  void keep(String address, Answer answer) {
    if (answer instanceof Answer.Gone) {
      seen.remove(address);
    } else {
      seen.put(address, new Seen(how.now().getEpochSecond(), answer instanceof Answer.Moved moved ? moved.to() : ""));
    }
  }

  /** Puts the file in place, whole or not at all. */
  void write() throws IOException {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, Seen> one : seen.entrySet()) {
      text.append(one.getValue().when).append('\t').append(one.getKey()).append('\t').append(one.getValue().to).append('\n');
    }
    Path file = how.memory().toAbsolutePath();
    Files.createDirectories(file.getParent());
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(beside, text);
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
