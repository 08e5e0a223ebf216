package io.github.hearsay.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  @Test
  void whatIsBegunFailsWhereItsResultIsWanted() {
    Supplier<Integer> begun = Parallel.begin(() -> Integer.parseInt("none"));
    assertThatThrownBy(begun::get).isInstanceOf(NumberFormatException.class);
    assertThat(Parallel.begin(() -> 7).get()).isEqualTo(7);
  }

  @Test
  void threadsAreTheCallersInAllThatLibrariesLookAt() {
    ClassLoader loader = new ClassLoader(getClass().getClassLoader()) {};
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(loader);
    try {
      assertThat(Parallel.map(List.of(1, 2, 3), number -> Thread.currentThread().getContextClassLoader())).containsOnly(loader);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
    assertThat(Parallel.map(List.of(1, 2, 3), number -> Thread.currentThread().getContextClassLoader())).containsOnly(before);
  }

  @Test
  void whoeverIsAloneDoesEverythingInOneThread() {
    List<Integer> numbers = IntStream.range(0, 1000).boxed().toList();
    Set<Thread> threads = Parallel.alone(() -> {
      Set<Thread> seen = ConcurrentHashMap.newKeySet();
      seen.add(Thread.currentThread());
      seen.addAll(Parallel.map(numbers, number -> Thread.currentThread()));
      Supplier<Thread> begun = Parallel.begin(() -> Parallel.map(numbers, number -> Thread.currentThread()).get(0));
      seen.add(begun.get());
      seen.add(Parallel.alone(Thread::currentThread));
      seen.addAll(Parallel.map(numbers, number -> Thread.currentThread()));
      return seen;
    });
    assertThat(threads).hasSize(1).doesNotContain(Thread.currentThread());
  }

  @Test
  void whatFailsAloneFailsTheSame() {
    List<Integer> numbers = IntStream.range(0, 1000).boxed().toList();
    assertThatThrownBy(() -> Parallel.alone(() -> Parallel.map(numbers, number -> 7 / number))).isInstanceOf(ArithmeticException.class);
    assertThat(Parallel.<Boolean>alone(() -> {
      Supplier<Integer> begun = Parallel.begin(() -> 7 / numbers.get(0));
      assertThatThrownBy(begun::get).isInstanceOf(ArithmeticException.class);
      return true;
    })).isTrue();
  }

  @Test
  void aThreadThatWasAloneIsAsTheOthersAfterwards() {
    Thread alone = Parallel.alone(Thread::currentThread);
    // Three that wait for each other: were the first of them still alone, it would wait for ever.
    CountDownLatch all = new CountDownLatch(3);
    assertThat(Parallel.begin(() -> {
      List<Supplier<Boolean>> begun = Stream.generate(() -> Parallel.begin(() -> met(all))).limit(2).toList();
      return met(all) && begun.stream().allMatch(Supplier::get) && alone.isDaemon();
    }).get()).isTrue();
  }

  private static boolean met(CountDownLatch all) {
    all.countDown();
    try {
      return all.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      return false;
    }
  }
}
