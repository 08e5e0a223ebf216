package io.github.hearsay;

import io.github.hearsay.cache.Check;
import io.github.hearsay.picture.CardPainter;
import io.github.hearsay.picture.CardText;
import io.github.hearsay.picture.PictureFault;

/** The cards of a site: drawn once, and kept for later builds as long as this machine would draw them alike. */
final class CardFiles {

  /** Letters of many scripts: who has other fonts draws them otherwise. */
  private static final CardText PROBE =
      new CardText("Ag 0123456789 – “”", "Ag Éß Жд Ωψ אב سلام ไทย हिन्दी 漢字 かな 한글", "Ag Éß Жд Ωψ אב سلام ไทย हिन्दी 漢字 かな 한글", "Ag", 0);

  private final PictureFiles pictures;
  private final long fonts;

  /** @throws PictureFault when this machine cannot draw any */
  CardFiles(PictureFiles pictures) throws PictureFault {
    this.pictures = pictures;
    this.fonts = Check.join(Check.of(CardPainter.png(PROBE)), Check.of(System.getProperty("java.vm.version")));
  }

  byte[] png(CardText text) {
    long words = Check.join(Check.of(text.site()), Check.join(Check.of(text.title()), Check.join(Check.of(text.below()), Check.of(text.initials()))));
    long all = Check.join(words, text.accent());
    try {
      return pictures.kept("card-" + Long.toHexString(all), all, fonts, () -> CardPainter.png(text));
    } catch (PictureFault impossible) {
      throw new IllegalStateException("fonts are gone", impossible);
    }
  }
}
