package harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where it was measured, in words. */
final class Machine {

  // Columns of /proc/stat, and its unit on every Linux there is.
  private static final int IDLE = 4;
  private static final int WAITING = 5;
  private static final int STEAL = 8;
  private static final double TICKS = 100;

  private Machine() {}

  static String describe(Path work) throws IOException, InterruptedException {
    return String.format(
        Locale.ROOT,
        """
        - Machine: %d cores of %s, %.0f GB of memory, %s (%s), files on %s
        - Java: %s
        - Maven: %s
        - Hugo: %s
        """,
        Runtime.getRuntime().availableProcessors(),
        field("/proc/cpuinfo", "model name", ":").orElse("an unknown kind"),
        field("/proc/meminfo", "MemTotal", ":").map(kb -> Double.parseDouble(kb.split(" ")[0]) / 1e6).orElse(0.0),
        field("/etc/os-release", "PRETTY_NAME", "=").orElse(System.getProperty("os.name")).replace("\"", ""),
        System.getProperty("os.name") + " " + System.getProperty("os.version"),
        Files.getFileStore(work).type(),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
        Command.firstLine("mvn", "-B", "--version").map(Machine::plain).orElse("not there"),
        Command.firstLine("hugo", "version").orElse("not there"));
  }

  /** Seconds of processor time that anything at all has had since the machine was started; hypervisors that took some away count. */
  static double busy() throws IOException {
    Path file = Path.of("/proc/stat");
    if (!Files.exists(file)) {
      return 0;
    }
    String[] ticks = Files.readAllLines(file).get(0).split("\\s+");
    double busy = 0;
    for (int i = 1; i <= STEAL; i++) {
      busy += i == IDLE || i == WAITING ? 0 : Double.parseDouble(ticks[i]);
    }
    return busy / TICKS;
  }

  private static Optional<String> field(String file, String name, String separator) throws IOException {
    if (!Files.exists(Path.of(file))) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(Path.of(file))) {
      return lines.filter(line -> line.startsWith(name)).findFirst().map(line -> line.substring(line.indexOf(separator) + 1).strip());
    }
  }

  /** Without the codes that make a terminal print in bold. */
  private static String plain(String line) {
    return line.replaceAll("\u001b\\[[0-9;]*m", "");
  }
}
