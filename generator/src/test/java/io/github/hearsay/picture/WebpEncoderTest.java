package io.github.hearsay.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WebpEncoderTest {

  @TempDir Path folder;

  private static WebpEncoder encoder() {
    Optional<WebpEncoder> found = WebpEncoder.on(System.getenv("PATH"));
    assumeThat(found).as("no cwebp on this machine (Debian: apt-get install webp)").isPresent();
    return found.orElseThrow();
  }

  private Path program(String script) throws Exception {
    Path program = Files.writeString(folder.resolve("cwebp"), "#!/bin/sh\n" + script + "\n");
    return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @ParameterizedTest
  @CsvSource({"jpg,400", "png,400", "jpg,0", "png,0"})
  void aPictureBecomesWebpOfItsSize(String format, int width) throws Exception {
    byte[] picture = SamplePictures.of(format, 800, 500);
    byte[] webp = encoder().webp(picture, width);
    PictureFile file = PictureFile.of(new PictureBytes(webp));
    assertThat(file.size()).isEqualTo(width == 0 ? new PictureSize(800, 500) : new PictureSize(400, 250));
    assertThat(webp).isEqualTo(encoder().webp(picture, width));
  }

  @Test
  void itStandsUprightAndSaysNothingOfWhereItWasTaken() throws Exception {
    byte[] webp = encoder().webp(SamplePictures.photograph(300, 200, 6, "GPS 51.5 N"), 100);
    assertThat(PictureFile.of(new PictureBytes(webp)).size()).isEqualTo(new PictureSize(100, 150));
    assertThat(Metadata.parts(webp).orElseThrow()).noneMatch(part -> part.use() == PicturePart.Use.BESIDES);
  }

  @Test
  void whereThereIsNoProgramThereIsNoEncoder() throws Exception {
    assertThat(WebpEncoder.on("")).isEmpty();
    assertThat(WebpEncoder.on(folder.toString())).isEmpty();
    program("exit 3");
    assertThat(WebpEncoder.on(folder.toString())).isEmpty();
  }

  @Test
  void aProgramThatFailsIsToldOf() throws Exception {
    program("[ \"$1\" = -version ] && echo 9.9 || exit 4");
    WebpEncoder encoder = WebpEncoder.on(folder.toString()).orElseThrow();
    assertThat(encoder.version()).contains("9.9");
    assertThatThrownBy(() -> encoder.webp(SamplePictures.of("png", 40, 30), 0)).isInstanceOf(PictureFault.class)
        .hasMessageStartingWith("cannot be made a WebP file: ");
  }
}
