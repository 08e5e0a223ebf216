package io.github.hearsay.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Files that come with the program, by their places in its jar. Where there is a pack of them ({@link Pack}) they are read all at once: to find a
 * file, a class loader asks every module of the JDK before it looks where the program is, and for forty files that is a twentieth of the time that
 * a build of one story takes.
 */
public final class Shipped {

  private static final Map<String, byte[]> PACKED = Pack.read();

  private Shipped() {}

  /** The file at {@code place}, which must not come from a user: {@code hearsay/theme/icon.svg}. */
  public static byte[] bytes(String place) {
    byte[] packed = PACKED.get(place);
    return packed == null ? resource(place) : packed.clone();
  }

  /** The text of the file at {@code place}. */
  public static String text(String place) {
    byte[] packed = PACKED.get(place);
    return new String(packed == null ? resource(place) : packed, StandardCharsets.UTF_8);
  }

  /** The style sheet at {@code place} without what those who read it need and those who fetch it do not. */
  public static byte[] style(String place) {
    byte[] packed = PACKED.get(Pack.SMALL + place);
    return packed == null ? StyleText.small(text(place)).getBytes(StandardCharsets.UTF_8) : packed.clone();
  }

  private static byte[] resource(String place) {
    try (InputStream in = Shipped.class.getResourceAsStream("/" + place)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + place);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
