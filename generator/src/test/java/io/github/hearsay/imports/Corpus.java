package io.github.hearsay.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Invented sites, written by the generator that the benchmarks use. */
final class Corpus {

  private static final Path SOURCES = Path.of("src/bench/corpus");

  private final Path classes;

  private Corpus(Path classes) {
    this.classes = classes;
  }

  /** The generator, compiled into {@code classes}: that takes longer than to write a site. */
  static Corpus in(Path classes) throws IOException {
    Files.createDirectories(classes.resolve("corpus"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> arguments = new ArrayList<>(List.of("-encoding", "UTF-8", "-proc:none", "-nowarn", "-d", classes.toString()));
    try (Stream<Path> files = Files.list(SOURCES)) {
      files.filter(file -> file.toString().endsWith(".java")).sorted().map(Path::toString).forEach(arguments::add);
    }
    assertThat(compiler.run(null, null, null, arguments.toArray(String[]::new))).isZero();
    Files.copy(SOURCES.resolve("words.txt"), classes.resolve("corpus/words.txt"));
    return new Corpus(classes);
  }

  /** A site of {@code stories} stories for another tool, in {@code out}. */
  Path write(Path out, String flavour, int stories) throws Exception {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
      // The generator is a program of its own, in no package that tests could see.
      java.lang.reflect.Method main = loader.loadClass("corpus.Corpus").getDeclaredMethod("main", String[].class);
      main.setAccessible(true);
      main.invoke(null, (Object) new String[] {out.toString(), "--articles", Integer.toString(stories), "--flavour", flavour});
    }
    return out;
  }

  /** All texts below a folder, by path. */
  static java.util.SortedMap<String, String> texts(Path folder) throws IOException {
    java.util.SortedMap<String, String> texts = new java.util.TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        texts.put(folder.relativize(file).toString().replace('\\', '/'), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return texts;
  }
}
