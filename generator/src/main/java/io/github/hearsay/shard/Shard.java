package io.github.hearsay.shard;

import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.Addresses;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the parts in which a site is built: the third of eight is written {@code 3/8}. Where a page belongs depends on its address and on how
 * many parts there are, on nothing else, so that parts built apart fit together.
 */
public record Shard(int number, int of) implements Comparable<Shard> {

  private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,6})/([0-9]{1,6})");

  /** What lies here belongs to one shard: its page tells the sizes of the files. */
  private static final String TOGETHER = Addresses.DATA.value();

  public Shard {
    if (of < 1 || number < 1 || number > of) {
      String known = of < 2 ? "the least is one, 1/1" : "they go from 1/" + of + " to " + of + "/" + of;
      throw new IllegalArgumentException("there is no shard " + number + "/" + of + ": " + known);
    }
  }

  /**
   * The shard {@code text} names.
   *
   * @throws IllegalArgumentException with words for people when it names none
   */
  public static Shard of(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      throw new IllegalArgumentException("\"" + text + "\" is not a shard: write which one and of how many, as in 3/8");
    }
    return new Shard(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
  }

  /** Whether what lies at {@code address} belongs to this shard: to this one of them, and to no other. */
  public boolean has(SitePath address) {
    String key = address.value().startsWith(TOGETHER) ? TOGETHER : address.value();
    return Long.remainderUnsigned(scattered(key.hashCode()), of) == number - 1;
  }

  /** The finaliser of splitmix64: neighbours among addresses shall not be neighbours among shards. */
  private static long scattered(long hash) {
    long mixed = hash + 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  /** By how many there are, then by number. */
  @Override
  public int compareTo(Shard other) {
    return of != other.of ? Integer.compare(of, other.of) : Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return number + "/" + of;
  }
}
