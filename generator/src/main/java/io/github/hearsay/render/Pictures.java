package io.github.hearsay.render;

import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.AssetCopy;
import io.github.hearsay.plan.SitePlan;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How large the pictures are, read off their first bytes, so that a page keeps their place free while they load. */
final class Pictures {

  private static final int JPEG = 0xffd8;
  private static final int PNG = 0x8950;
  private static final int GIF = 0x4749;

  private final Map<SitePath, Path> files = new HashMap<>();
  private final Map<Path, Size> sizes = new ConcurrentHashMap<>();

  Pictures(SitePlan plan) {
    for (AssetCopy copy : plan.assets()) {
      files.put(copy.to(), copy.file());
    }
  }

  /** The size of the picture published at {@code path}. */
  Size size(SitePath path) {
    Path file = files.get(path);
    return file == null ? Size.UNKNOWN : sizes.computeIfAbsent(file, Pictures::read);
  }

  /** The size of the picture in {@code file}, if it is of a kind that says so at its start. */
  static Size read(Path file) {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      return switch (in.readUnsignedShort()) {
        case PNG -> png(in);
        case GIF -> gif(in);
        case JPEG -> jpeg(in);
        default -> Size.UNKNOWN;
      };
    } catch (IOException unreadable) {
      // A size is a courtesy; whether the file can be read at all is for those who copy it to say.
      return Size.UNKNOWN;
    }
  }

  private static Size png(DataInputStream in) throws IOException {
    in.skipNBytes(14);
    return new Size(in.readInt(), in.readInt());
  }

  private static Size gif(DataInputStream in) throws IOException {
    in.skipNBytes(4);
    return new Size(Short.reverseBytes(in.readShort()) & 0xffff, Short.reverseBytes(in.readShort()) & 0xffff);
  }

  private static Size jpeg(DataInputStream in) throws IOException {
    while (true) {
      int marker = in.readUnsignedShort();
      if (marker >> 8 != 0xff) {
        return Size.UNKNOWN;
      }
      int length = in.readUnsignedShort();
      if (isFrame(marker & 0xff)) {
        in.skipNBytes(1);
        int height = in.readUnsignedShort();
        return new Size(in.readUnsignedShort(), height);
      }
      in.skipNBytes(Math.max(0, length - 2));
    }
  }

  /** Start-of-frame markers carry the size; the three left out of their range mean something else. */
  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  /** Width and height in pixels; 0 when they are not known. */
  record Size(int width, int height) {

    static final Size UNKNOWN = new Size(0, 0);

    boolean isKnown() {
      return width > 0 && height > 0;
    }
  }
}
