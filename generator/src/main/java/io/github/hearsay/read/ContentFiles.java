package io.github.hearsay.read;

import io.github.hearsay.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a content folder that a build takes in, by path relative to it with forward slashes.
 *
 * @param texts what is read: {@code site.yml}, stories, people, topics and places
 * @param pictures what is only copied
 */
public record ContentFiles(SortedMap<String, Path> texts, SortedMap<String, Path> pictures) {

  private static final String SETTINGS = "site.yml";

  /** The files of {@code content}: those that {@link ContentReader} finds in it. */
  public static ContentFiles of(Path content) throws IOException {
    SourceTree tree = SourceWalk.walk(content, new Problems());
    SortedMap<String, Path> texts = new TreeMap<>();
    SortedMap<String, Path> pictures = new TreeMap<>();
    tree.settings().ifPresent(file -> texts.put(SETTINGS, file));
    tree.files().forEach(file -> texts.put(file.path(), file.file()));
    tree.assets().forEach(asset -> pictures.put(asset.path(), asset.file()));
    return new ContentFiles(texts, pictures);
  }
}
