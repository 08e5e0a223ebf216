package harness;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * What no generator can go below: the time to read the sources, and to write the output from memory, with a thread a core.
 *
 * <pre>java harness.Floor SOURCES OUTPUT SCRATCH</pre>
 *
 * <p>Takes the files of OUTPUT into memory and writes them to new folders in SCRATCH. Of three goes the shortest counts. Prints wall and processor time in seconds: {@code read WALL CPU} and {@code write WALL CPU}.
 */
public final class Floor {

  private static final int GOES = 3;
  public static final int THREADS = Runtime.getRuntime().availableProcessors();

  private Floor() {}

  record Time(double wall, double cpu) {}

  public static void main(String[] args) throws Exception {
    List<List<Path>> sources = folders(Path.of(args[0]));
    Path output = Path.of(args[1]);
    Path scratch = Path.of(args[2]);
    print("read", go -> onAllCores(sources.size(), i -> sources.get(i).forEach(Floor::read)));
    List<List<Path>> folders = folders(output);
    List<List<byte[]>> contents = folders.stream().map(files -> files.stream().map(Floor::read).toList()).toList();
    print("write", go -> {
      Path fresh = scratch.resolve(Integer.toString(go));
      onAllCores(folders.size(), i -> write(output, fresh, folders.get(i), contents.get(i)));
    });
  }

  /** The files below a folder, each folder's together. */
  private static List<List<Path>> folders(Path root) throws IOException {
    TreeMap<Path, List<Path>> folders = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      files.filter(Files::isRegularFile).sorted()
          .forEach(file -> folders.computeIfAbsent(file.getParent(), folder -> new ArrayList<>()).add(file));
    }
    return List.copyOf(folders.values());
  }

  /** What is done for one of many, by its number. */
  public interface Part {
    void run(int number) throws Exception;
  }

  private static void print(String what, Part work) throws Exception {
    Time best = new Time(Double.MAX_VALUE, 0);
    for (int i = 0; i < GOES; i++) {
      long cpu = cpu();
      long wall = System.nanoTime();
      work.run(i);
      Time time = new Time((System.nanoTime() - wall) / 1e9, (cpu() - cpu) / 1e9);
      best = time.wall < best.wall ? time : best;
    }
    System.out.printf(Locale.ROOT, "%s %.3f %.3f%n", what, best.wall, best.cpu);
  }

  /** The processor time of this Java so far, in nanoseconds. */
  public static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }

  /** Does {@code part} for each number below {@code parts}, with a thread a core. */
  public static void onAllCores(int parts, Part part) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    AtomicInteger next = new AtomicInteger();
    Callable<Void> worker =
        () -> {
          for (int i = next.getAndIncrement(); i < parts; i = next.getAndIncrement()) {
            part.run(i);
          }
          return null;
        };
    List<Callable<Void>> workers = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      workers.add(worker);
    }
    for (Future<Void> done : pool.invokeAll(workers)) {
      done.get();
    }
    pool.shutdown();
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  private static void write(Path from, Path to, List<Path> files, List<byte[]> contents) throws IOException {
    Path folder = Files.createDirectories(to.resolve(from.relativize(files.get(0).getParent())));
    for (int i = 0; i < files.size(); i++) {
      try (OutputStream out = Files.newOutputStream(folder.resolve(files.get(i).getFileName()))) {
        out.write(contents.get(i));
      }
    }
  }
}
