package io.github.hearsay.imports;

import java.nio.charset.StandardCharsets;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the files of pictures, which are to lie beside the stories that show them. */
final class Pictures {

  private final List<Path> roots;
  private final Map<String, Path> copies = new LinkedHashMap<>();

  Pictures(List<Path> roots) {
    this.roots = roots;
  }

  /** The name that the picture at {@code address} gets beside the story; nothing where there is no such file. */
  Optional<String> find(Entry entry, String address) {
    String path = address.replaceFirst("[?#].*", "");
    if (!path.matches("(?i).+\\.(jpe?g|png|gif|webp)") || path.contains(":")) {
      return Optional.empty();
    }
    String decoded = path.indexOf('%') < 0 ? path : decoded(path);
    for (Path folder : folders(entry, decoded)) {
      Path file = folder.resolve(decoded.replaceFirst("^/+", "")).normalize();
      boolean inside = roots.stream().anyMatch(root -> file.startsWith(root.normalize())) || file.startsWith(folder);
      if (inside && Files.isRegularFile(file)) {
        String name = entry.id + "-" + file.getFileName().toString().replaceAll("[^A-Za-z0-9._-]+", "-");
        String at = entry.path().substring(0, entry.path().lastIndexOf('/') + 1) + name;
        Path other = copies.putIfAbsent(at, file);
        return other == null || other.equals(file) ? Optional.of(name) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noPercentCode) {
      return path;
    }
  }

  private List<Path> folders(Entry entry, String path) {
    List<Path> folders = new ArrayList<>();
    if (!path.startsWith("/")) {
      entry.found.folder.ifPresent(folders::add);
    }
    folders.addAll(roots);
    return folders;
  }

  /** The files to copy, by where they are to lie below the content folder. */
  Map<String, Path> copies() {
    return copies;
  }
}
