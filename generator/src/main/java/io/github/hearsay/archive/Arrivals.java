package io.github.hearsay.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Things in the order of the days on which they became known. */
final class Arrivals<T> {

  private final List<LocalDate> days;
  private final List<T> things;

  /** Something, and the day on which it became known. */
  record Arrival<T>(LocalDate day, T thing) {}

  Arrivals(List<Arrival<T>> arrivals) {
    List<Arrival<T>> sorted = new ArrayList<>(arrivals);
    // The sort is stable: of what became known on one day, the order stays.
    sorted.sort(Comparator.comparing(Arrival::day));
    days = sorted.stream().map(Arrival::day).toList();
    things = sorted.stream().map(Arrival::thing).toList();
  }

  /** How many were known at the end of {@code day}. */
  int until(LocalDate day) {
    int low = 0;
    int high = days.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days.get(middle).isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  LocalDate day(int place) {
    return days.get(place);
  }

  /** All of them, in their order. */
  List<T> things() {
    return things;
  }
}
