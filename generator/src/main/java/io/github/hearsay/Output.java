package io.github.hearsay;

import io.github.hearsay.report.BuildReport;
import io.github.hearsay.write.SiteWriter;
import io.github.hearsay.write.Written;
import java.io.IOException;
import java.nio.file.Path;

/** Where finished files go: to an output folder, or nowhere when a build only checks. */
interface Output extends AutoCloseable {

  /** Takes one file, from any thread. */
  void put(String file, byte[] bytes) throws IOException;

  /** Makes what was taken the site. */
  BuildReport.Pages commit() throws IOException;

  /** Forgets what was taken and not committed. */
  @Override
  void close() throws IOException;

  /** Opens an output only when it is needed: a broken archive leaves no trace on disk. */
  @FunctionalInterface
  interface Opener {
    Output open() throws IOException;
  }

  static Opener to(Path folder) {
    return () -> new ToFolder(SiteWriter.open(folder));
  }

  static Opener nowhere() {
    return Nowhere::new;
  }

  /** Files that end in an output folder. */
  record ToFolder(SiteWriter writer) implements Output {

    @Override
    public void put(String file, byte[] bytes) throws IOException {
      writer.put(file, bytes);
    }

    @Override
    public BuildReport.Pages commit() throws IOException {
      Written written = writer.commit();
      return new BuildReport.Pages(written.files(), written.written(), written.unchanged(), written.removed());
    }

    @Override
    public void close() throws IOException {
      writer.close();
    }
  }

  /** Files that nobody keeps. */
  record Nowhere() implements Output {

    @Override
    public void put(String file, byte[] bytes) {}

    @Override
    public BuildReport.Pages commit() {
      return BuildReport.Pages.NONE;
    }

    @Override
    public void close() {}
  }
}
