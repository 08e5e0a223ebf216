package io.github.hearsay.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures for tests: red on the left, blue on the right. */
public final class SamplePictures {

  private SamplePictures() {}

  public static byte[] of(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height);
    pen.setColor(Color.BLUE);
    pen.fillRect(width / 2, 0, width, height);
    pen.dispose();
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, format, out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A JPEG with what a camera writes: how it was held, and {@code words} where a place or an owner might be. */
  public static byte[] photograph(int width, int height, int orientation, String words) {
    byte[] text = words.getBytes(StandardCharsets.ISO_8859_1);
    ByteBuffer exif = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4 + text.length);
    exif.put((byte) 0xff).put((byte) 0xe1).putShort((short) (exif.capacity() - 2));
    exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
    exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0).putInt(0);
    exif.put(text);
    byte[] plain = of("jpg", width, height);
    return ByteBuffer.allocate(plain.length + exif.capacity()).put(plain, 0, 2).put(exif.array()).put(plain, 2, plain.length - 2).array();
  }

  /** A PNG with one chunk more, after its header. */
  public static byte[] png(int width, int height, String type, String words) {
    byte[] text = words.getBytes(StandardCharsets.ISO_8859_1);
    ByteBuffer chunk = ByteBuffer.allocate(12 + text.length).putInt(text.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(text);
    CRC32 sum = new CRC32();
    sum.update(chunk.array(), 4, 4 + text.length);
    chunk.putInt((int) sum.getValue());
    byte[] plain = of("png", width, height);
    return ByteBuffer.allocate(plain.length + chunk.capacity()).put(plain, 0, 33).put(chunk.array()).put(plain, 33, plain.length - 33).array();
  }

  /** A WebP file of the extended kind, as far as anybody looks who does not decode it. */
  static byte[] webp(int width, int height, String words) {
    byte[] text = words.getBytes(StandardCharsets.ISO_8859_1);
    int odd = text.length & 1;
    ByteBuffer file = ByteBuffer.allocate(12 + 18 + 12 + 8 + text.length + odd).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(file.capacity() - 8).put("WEBP".getBytes(StandardCharsets.US_ASCII));
    file.put("VP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10).put((byte) 0x08).put(new byte[3]);
    file.putShort((short) (width - 1)).put((byte) 0).putShort((short) (height - 1)).put((byte) 0);
    file.put("VP8L".getBytes(StandardCharsets.US_ASCII)).putInt(4).putInt(0x2f);
    file.put("EXIF".getBytes(StandardCharsets.US_ASCII)).putInt(text.length).put(text).put(new byte[odd]);
    return file.array();
  }
}
