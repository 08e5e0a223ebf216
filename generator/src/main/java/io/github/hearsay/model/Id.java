package io.github.hearsay.model;

/**
 * The name by which a story, person, topic, place, event, claim or source is addressed: lower-case letters and digits in
 * words joined by single hyphens, at most 90 characters: 80 for what has a file, the rest for what is numbered after it.
 */
public record Id(String value) implements Comparable<Id> {

  /** The longest id there may be. */
  public static final int MAX_LENGTH = 90;

  public Id {
    if (!isLegal(value)) {
      throw new IllegalArgumentException("not an id: \"" + value + "\"");
    }
  }

  /** Whether {@code text} may be an id as it stands. */
  public static boolean isLegal(String text) {
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      return false;
    }
    boolean hyphenMayFollow = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (!word && !(c == '-' && hyphenMayFollow)) {
        return false;
      }
      hyphenMayFollow = word;
    }
    return hyphenMayFollow;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Id id && value.equals(id.value);
  }

  /** The text's own, which it remembers: most lookups of a build are by id. */
  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(Id other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
