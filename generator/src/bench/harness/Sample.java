package harness;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one run took.
 *
 * @param wall seconds until it was over
 * @param cpu seconds of processor time, user and system
 * @param peak megabytes it had at most
 * @param others seconds of processor time that the rest of the machine took meanwhile
 */
record Sample(double wall, double cpu, double peak, double others) {

  /** The median of each figure by itself. */
  static Sample median(List<Sample> samples) {
    return new Sample(
        median(samples, Sample::wall), median(samples, Sample::cpu), median(samples, Sample::peak),
        median(samples, Sample::others));
  }

  private static double median(List<Sample> samples, ToDoubleFunction<Sample> figure) {
    double[] sorted = samples.stream().mapToDouble(figure).sorted().toArray();
    return sorted.length == 0 ? Double.NaN : Arrays.stream(sorted, (sorted.length - 1) / 2, sorted.length / 2 + 1).average().orElseThrow();
  }
}
