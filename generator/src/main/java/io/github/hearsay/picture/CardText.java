package io.github.hearsay.picture;

/**
 * What is to be read on a card.
 *
 * @param site the site's name
 * @param below one line below the title; may be empty
 * @param initials in a disc beside the title; may be empty
 * @param accent the colour of the disc and the bar, as {@code 0xrrggbb}
 */
public record CardText(String site, String title, String below, String initials, int accent) {

  /** How large a card is. Pages ask for it: it does not belong to what draws, or every build would start AWT. */
  public static final PictureSize SIZE = new PictureSize(1200, 630);
}
