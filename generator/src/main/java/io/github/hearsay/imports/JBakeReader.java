package io.github.hearsay.imports;

import io.github.hearsay.imports.Found.What;
import io.github.hearsay.read.Loose;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** JBake: a file says in its {@code type} what it is. */
final class JBakeReader extends FolderReader {

  private final Properties settings = new Properties();

  JBakeReader(Path root, ImportRequest request) throws IOException {
    super(root, Format.JBAKE, request);
    Path file = root.resolve("jbake.properties");
    if (Files.isRegularFile(file)) {
      try {
        settings.load(new StringReader(Texts.read(file)));
      } catch (IllegalArgumentException broken) {
        throw new SourceFault("jbake.properties cannot be read: " + broken.getMessage(), broken);
      }
    }
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

  /** With {@code uri.noExtension}, what lies below the prefix has a folder of its own; without a prefix nothing has. */
  @Override
  void finish(Found one, String path, String named) {
    String bare = "/" + path.substring("content/".length()).replaceFirst("\\.[^./]*$", "");
    String prefix = settings.getProperty("uri.noExtension.prefix", "").strip();
    boolean folder = Boolean.parseBoolean(settings.getProperty("uri.noExtension", "").strip()) && !prefix.isEmpty() && bare.startsWith(prefix);
    one.addresses.add(bare + (folder ? "/" : settings.getProperty("output.extension", ".html").strip()));
    one.standsAtOwn();
  }

  @Override
  Optional<String> base() {
    return Optional.ofNullable(settings.getProperty("site.host")).map(String::strip).filter(host -> !host.isEmpty());
  }

  @Override
  List<Path> roots() {
    return List.of(root.resolve("assets"));
  }
}
