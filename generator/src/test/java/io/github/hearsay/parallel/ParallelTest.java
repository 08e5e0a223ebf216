package io.github.hearsay.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTest {

  @Test
  void resultsKeepTheOrderOfTheElements() {
    List<Integer> numbers = IntStream.range(0, 10_000).boxed().toList();
    assertThat(Parallel.map(numbers, number -> number * 2)).isEqualTo(numbers.stream().map(number -> number * 2).toList());
  }

  @Test
  void everyElementIsWorkedOnOnce() {
    AtomicInteger sum = new AtomicInteger();
    Parallel.forEach(IntStream.rangeClosed(1, 1000).boxed().toList(), sum::addAndGet);
    assertThat(sum).hasValue(500_500);
    Parallel.forEach(List.<Integer>of(), sum::addAndGet);
    assertThat(sum).hasValue(500_500);
  }

  @Test
  void aFailureEndsTheWorkAndReachesTheCaller() {
    List<Integer> numbers = IntStream.range(0, 1000).boxed().toList();
    assertThatThrownBy(() -> Parallel.forEach(numbers, number -> {
      if (number == 500) {
        throw new IllegalArgumentException("no " + number);
      }
    })).isInstanceOf(IllegalArgumentException.class).hasMessage("no 500");
  }
}
