package io.github.hearsay.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs one piece of work on every element of a list, on as many threads as there are processors. The threads are daemons with a large
 * stack, since Markdown and templates nest. They wait a moment for more to do, for a short build has some fifty such lists; then they end,
 * and with them all that they remember.
 */
public final class Parallel {

  /** Stack of each thread, in bytes. */
  private static final long STACK = 8L << 20;

  /** The most elements that a thread takes at once. */
  private static final int LONGEST_RUN = 32;

  /** At least so many times a thread comes for more, so that all end at about the same time. */
  private static final int SHARES = 16;

  /** How long a thread waits for more to do, in milliseconds. */
  private static final long IDLE = 50;

  private static final AtomicInteger STARTED = new AtomicInteger();

  /** As many as are asked for at the same time: what runs in one of them may wait for others. */
  private static final ExecutorService THREADS =
      new ThreadPoolExecutor(0, Integer.MAX_VALUE, IDLE, TimeUnit.MILLISECONDS, new SynchronousQueue<>(), Parallel::thread);

  /** Set in a thread that does all of its work itself. */
  private static final ThreadLocal<Boolean> ALONE = ThreadLocal.withInitial(() -> false);

  private Parallel() {}

  /** What {@code work} makes of each element, in the elements' order. */
  public static <T, R> List<R> map(List<T> elements, Function<? super T, ? extends R> work) {
    Object[] results = new Object[elements.size()];
    run(elements.size(), 1, index -> results[index] = work.apply(elements.get(index)));
    List<R> list = new ArrayList<>(results.length);
    for (Object result : results) {
      @SuppressWarnings("unchecked")
      R typed = (R) result;
      list.add(typed);
    }
    return list;
  }

  /** Does {@code work} on each element, in any order; on neighbours mostly in one thread, which may remember what they have in common. */
  public static <T> void forEach(List<T> elements, Consumer<? super T> work) {
    int size = elements.size();
    int atOnce = Math.max(1, Math.min(LONGEST_RUN, size / (SHARES * Runtime.getRuntime().availableProcessors())));
    run(size, atOnce, index -> work.accept(elements.get(index)));
  }

  /**
   * Does {@code work} in one thread, which does by itself and at once whatever it would have others do: for work that is so little that handing it
   * from core to core takes longer than doing it.
   */
  public static <T> T alone(Supplier<T> work) {
    if (ALONE.get()) {
      return work.get();
    }
    return join(start(() -> {
      ALONE.set(true);
      try {
        return work.get();
      } finally {
        ALONE.remove();
      }
    }));
  }

  /** Begins {@code work} beside whatever else is done; what is given back waits for its result. */
  public static <T> Supplier<T> begin(Supplier<T> work) {
    Future<T> result = start(work::get);
    return () -> join(result);
  }

  /** What is done with one element, by its place in the list. */
  private interface Step {
    void at(int index);
  }

  private static void run(int size, int atOnce, Step step) {
    if (size == 0) {
      return;
    }
    AtomicInteger next = new AtomicInteger();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Runnable worker =
        () -> {
          try {
            for (int from = next.getAndAdd(atOnce); from < size; from = next.getAndAdd(atOnce)) {
              for (int index = from; index < Math.min(size, from + atOnce) && failure.get() == null; index++) {
                step.at(index);
              }
            }
          } catch (Throwable thrown) {
            failure.compareAndSet(null, thrown);
          }
        };
    List<Future<?>> workers = new ArrayList<>();
    for (int number = 0; number < Math.min(size, Runtime.getRuntime().availableProcessors()); number++) {
      workers.add(start(Executors.callable(worker)));
    }
    workers.forEach(Parallel::join);
    rethrow(failure.get());
  }

  private static <T> Future<T> start(Callable<T> work) {
    if (ALONE.get()) {
      FutureTask<T> done = new FutureTask<>(work);
      done.run();
      return done;
    }
    // Inside Maven, libraries look for their classes with the context loader of the thread that calls them.
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return THREADS.submit(() -> {
      Thread.currentThread().setContextClassLoader(loader);
      return work.call();
    });
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "hearsay-" + STARTED.getAndIncrement(), STACK);
    thread.setDaemon(true);
    // Work hands its failures to whoever waits for it. What fails here is the waiting for more work, and only for want of memory.
    thread.setUncaughtExceptionHandler(Parallel::ended);
    return thread;
  }

  private static void ended(Thread thread, Throwable failure) {
    if (!(failure instanceof OutOfMemoryError)) {
      thread.getThreadGroup().uncaughtException(thread, failure);
    }
  }

  private static <T> T join(Future<T> work) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return work.get();
        } catch (InterruptedException again) {
          interrupted = true;
        } catch (ExecutionException failure) {
          rethrow(failure.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static void rethrow(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
    if (failure != null) {
      throw new IllegalStateException(failure);
    }
  }
}
