package io.github.hearsay.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ScalerTest {

  private static BufferedImage image(byte[] picture) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(picture));
  }

  private static boolean isRed(int rgb) {
    return (rgb >> 16 & 0xff) > 200 && (rgb & 0xff) < 60;
  }

  private static boolean isBlue(int rgb) {
    return (rgb >> 16 & 0xff) < 60 && (rgb & 0xff) > 200;
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png"})
  void aPictureIsScaledInItsFormat(String format) throws Exception {
    byte[] scaled = Scaler.scaled(SamplePictures.of(format, 1000, 500), 400);
    assertThat(PictureFormat.of(new PictureBytes(scaled))).contains(format.equals("png") ? PictureFormat.PNG : PictureFormat.JPEG);
    BufferedImage image = image(scaled);
    assertThat(image.getWidth()).isEqualTo(400);
    assertThat(image.getHeight()).isEqualTo(200);
    assertThat(isRed(image.getRGB(50, 100))).isTrue();
    assertThat(isBlue(image.getRGB(350, 100))).isTrue();
  }

  /** The eight ways a camera can be held; for each, which corners of the upright picture are red. */
  @ParameterizedTest
  @CsvSource({"1,left", "2,right", "3,right", "4,left", "5,top", "6,top", "7,bottom", "8,bottom"})
  void aPictureIsPutUpright(int orientation, String red) throws Exception {
    byte[] photograph = SamplePictures.photograph(200, 100, orientation, "");
    PictureFile file = PictureFile.of(new PictureBytes(photograph));
    boolean sideways = orientation > 4;
    assertThat(file.turned()).isEqualTo(orientation > 1);
    assertThat(file.size()).isEqualTo(sideways ? new PictureSize(100, 200) : new PictureSize(200, 100));
    BufferedImage image = image(Scaler.scaled(photograph, 80));
    assertThat(new PictureSize(image.getWidth(), image.getHeight())).isEqualTo(file.size().at(80));
    int x = red.equals("right") ? image.getWidth() - 5 : 5;
    int y = red.equals("bottom") ? image.getHeight() - 5 : 5;
    assertThat(isRed(image.getRGB(x, y))).as(red).isTrue();
    assertThat(isBlue(image.getRGB(image.getWidth() - 1 - x, image.getHeight() - 1 - y))).isTrue();
  }

  @Test
  void nothingButPixelsIsLeft() throws Exception {
    String scaled = new String(Scaler.scaled(SamplePictures.photograph(300, 100, 6, "Park Street"), 50), StandardCharsets.ISO_8859_1);
    assertThat(scaled).doesNotContain("Park Street").doesNotContain("Exif");
  }

  @Test
  void theSamePictureMakesTheSameBytes() throws Exception {
    byte[] picture = SamplePictures.of("jpg", 900, 600);
    assertThat(Scaler.scaled(picture, 400)).isEqualTo(Scaler.scaled(picture, 400));
  }

  @Test
  void aBrokenPictureIsRefused() {
    byte[] broken = Arrays.copyOf(SamplePictures.of("png", 900, 600), 120);
    assertThatThrownBy(() -> Scaler.scaled(broken, 400)).isInstanceOf(PictureFault.class).hasMessageContaining("cannot be read as PNG");
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void theSizeIsReadOffTheFirstBytes(String format) {
    assertThat(PictureFile.of(new PictureBytes(SamplePictures.of(format, 321, 123))).size()).isEqualTo(new PictureSize(321, 123));
  }

  @Test
  void theSizeOfAWebpIsKnownButItIsNotScaled() {
    PictureFile file = PictureFile.of(new PictureBytes(SamplePictures.webp(3210, 123, "")));
    assertThat(file).isEqualTo(new PictureFile(new PictureSize(3210, 123), false, false));
  }
}
