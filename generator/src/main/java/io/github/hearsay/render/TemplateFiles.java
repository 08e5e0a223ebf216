package io.github.hearsay.render;

import freemarker.cache.TemplateLoader;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.shipped.Shipped;
import io.github.hearsay.text.Nearest;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The text of every template: the user's where there is one, else the built-in one. Everything is read once. */
final class TemplateFiles implements TemplateLoader {

  /** What the folder is called in messages, wherever it lies. */
  static final String FOLDER = "templates/";

  private static final String PLACE = "hearsay/templates/";
  private static final String ENDING = ".ftlh";

  private final SortedMap<String, String> own;

  private TemplateFiles(SortedMap<String, String> own) {
    this.own = own;
  }

  /** The built-in templates, with those of {@code folder} in place of the ones of the same name. */
  static TemplateFiles of(Optional<Path> folder, Problems problems) {
    SortedMap<String, String> texts = new TreeMap<>();
    if (folder.isPresent()) {
      UserFiles.read(folder.get(), FOLDER, problems).forEach((name, bytes) -> text(name, bytes, texts, problems));
    }
    TemplateFiles files = new TemplateFiles(texts);
    files.reportUnused(problems);
    return files;
  }

  /** Everything that shapes a page apart from its view: names and texts of the user's templates. */
  SortedMap<String, String> own() {
    return new TreeMap<>(own);
  }

  private static void text(String name, byte[] bytes, Map<String, String> texts, Problems problems) {
    if (!name.endsWith(ENDING)) {
      problems.add(
          Code.UNKNOWN_TEMPLATE, Location.file(FOLDER + name), "only files that end in .ftlh are templates", "rename or remove it");
      return;
    }
    UserFiles.utf8(FOLDER + name, bytes, problems).ifPresent(text -> texts.put(name, text));
  }

  /** A file that replaces nothing and that no other file names is a mistake: most often a misspelt name. */
  private void reportUnused(Problems problems) {
    for (String name : own.keySet()) {
      if (!PageTemplate.BUILT_IN.contains(name) && !isNamed(name)) {
        String hint =
            Nearest.of(name, PageTemplate.BUILT_IN)
                .map(near -> "did you mean " + near + "?")
                .orElse("name it after a built-in template, or include it in one: <#include \"" + name + "\">");
        problems.add(Code.UNKNOWN_TEMPLATE, Location.file(FOLDER + name), "no page uses this template", hint);
      }
    }
  }

  private boolean isNamed(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return own.entrySet().stream().anyMatch(other -> !other.getKey().equals(name) && other.getValue().contains(last));
  }

  @Override
  public Object findTemplateSource(String name) {
    String text = own.get(name);
    if (text == null && PageTemplate.BUILT_IN.contains(name)) {
      text = Shipped.text(PLACE + name);
    }
    return text == null ? null : new Text(name, text);
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader(((Text) source).text());
  }

  @Override
  public void closeTemplateSource(Object source) {}

  private record Text(String name, String text) {}
}
