package io.github.hearsay.render;

import io.github.hearsay.cache.Check;
import java.util.UUID;

/**
 * Identifiers that follow from names: of version 8 (RFC 9562, section 5.8), whose bits are two checks of the name. Java's own, of version 3, need
 * MD5, and to find out who provides that takes longer than what it is there for.
 */
final class NamedId {

  private static final long VERSION = 0xf000L;
  private static final long VARIANT = 0xc000_0000_0000_0000L;

  private NamedId() {}

  /** The same for the same name, forever; different names have different ones, but for one pair in 2<sup>61</sup> names or so. */
  static UUID of(String name) {
    long one = Check.of(name) & ~VERSION | 0x8000L;
    long other = Check.ofShort(name) & ~VARIANT | 0x8000_0000_0000_0000L;
    return new UUID(one, other);
  }
}
