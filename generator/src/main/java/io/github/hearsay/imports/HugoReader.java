package io.github.hearsay.imports;

import io.github.hearsay.imports.Found.What;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Hugo: everything in {@code content} is a story, but for {@code _index.md}, which is about a list of stories. */
final class HugoReader extends FolderReader {

  private final HugoAddresses addresses;

  HugoReader(Path root, ImportRequest request) throws IOException {
    super(root, Format.HUGO, request);
    addresses = HugoAddresses.of(root);
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
    addresses.add(one, path);
  }

  @Override
  Optional<String> base() {
    return addresses.base();
  }

  @Override
  List<Path> roots() {
    return List.of(root.resolve("static"), root.resolve("assets"));
  }
}
