package io.github.hearsay.serve;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Keeps the site up to date, in a thread of its own. Nothing that is wrong with the inputs ends it. */
final class Keeper implements AutoCloseable {

  /** Programs write a file in several steps: so long nothing must happen before the site is made again. */
  private static final long QUIET = 40;

  private static final long LONGEST = 400;

  /** Where edits are told of, folders are looked through all the same, in case one was not. */
  private static final long SELDOM = 5_000;

  private static final long OFTEN = 500;

  private static final int TRIES = 5;

  private final Source source;
  private final Consumer<State> listener;
  private final Consumer<String> log;
  private final Thread thread = new Thread(this::run, "hearsay-preview");
  private final AtomicReference<State> state;
  private final String session;
  private Optional<Site> good = Optional.empty();
  private int sites;
  private long poll;
  private long told;
  private boolean closed;
  private long stamp;

  /**
   * A keeper that has made nothing yet.
   *
   * @param session tells the versions of this run of the program from those of another
   */
  Keeper(Source source, String session, Consumer<State> listener, Consumer<String> log) {
    this.source = source;
    this.session = session;
    this.listener = listener;
    this.log = log;
    this.state = new AtomicReference<>(new State(session + "-0", Optional.empty(), false, List.of()));
    thread.setDaemon(true);
  }

  State state() {
    return state.get();
  }

  /**
   * Makes the site once, then again whenever it is told of an edit or finds one.
   *
   * @param events whether there is somebody to tell of edits
   */
  void start(boolean events) {
    poll = events ? SELDOM : OFTEN;
    update();
    thread.start();
  }

  /** Tells of an edit. */
  synchronized void edited() {
    told++;
    notifyAll();
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    try {
      thread.join(LONGEST);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    long known = 0;
    try {
      while (true) {
        long heard = waitFor(known);
        if (heard < 0) {
          return;
        }
        if (heard != known || foundEdit()) {
          known = heard;
          update();
        }
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for an edit, and until it is done, or for the time to look for one; how many were told of, -1 at the end. */
  private synchronized long waitFor(long known) throws InterruptedException {
    long end = System.nanoTime() / 1_000_000 + poll;
    long now = System.nanoTime() / 1_000_000;
    while (!closed && told == known && now < end) {
      wait(end - now);
      now = System.nanoTime() / 1_000_000;
    }
    long latest = now + LONGEST;
    long heard = known;
    while (!closed && told != heard && now < latest) {
      heard = told;
      wait(QUIET);
      now = System.nanoTime() / 1_000_000;
    }
    return closed ? -1 : told;
  }

  private boolean foundEdit() {
    boolean found = stampNow() != stamp;
    if (found) {
      // Nobody told of it: here one has to look.
      poll = OFTEN;
    }
    return found;
  }

  private long stampNow() {
    try {
      return source.stamp();
    } catch (IOException | RuntimeException busy) {
      return stamp + 1;
    }
  }

  private void update() {
    for (int tried = 1; ; tried++) {
      stamp = stampNow();
      try {
        take(source.update(this::takeEarly));
        return;
      } catch (IOException | RuntimeException | StackOverflowError failure) {
        if (tried == TRIES) {
          take(new Update(Optional.empty(), List.of("the site cannot be made: " + failure), "the site cannot be made"));
          return;
        }
        // A file that vanished while it was read: it is somewhere else by now.
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(QUIET);
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private void takeEarly(Site site) {
    sites++;
    State now = new State(session + "-" + sites, Optional.of(site), false, List.of());
    state.set(now);
    listener.accept(now);
  }

  private void take(Update update) {
    boolean isShown = state.get().site().equals(good);
    sites += update.site().isPresent() || !isShown ? 1 : 0;
    good = update.site().or(() -> good);
    State now = new State(session + "-" + sites, good, update.site().isEmpty(), update.problems());
    state.set(now);
    update.problems().forEach(log);
    log.accept(update.summary());
    listener.accept(now);
  }
}
