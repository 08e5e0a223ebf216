package io.github.hearsay.render;

/** A picture with what must be said about it; {@code width} and {@code height} are 0 when they are not known, and {@code srcset} is empty
 * when there is but one of it; {@code webp} is what to choose from as WebP, and empty when there is none. */
record Picture(String src, String alt, String credit, String licence, int width, int height, String srcset, String webp) {}
