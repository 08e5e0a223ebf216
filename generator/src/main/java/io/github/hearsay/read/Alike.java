package io.github.hearsay.read;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Gives one value for all that are alike: stories name the same few people and days over and over. From any thread. */
final class Alike {

  private final Map<Object, Object> known = new ConcurrentHashMap<>();

  /** {@code value}, or one that is equal to it and was here before. */
  @SuppressWarnings("unchecked")
  <T> T one(T value) {
    Object before = known.putIfAbsent(value, value);
    return before == null ? value : (T) before;
  }
}
