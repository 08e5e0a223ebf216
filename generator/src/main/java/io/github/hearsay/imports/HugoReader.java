package io.github.hearsay.imports;

import io.github.hearsay.imports.Found.What;
import io.github.hearsay.read.Loose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Hugo: everything in {@code content} is a story, but for {@code _index.md}, which is about a list of stories. */
final class HugoReader extends FolderReader {

  private static final List<String> SETTINGS =
      List.of("hugo.toml", "hugo.yaml", "hugo.yml", "config.toml", "config.yaml", "config.yml");

  HugoReader(Path root, ImportRequest request) {
    super(root, Format.HUGO, request);
  }

  /** Whether the folder holds the settings of Hugo. */
  static boolean isHugo(Path root) {
    return Files.isRegularFile(root.resolve("hugo.json")) || SETTINGS.stream().anyMatch(name -> Files.isRegularFile(root.resolve(name)));
  }

  @Override
  List<Path> folders() {
    return List.of(root.resolve("content"));
  }

  @Override
  Optional<What> what(String path, Head head) {
    String[] steps = path.split("/");
    if (!steps[steps.length - 1].startsWith("_index.")) {
      return Optional.of(What.STORY);
    }
    return steps.length == 4 ? Optional.ofNullable(SHELVES.get(steps[1])) : Optional.empty();
  }

  @Override
  String other(String path, Head head) {
    return "it is about a list, which is made anew here";
  }

  @Override
  void finish(Found one, String path, String named) {
    String folder = path.substring("content/".length(), path.lastIndexOf('/') + 1);
    boolean bundle = path.matches(".*/index\\.[^/]+");
    String parent = bundle ? folder.replaceFirst("[^/]+/$", "") : folder;
    one.addresses.add("/" + parent + one.name + "/");
    one.addresses.add("/" + parent + named + "/");
  }

  @Override
  Optional<String> base() throws IOException {
    for (String name : SETTINGS) {
      Path file = root.resolve(name);
      if (Files.isRegularFile(file)) {
        String text = Texts.read(file);
        Loose.Reading settings = name.endsWith(".toml") ? Toml.read(text) : Loose.yaml(text);
        return settings.fields().stream().filter(field -> field.key().equalsIgnoreCase("baseurl"))
            .flatMap(field -> Filling.texts(field.value()).stream()).findFirst();
      }
    }
    return Optional.empty();
  }

  @Override
  List<Path> roots() {
    return List.of(root.resolve("static"), root.resolve("assets"));
  }
}
