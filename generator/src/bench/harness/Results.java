package harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that was measured. */
final class Results {

  private final Map<String, List<Sample>> samples = new TreeMap<>();
  private final Map<String, Contestant.Size> sizes = new TreeMap<>();

  void add(String who, String what, Sample sample) {
    samples.computeIfAbsent(who + " " + what, key -> new ArrayList<>()).add(sample);
  }

  void size(String who, Contestant.Size size) {
    sizes.put(who, size);
  }

  /** One after the other. */
  List<Sample> all(String who, String what) {
    return samples.getOrDefault(who + " " + what, List.of());
  }

  /** The median; not a number where there is none. */
  Sample median(String who, String what) {
    return Sample.median(all(who, what));
  }

  /** Reading the sources and writing the output, and nothing else. */
  Sample floor() {
    Sample read = median("floor", "read");
    Sample write = median("floor", "write");
    return new Sample(read.wall() + write.wall(), read.cpu() + write.cpu(), 0, 0);
  }

  int runs(String who, String what) {
    return all(who, what).size();
  }

  /** How much of the processors other things took while builds were measured, from 0 to 1. */
  double others() {
    double others = 0;
    double all = 0;
    for (List<Sample> one : samples.values()) {
      for (Sample sample : one) {
        others += sample.others();
        all += sample.peak() > 0 ? sample.wall() * Runtime.getRuntime().availableProcessors() : 0;
      }
    }
    return others / all;
  }

  Contestant.Size size(String who) {
    return sizes.get(who);
  }
}
