package io.github.hearsay.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** Makes smaller pictures: upright, in the format of the first, with nothing in their files but pixels. */
public final class Scaler {

  /** Changes whenever the bytes that {@link #scaled} makes of a picture may. */
  public static final String VERSION =
      "1 " + System.getProperty("java.vm.version") + " " + Thumbnails.class.getPackage().getImplementationVersion();

  private static final double QUALITY = 0.78;

  private Scaler() {}

  /**
   * The picture, {@code width} pixels wide.
   *
   * @throws PictureFault when it cannot be read
   */
  public static byte[] scaled(byte[] picture, int width) throws PictureFault {
    return Metadata.stripped(scaled(picture, width, false));
  }

  /**
   * The same as PNG, whatever it was, for an encoder to make something else of.
   *
   * @param width 0 for all there are
   */
  static byte[] lossless(byte[] picture, int width) throws PictureFault {
    return scaled(picture, width == 0 ? PictureFile.of(new PictureBytes(picture)).size().width() : width, true);
  }

  private static byte[] scaled(byte[] picture, int width, boolean lossless) throws PictureFault {
    PictureBytes bytes = new PictureBytes(picture);
    PictureFormat format = PictureFormat.of(bytes).orElseThrow(() -> new PictureFault("is not a picture"));
    try {
      BufferedImage upright = upright(picture, format == PictureFormat.JPEG ? JpegParts.orientation(bytes) : 1, width);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Thumbnails.of(upright)
          .forceSize(width, new PictureSize(upright.getWidth(), upright.getHeight()).at(width).height())
          .imageType(upright.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
          .outputFormat(format == PictureFormat.JPEG && !lossless ? "jpg" : "png")
          .outputQuality(QUALITY)
          .toOutputStream(out);
      return out.toByteArray();
    } catch (IOException | IllegalArgumentException broken) {
      throw new PictureFault("cannot be read as " + format.word() + ": the file is broken, or of an uncommon kind");
    }
  }

  private static BufferedImage upright(byte[] picture, int orientation, int width) throws IOException {
    BufferedImage read = read(picture, orientation > 4, width);
    return orientation == 1 ? read : ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation)).apply(read);
  }

  /** Reads no more pixels than it takes to look well at {@code width}: every other one, or fewer, of a large picture. */
  private static BufferedImage read(byte[] picture, boolean sideways, int width) throws IOException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("no reader");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        ImageReadParam param = reader.getDefaultReadParam();
        int step = Math.max(1, (sideways ? reader.getHeight(0) : reader.getWidth(0)) / (2 * width));
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
      } finally {
        reader.dispose();
      }
    }
  }
}
