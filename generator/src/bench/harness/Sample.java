import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What one run took: seconds of wall time, seconds of processor time (user and system), megabytes at the peak. */
record Sample(double wall, double cpu, double peak) {

  /** The median of each figure by itself. */
  static Sample median(List<Sample> samples) {
    return new Sample(median(samples, Sample::wall), median(samples, Sample::cpu), median(samples, Sample::peak));
  }

  private static double median(List<Sample> samples, ToDoubleFunction<Sample> figure) {
    double[] sorted = samples.stream().mapToDouble(figure).sorted().toArray();
    return sorted.length == 0 ? Double.NaN : Arrays.stream(sorted, (sorted.length - 1) / 2, sorted.length / 2 + 1).average().orElseThrow();
  }
}
