package io.github.hearsay;

import io.github.hearsay.report.BuildReport;
import io.github.hearsay.write.SiteWriter;
import io.github.hearsay.write.Written;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Where finished files go: to an output folder, or nowhere when a build only checks. */
interface Output extends AutoCloseable {

  /** Takes one file, from any thread. */
  void put(String file, byte[] bytes) throws IOException;

  /** Takes one file that is not to be held in memory, from any thread; gives back its size. */
  long put(String file, Content content) throws IOException;

  /** The size of a file that was taken or kept. */
  long size(String file) throws IOException;

  /** What writes a file, from its start to its end. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Keeps a file as the last build left it, if it still lies there like that; else it has to be {@link #put}. */
  boolean keep(String file) throws IOException;

  /** Keeps all files of the last build that were not taken; to be asked only where {@link #isAsLeft()}. */
  void keepRest();

  /** Whether all files of the last build lie there as it left them. */
  boolean isAsLeft() throws IOException;

  /** A check of what was last known of the files there; changes with every build that changes any of them. */
  long state() throws IOException;

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
    public long put(String file, Content content) throws IOException {
      return writer.put(file, content::writeTo);
    }

    @Override
    public long size(String file) {
      return writer.size(file);
    }

    @Override
    public boolean keep(String file) throws IOException {
      boolean isAsLeft = writer.isAsLeft(file);
      if (isAsLeft) {
        writer.keep(file);
      }
      return isAsLeft;
    }

    @Override
    public void keepRest() {
      writer.keepRest();
    }

    @Override
    public boolean isAsLeft() throws IOException {
      return writer.isAsLeft();
    }

    @Override
    public long state() throws IOException {
      return writer.state();
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
    public long put(String file, Content content) throws IOException {
      content.writeTo(OutputStream.nullOutputStream());
      return 0;
    }

    @Override
    public long size(String file) {
      return 0;
    }

    @Override
    public boolean keep(String file) {
      return false;
    }

    @Override
    public void keepRest() {}

    @Override
    public boolean isAsLeft() {
      return false;
    }

    @Override
    public long state() {
      return 0;
    }

    @Override
    public BuildReport.Pages commit() {
      return BuildReport.Pages.NONE;
    }

    @Override
    public void close() {}
  }
}
