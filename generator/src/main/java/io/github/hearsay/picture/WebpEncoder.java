package io.github.hearsay.picture;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes WebP files with the program {@code cwebp} of libwebp, on machines that have it. One version gives the same bytes for the same picture. */
public final class WebpEncoder {

  /** Of photographs; what was PNG before stays exact, since that is mostly drawings. */
  private static final String QUALITY = "75";

  private static final List<String> NAMES = List.of("cwebp", "cwebp.exe");

  private final Path program;
  private final String version;

  private WebpEncoder(Path program, String version) {
    this.program = program;
    this.version = version;
  }

  /**
   * The first one that works.
   *
   * @param path folders, as the environment's {@code PATH} lists them; what is relative to wherever somebody stands is not looked at
   */
  public static Optional<WebpEncoder> on(String path) {
    for (String folder : path.split(File.pathSeparator)) {
      for (String name : NAMES) {
        Path program = folder.isEmpty() ? Path.of(name) : Path.of(folder, name);
        if (program.isAbsolute() && Files.isRegularFile(program) && Files.isExecutable(program)) {
          try {
            String version = new String(run(List.of(program.toString(), "-version"), new byte[0]), StandardCharsets.UTF_8).strip();
            return Optional.of(new WebpEncoder(program, version));
          } catch (IOException broken) {
            // The next one may work.
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Changes whenever the bytes that {@link #webp} makes of a picture may. */
  public String version() {
    return "1 " + version;
  }

  /**
   * The picture as WebP, upright, with nothing in its file but pixels.
   *
   * @param width in pixels; 0 for all there are
   * @throws PictureFault when it cannot be read
   */
  public byte[] webp(byte[] picture, int width) throws PictureFault {
    boolean photograph = PictureFormat.of(new PictureBytes(picture)).filter(format -> format == PictureFormat.JPEG).isPresent();
    byte[] pixels = Scaler.lossless(picture, width);
    List<String> command = new ArrayList<>(List.of(program.toString(), "-quiet", "-metadata", "none"));
    command.addAll(photograph ? List.of("-q", QUALITY, "-m", "6") : List.of("-lossless"));
    command.addAll(List.of("-o", "-", "--", "-"));
    try {
      return Metadata.stripped(run(command, pixels));
    } catch (IOException failure) {
      throw new PictureFault("cannot be made a WebP file: " + failure.getMessage());
    }
  }

  /** It reads all of its input before it writes anything, so neither waits for the other. */
  private static byte[] run(List<String> command, byte[] input) throws IOException {
    Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try {
      try (OutputStream in = process.getOutputStream()) {
        in.write(input);
      }
      byte[] output = process.getInputStream().readAllBytes();
      int code = process.waitFor();
      if (code != 0) {
        throw new IOException("cwebp ended with " + code);
      }
      return output;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("cwebp was interrupted", interrupted);
    } finally {
      process.destroy();
    }
  }
}
