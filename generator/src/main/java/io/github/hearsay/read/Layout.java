package io.github.hearsay.read;

import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * How the fields of a file are laid out, for those who edit a file and keep the rest of it as it stands.
 *
 * @param root the fields, with the place of every value
 * @param keys the fields there may be, in the order of the documentation
 * @param end the line after the last one of fields, counted from 1
 */
public record Layout(Node.Mapping root, List<String> keys, int end) {

  public Layout {
    keys = List.copyOf(keys);
  }

  /** The front matter of the file at {@code path} below the content folder; empty when it cannot be read. */
  public static Optional<Layout> of(String path, String text) {
    Problems problems = new Problems();
    SourceFile file = Proof.file(path);
    Optional<FileChars> chars = SourceText.chars(path, text.getBytes(StandardCharsets.UTF_8), "", problems);
    Optional<FrontMatter> split = chars.flatMap(all -> FrontMatter.of(file, all, problems));
    if (split.isEmpty()) {
      return Optional.empty();
    }
    Node root = YamlReader.read(new YamlSource(path, split.get().firstLine(), split.get().yaml()), Location.file(path), problems);
    return root instanceof Node.Mapping fields && !problems.hasErrors()
        ? Optional.of(new Layout(fields, keys(file.folder()), split.get().bodyLine() - 1))
        : Optional.empty();
  }

  private static List<String> keys(Folder folder) {
    return Proof.reader(folder).spec().fields().stream().map(Field::key).toList();
  }
}
