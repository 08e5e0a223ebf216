package io.github.hearsay.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MetadataTest {

  private static final String PLACE = "GPS 51.5007 N 0.1246 W";

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static int[] pixels(byte[] picture) throws Exception {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  @Test
  void aPhotographLosesWhereItWasTakenAndKeepsEveryPixel() throws Exception {
    byte[] picture = SamplePictures.photograph(60, 40, 1, PLACE);
    byte[] stripped = Metadata.stripped(picture);
    assertThat(text(picture)).contains(PLACE);
    assertThat(text(stripped)).doesNotContain(PLACE).doesNotContain("Exif");
    assertThat(pixels(stripped)).isEqualTo(pixels(picture));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tEXt", "iTXt", "zTXt", "eXIf", "tIME", "prVt"})
  void aPngLosesItsTexts(String type) throws Exception {
    byte[] picture = SamplePictures.png(60, 40, type, PLACE);
    byte[] stripped = Metadata.stripped(picture);
    assertThat(text(stripped)).doesNotContain(PLACE).doesNotContain(type);
    assertThat(pixels(stripped)).isEqualTo(pixels(SamplePictures.of("png", 60, 40)));
  }

  @Test
  void aGifLosesItsComments() throws Exception {
    byte[] plain = SamplePictures.of("gif", 60, 40);
    int end = plain.length - 1;
    byte[] comment = ("!\u00fe" + (char) PLACE.length() + PLACE + "\0").getBytes(StandardCharsets.ISO_8859_1);
    byte[] picture = Arrays.copyOf(plain, plain.length + comment.length);
    System.arraycopy(comment, 0, picture, end, comment.length);
    picture[picture.length - 1] = ';';
    assertThat(Metadata.stripped(picture)).isEqualTo(plain);
  }

  @Test
  void aWebpLosesItsExifAndSaysSo() throws Exception {
    byte[] stripped = Metadata.stripped(SamplePictures.webp(60, 40, PLACE));
    assertThat(text(stripped)).doesNotContain(PLACE).doesNotContain("EXIF");
    assertThat(stripped[20]).isZero();
    assertThat(new PictureBytes(stripped).little32(4)).isEqualTo(stripped.length - 8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png", "gif"})
  void whatComesAfterThePictureIsNoPartOfIt(String format) throws Exception {
    byte[] plain = SamplePictures.of(format, 60, 40);
    byte[] picture = Arrays.copyOf(plain, plain.length + 100);
    System.arraycopy(PLACE.getBytes(StandardCharsets.ISO_8859_1), 0, picture, plain.length, PLACE.length());
    assertThat(Metadata.stripped(picture)).isEqualTo(plain);
  }

  /** What is appended would be pixels if it stood before the trailer. */
  @Test
  void aGifEndsAtItsTrailerWhateverFollows() throws Exception {
    byte[] plain = SamplePictures.of("gif", 60, 40);
    byte[] appendix = (", of " + PLACE + ", by me").getBytes(StandardCharsets.ISO_8859_1);
    byte[] picture = Arrays.copyOf(plain, plain.length + appendix.length);
    System.arraycopy(appendix, 0, picture, plain.length, appendix.length);
    assertThat(Metadata.stripped(picture)).isEqualTo(plain);
    List<PicturePart> parts = Metadata.parts(picture).orElseThrow();
    assertThat(parts.get(parts.size() - 1)).isEqualTo(new PicturePart("", plain.length, plain.length, picture.length, PicturePart.Use.BESIDES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png", "gif"})
  void aPictureWithNothingBesidesStaysAsItIs(String format) throws Exception {
    byte[] plain = SamplePictures.of(format, 60, 40);
    assertThat(Metadata.stripped(plain)).isEqualTo(plain);
  }

  @Test
  void whatIsNoPictureIsRefused() {
    assertThatThrownBy(() -> Metadata.stripped("hello".getBytes(StandardCharsets.US_ASCII))).isInstanceOf(PictureFault.class);
    assertThatThrownBy(() -> Metadata.stripped(Arrays.copyOf(SamplePictures.of("png", 60, 40), 40))).isInstanceOf(PictureFault.class);
  }

  /** A broken file is a picture or is refused; nothing else may happen. */
  @Test
  void brokenFilesDoNoHarm() {
    Random random = new Random(3);
    for (String format : new String[] {"jpg", "png", "gif", "webp"}) {
      byte[] plain = format.equals("webp") ? SamplePictures.webp(60, 40, PLACE) : SamplePictures.of(format, 60, 40);
      for (int i = 0; i < 500; i++) {
        byte[] broken = Arrays.copyOf(plain, 1 + random.nextInt(plain.length));
        for (int j = 0; j < 4; j++) {
          broken[random.nextInt(broken.length)] = (byte) random.nextInt();
        }
        try {
          assertThat(Metadata.stripped(broken).length).isLessThanOrEqualTo(broken.length);
          PictureFile.of(new PictureBytes(broken));
        } catch (PictureFault refused) {
          assertThat(refused).hasMessageMatching("(is not|has no) .*");
        }
      }
    }
  }
}
