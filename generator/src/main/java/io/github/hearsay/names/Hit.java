package io.github.hearsay.names;

/**
 * A name that was found.
 *
 * @param start where its first byte stands
 * @param end where the byte after its last one stands
 * @param whose the number that the name was given with
 * @param inTag whether it stands inside a tag, in the value of an attribute
 */
public record Hit(int start, int end, int whose, boolean inTag) {}
