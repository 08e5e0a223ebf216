package io.github.hearsay.shipped;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Many files in one: how many, then the place and size of each, then their bytes. Only {@code hearsay.jar} has one, made when it is put together;
 * everywhere else the files are read one by one, so that whoever changes one sees the change.
 */
final class Pack {

  /** Before the places of style sheets that have been made small. */
  static final String SMALL = "small ";

  private static final String PLACE = "/hearsay/shipped.pack";
  private static final String STYLE = ".css";
  private static final List<String> ENDINGS = List.of(STYLE, ".ftlh", ".js", ".png", ".svg");

  private Pack() {}

  /**
   * Packs the files of folders.
   *
   * @param args the file to write, then places and the folders of what lies there, in turn
   */
  public static void main(String[] args) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (int i = 1; i < args.length; i += 2) {
      String place = args[i];
      try (Stream<Path> found = Files.list(Path.of(args[i + 1]))) {
        for (Path file : found.filter(one -> ENDINGS.stream().anyMatch(one.toString()::endsWith)).toList()) {
          add(place + file.getFileName(), Files.readAllBytes(file), files);
        }
      }
    }
    Path pack = Path.of(args[0]);
    Files.createDirectories(pack.toAbsolutePath().getParent());
    write(files, pack);
  }

  private static void add(String place, byte[] bytes, Map<String, byte[]> files) {
    if (place.endsWith(STYLE)) {
      String small = StyleText.small(new String(bytes, StandardCharsets.UTF_8));
      files.put(SMALL + place, small.getBytes(StandardCharsets.UTF_8));
    } else {
      files.put(place, bytes);
    }
  }

  private static void write(Map<String, byte[]> files, Path pack) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(pack)))) {
      out.writeInt(files.size());
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        out.writeUTF(file.getKey());
        out.writeInt(file.getValue().length);
      }
      for (byte[] bytes : files.values()) {
        out.write(bytes);
      }
    }
  }

  /** What is packed, by its places; nothing where there is no pack. */
  static Map<String, byte[]> read() {
    try (InputStream in = Pack.class.getResourceAsStream(PLACE)) {
      return in == null ? Map.of() : read(in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Map<String, byte[]> read(byte[] pack) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(pack));
    String[] places = new String[in.readInt()];
    int[] sizes = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = in.readUTF();
      sizes[i] = in.readInt();
    }
    Map<String, byte[]> files = new HashMap<>();
    for (int i = 0; i < places.length; i++) {
      files.put(places[i], in.readNBytes(sizes[i]));
    }
    return files;
  }
}
