package io.github.hearsay.cache;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;

/**
 * What stands first on the class path, if it is a jar, as {@code hearsay.jar} is: whatever of ours is in it comes from there. A class loader that is
 * asked says the same, but asks every module of the JDK before; for one name after another, that is noticed in a short build.
 */
final class FirstJar implements AutoCloseable {

  private final Path path;
  private final Optional<ZipFile> jar;

  private FirstJar(Path path, Optional<ZipFile> jar) {
    this.path = path;
    this.jar = jar;
  }

  /** That of {@code loader}; one that has nothing if it is another loader than the one for the class path, or the path begins with a folder. */
  static FirstJar of(ClassLoader loader) throws IOException {
    Path first = Path.of(System.getProperty("java.class.path").split(File.pathSeparator, 2)[0]).toAbsolutePath();
    boolean isJar = loader == ClassLoader.getSystemClassLoader() && first.toString().endsWith(".jar") && Files.isRegularFile(first);
    return new FirstJar(first, isJar ? Optional.of(new ZipFile(first.toFile())) : Optional.empty());
  }

  Path path() {
    return path;
  }

  boolean has(String resource) {
    return jar.isPresent() && jar.get().getEntry(resource) != null;
  }

  @Override
  public void close() throws IOException {
    if (jar.isPresent()) {
      jar.get().close();
    }
  }
}
