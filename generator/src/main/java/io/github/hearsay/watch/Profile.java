package io.github.hearsay.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Optional;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;

/** A recording of a build by the JDK's flight recorder, for JDK Mission Control or {@code jfr print}. */
public final class Profile {

  private Profile() {}

  /** What is recorded. */
  @FunctionalInterface
  public interface Work<T> {
    T run() throws IOException;
  }

  /**
   * Does the work and, where a file is given, leaves a recording of it there.
   *
   * @throws IOException when this Java has no flight recorder, the file cannot be written, or from the work itself
   */
  public static <T> T record(Optional<Path> file, Work<T> work) throws IOException {
    if (file.isEmpty()) {
      return work.run();
    }
    if (ModuleLayer.boot().findModule("jdk.jfr").isEmpty()) {
      throw new IOException("no profile: this Java has no flight recorder (the module jdk.jfr); use a whole JDK or ask for no profile");
    }
    return Recorder.record(file.get().toAbsolutePath(), work);
  }

  /** Apart, so that no class of a module that may be missing is looked for in vain. */
  private static final class Recorder {

    static <T> T record(Path file, Work<T> work) throws IOException {
      Files.createDirectories(file.getParent());
      try (Recording recording = new Recording(Configuration.getConfiguration("profile"))) {
        recording.setDestination(file);
        recording.start();
        T result = work.run();
        recording.stop();
        return result;
      } catch (ParseException | IllegalStateException refused) {
        throw new IOException("no profile: " + refused.getMessage(), refused);
      }
    }
  }
}
