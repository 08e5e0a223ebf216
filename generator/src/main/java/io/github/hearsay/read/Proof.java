package io.github.hearsay.read;

import io.github.hearsay.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Reads a text that is to become a file of an archive, before it is one. */
public final class Proof {

  private Proof() {}

  /**
   * What is wrong with {@code text} by itself; where its references lead is another matter.
   *
   * @param path where the file is to lie, relative to the content folder, with forward slashes
   */
  public static List<Problem> read(String path, String text) {
    SourceFile file = file(path);
    return problems(file, text, reader(file.folder()));
  }

  /** The file that is to lie at {@code path}. */
  static SourceFile file(String path) {
    if (DocsPaths.isOutside(path)) {
      return DocsPaths.file(path);
    }
    Folder folder = Arrays.stream(Folder.values()).filter(one -> path.startsWith(one.path() + "/")).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nothing reads " + path));
    return new SourceFile(folder, path, Path.of(path));
  }

  /** What reads the files of a folder. */
  static RecordReader<?> reader(Folder folder) {
    return switch (folder) {
      case ARTICLES -> new ArticleReader();
      case PEOPLE -> new PersonReader();
      case TOPICS -> new TopicReader();
      case PLACES -> new PlaceReader();
      case PAGES -> new PageReader();
    };
  }

  private static <T> List<Problem> problems(SourceFile file, String text, RecordReader<T> reader) {
    return MarkdownFile.parse(file, text.getBytes(StandardCharsets.UTF_8), reader, new Alike()).problems();
  }
}
