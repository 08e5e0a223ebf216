package io.github.hearsay.model;

/** How somebody would know. */
public enum Access {
  FIRST_HAND,
  SECOND_HAND
}
