package io.github.hearsay.imports;

import io.github.hearsay.imports.Found.What;
import io.github.hearsay.read.Loose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JBake: a file says in its {@code type} what it is. */
final class JBakeReader extends FolderReader {

  private static final Pattern HOST = Pattern.compile("(?m)^site\\.host=(.+)$");

  JBakeReader(Path root, ImportRequest request) {
    super(root, Format.JBAKE, request);
  }

  @Override
  List<Path> folders() {
    return List.of(root.resolve("content"));
  }

  private static String type(Head head) {
    return head.fields().fields().stream().filter(field -> field.key().equals("type")).map(Loose.Field::value)
        .flatMap(value -> Filling.texts(value).stream()).findFirst().orElse("");
  }

  @Override
  Optional<What> what(String path, Head head) {
    return switch (type(head)) {
      case "post" -> Optional.of(What.STORY);
      case "person" -> Optional.of(What.PERSON);
      case "topic" -> Optional.of(What.TOPIC);
      case "place" -> Optional.of(What.PLACE);
      default -> Optional.empty();
    };
  }

  @Override
  String other(String path, Head head) {
    return type(head).isEmpty() ? "it has no type" : "its type is " + type(head) + ", not post";
  }

  @Override
  void finish(Found one, String path, String named) {
    one.addresses.add("/" + path.substring("content/".length()).replaceFirst("\\.[^.]*$", "") + ".html");
  }

  @Override
  Optional<String> base() throws IOException {
    Path settings = root.resolve("jbake.properties");
    if (!Files.isRegularFile(settings)) {
      return Optional.empty();
    }
    Matcher host = HOST.matcher(Texts.read(settings));
    return host.find() ? Optional.of(host.group(1).strip()) : Optional.empty();
  }

  @Override
  List<Path> roots() {
    return List.of(root.resolve("assets"));
  }
}
