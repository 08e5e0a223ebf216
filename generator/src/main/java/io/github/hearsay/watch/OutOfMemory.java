package io.github.hearsay.watch;

import java.util.Locale;

/** What to tell people when Java has run out of memory: a mistake of nobody, and nothing that a stack trace would explain. */
public final class OutOfMemory {

  private static final int MEGABYTE = 1 << 20;

  private OutOfMemory() {}

  /**
   * How much there was, and what to do.
   *
   * @param remedy how to give Java more, as in "start it with -Xmx4g"
   */
  public static String told(String remedy) {
    long most = Runtime.getRuntime().maxMemory() / MEGABYTE;
    return String.format(Locale.ROOT, "Java ran out of memory, of which it may take %,d MB: %s", most, remedy);
  }
}
