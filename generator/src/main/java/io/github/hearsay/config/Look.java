package io.github.hearsay.config;

import java.util.Optional;

/**
 * How a site looks, as far as that needs no style sheet.
 *
 * @param accent a colour as {@code #rrggbb}; the theme's own without it
 * @param masthead a picture above the front page: its path relative to the content folder
 * @param hasSwitch whether readers may choose between light and dark
 */
public record Look(Optional<String> accent, Typefaces type, Optional<String> masthead, boolean hasSwitch) {

  /** The theme's own look. */
  public static final Look PLAIN = new Look(Optional.empty(), Typefaces.CLASSIC, Optional.empty(), false);

  /** Pairs of fonts that computers have: one for texts and headings, one for all else. */
  public enum Typefaces {
    /** A book face and the system's own. */
    CLASSIC,
    /** A face of the old style, and a humanist one. */
    BOOKISH,
    /** One without serifs for everything. */
    MODERN,
    /** A slab face, as of a typewriter. */
    TYPEWRITER
  }
}
