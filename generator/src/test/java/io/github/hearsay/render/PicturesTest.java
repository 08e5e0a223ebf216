package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PicturesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void theSizeIsReadOffTheFirstBytes(String kind) throws Exception {
    Path file = folder.resolve("picture." + kind);
    ImageIO.write(new BufferedImage(321, 123, BufferedImage.TYPE_INT_RGB), kind, file.toFile());
    assertThat(Pictures.read(file)).isEqualTo(new Pictures.Size(321, 123));
  }

  @Test
  void whatIsNoPictureHasNoSize() throws Exception {
    Path file = folder.resolve("picture.png");
    assertThat(Pictures.read(file).isKnown()).isFalse();
    Files.writeString(file, "\u0089P");
    assertThat(Pictures.read(file).isKnown()).isFalse();
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xd8, 1, 2, 3, 4, 5, 6});
    assertThat(Pictures.read(file).isKnown()).isFalse();
  }
}
