package io.github.hearsay.imports;

import io.github.hearsay.imports.Found.What;
import io.github.hearsay.watch.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the folders of Jekyll, Hugo and JBake: each has its own idea of which file is a story. */
abstract class FolderReader {

  static final Map<String, What> SHELVES =
      Map.of("people", What.PERSON, "persons", What.PERSON, "topics", What.TOPIC, "tags", What.TOPIC, "categories", What.TOPIC,
          "places", What.PLACE);

  /** Folders of tools and builds. */
  private static final Set<String> NOT_CONTENT =
      Set.of("node_modules", "_site", "public", "target", "themes", "layouts", "_layouts", "_includes", "_sass", "archetypes", "resources",
          "vendor", "templates");

  final Path root;
  final Format format;
  private final List<String> peopleFrom;
  private final List<Found> found = new ArrayList<>();
  private final List<Source.Skipped> skipped = new ArrayList<>();

  FolderReader(Path root, Format format, ImportRequest request) {
    this.root = root;
    this.format = format;
    this.peopleFrom = request.peopleFrom();
  }

  /** What the folder holds. */
  final Source read(Progress progress) throws IOException {
    List<Path> files = files();
    progress.total(files.size());
    for (Path file : files) {
      String path = relative(file);
      Optional<String> reason = reasonToSkip(path);
      if (reason.isPresent()) {
        skipped.add(new Source.Skipped(path, reason.get()));
      } else {
        read(file, path);
      }
      progress.step();
    }
    return new Source(found, skipped, base(), roots());
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders()) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> walk = Files.walk(folder)) {
          walk.filter(file -> isText(file) && isContent(file)).forEach(files::add);
        } catch (UncheckedIOException unreadable) {
          throw unreadable.getCause();
        }
      }
    }
    files.sort(Comparator.comparing(this::relative));
    return files;
  }

  private static boolean isText(Path file) {
    return file.getFileName().toString().matches("(?i).*\\.(md|markdown|mdown|mkd|html?|adoc|asciidoc|org|rst)") && Files.isRegularFile(file);
  }

  private boolean isContent(Path file) {
    for (Path step : root.relativize(file)) {
      if (NOT_CONTENT.contains(step.toString()) || step.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  final String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private void read(Path file, String path) throws IOException {
    String text = Texts.read(file);
    Head head = Head.of(text);
    Optional<What> what = what(path, head);
    if (what.isEmpty()) {
      skipped.add(new Source.Skipped(path, other(path, head)));
      return;
    }
    Found one = new Found(what.get(), Origin.of(format, name() + "/" + path, text));
    one.folder = Optional.of(file.getParent());
    one.name = stem(path);
    String named = one.name;
    new Filling(one, peopleFrom).of(head);
    finish(one, path, named);
    found.add(one);
  }

  private String name() {
    return root.toAbsolutePath().normalize().getFileName().toString();
  }

  /** The last name of a path without its ending; of an index, the folder's. */
  static String stem(String path) {
    String[] steps = path.split("/");
    String last = steps[steps.length - 1].replaceFirst("\\.[^.]*$", "");
    return last.matches("_?index") && steps.length > 1 ? steps[steps.length - 2] : last;
  }

  /** Where the texts lie. */
  abstract List<Path> folders();

  /** Why the file is not even read. */
  Optional<String> reasonToSkip(String path) {
    return path.matches("(?i).*\\.(adoc|asciidoc|org|rst)") ? Optional.of("it is not Markdown: convert it first") : Optional.empty();
  }

  /** What the file is to become; nothing if that is none of ours. */
  abstract Optional<What> what(String path, Head head);

  /** What a file is that becomes nothing. */
  abstract String other(String path, Head head);

  /** Adds what the file's place says: its date, and the address it had. */
  abstract void finish(Found one, String path, String named);

  /** The address that the site was published at. */
  abstract Optional<String> base() throws IOException;

  /** Folders in which addresses from the root may name files. */
  abstract List<Path> roots();
}
