package io.github.hearsay.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What the writer remembers between builds, in a folder beside the output so that none of it is ever published; locked while in use. */
record State(Path folder, FileChannel channel, FileLock lock) implements AutoCloseable {

  /** The folder that belongs to {@code output}, an absolute path. */
  static Path folder(Path output) throws OutputException {
    Path name = output.getFileName();
    Path parent = output.getParent();
    if (name == null || parent == null) {
      throw new OutputException("the output folder cannot be the root of a disk: " + output);
    }
    return parent.resolve(".hearsay").resolve(name.toString());
  }

  static State lock(Path output) throws IOException {
    Path folder = folder(output);
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = tryLock(channel);
    if (lock == null) {
      channel.close();
      throw new OutputException("another build is writing " + output + ": wait until it has ended");
    }
    return new State(folder, channel, lock);
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  Path staging() {
    return folder.resolve("staging");
  }

  Path manifest() {
    return folder.resolve("manifest.txt");
  }

  Path journal() {
    return folder.resolve("journal.txt");
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }
}
