package io.github.hearsay.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PictureFileTest {

  @TempDir Path folder;

  private PictureFile read(byte[] picture) throws IOException {
    return PictureFile.read(Files.write(folder.resolve("picture"), picture));
  }

  /** A long preview stands before all else that is of interest. */
  @ParameterizedTest
  @ValueSource(ints = {0, 16_000, 16_300, 16_360, 16_384, 16_400, 60_000})
  void howLongItsHeadIsMakesNoDifference(int preview) throws IOException {
    byte[] plain = SamplePictures.photograph(300, 200, 6, "");
    byte[] picture = Arrays.copyOf(plain, plain.length + 4 + preview);
    System.arraycopy(plain, 2, picture, 6 + preview, plain.length - 2);
    picture[2] = (byte) 0xff;
    picture[3] = (byte) 0xe2;
    picture[4] = (byte) (preview + 2 >> 8);
    picture[5] = (byte) (preview + 2);
    assertThat(read(picture)).isEqualTo(new PictureFile(new PictureSize(200, 300), true, true));
  }

  /** Size first, which way up after it, and too much between them to be read at once. */
  @Test
  void howACameraWasHeldIsFoundBehindTheSize() throws IOException {
    byte[] plain = SamplePictures.of("jpg", 300, 200);
    byte[] turned = SamplePictures.photograph(300, 200, 6, "");
    int exif = turned.length - plain.length;
    PicturePart scan =
        Metadata.parts(plain).orElseThrow().stream().filter(part -> part.use() == PicturePart.Use.PIXELS).findFirst().orElseThrow();
    byte[] filler = new byte[30_000];
    filler[0] = (byte) 0xff;
    filler[1] = (byte) 0xfe;
    filler[2] = (byte) (filler.length - 2 >> 8);
    filler[3] = (byte) (filler.length - 2);
    byte[] picture = Arrays.copyOf(plain, plain.length + filler.length + exif);
    System.arraycopy(filler, 0, picture, scan.start(), filler.length);
    System.arraycopy(turned, 2, picture, scan.start() + filler.length, exif);
    System.arraycopy(plain, scan.start(), picture, scan.start() + filler.length + exif, plain.length - scan.start());
    assertThat(read(picture)).isEqualTo(new PictureFile(new PictureSize(200, 300), true, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png", "gif"})
  void aSmallFileSaysItAll(String format) throws IOException {
    assertThat(read(SamplePictures.of(format, 60, 40)).size()).isEqualTo(new PictureSize(60, 40));
  }

  @Test
  void ofWhatIsNoPictureNothingIsKnown() throws IOException {
    assertThat(read(new byte[100_000]).size().isKnown()).isFalse();
    assertThat(PictureFile.read(folder.resolve("none")).size().isKnown()).isFalse();
  }
}
