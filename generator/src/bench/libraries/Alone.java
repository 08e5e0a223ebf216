package libraries;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import freemarker.template.Configuration;
import freemarker.template.Template;
import harness.Floor;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * What a library takes by itself for a site of this size, in a Java that has just started, with a thread a core.
 *
 * <pre>java libraries.Alone flexmark SOURCES
 * java libraries.Alone freemarker OUTPUT</pre>
 *
 * <p>flexmark makes HTML of the text of every source. FreeMarker prints every page that was made, of which it is given the finished lines: the least
 * that a template can do. Nothing is looked up, linked, checked or written. Prints wall and processor time in seconds since Java was started, without
 * that of reading the files.
 */
final class Alone {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final AtomicLong readingWall = new AtomicLong();
  private final AtomicLong readingCpu = new AtomicLong();
  private final AtomicLong made = new AtomicLong();

  /** Makes something of the text of one file; gives back its length. */
  private interface Work {
    int of(String text) throws Exception;
  }

  public static void main(String[] args) throws Exception {
    boolean markdown = args[0].equals("flexmark");
    List<Path> files = files(Path.of(args[1]), markdown ? ".md" : ".html");
    new Alone().run(args[0], files, markdown ? flexmark() : freemarker());
  }

  private static List<Path> files(Path root, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Work flexmark() {
    Parser parser = Parser.builder().build();
    HtmlRenderer renderer = HtmlRenderer.builder().build();
    return text -> renderer.render(parser.parse(text.substring(text.indexOf("\n---", 3) + 4))).length();
  }

  private static Work freemarker() throws IOException {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
    Template template = new Template("lines", "<#list lines as line>${line}\n</#list>", configuration);
    ThreadLocal<StringWriter> buffers = ThreadLocal.withInitial(StringWriter::new);
    return text -> {
      StringWriter out = buffers.get();
      out.getBuffer().setLength(0);
      template.process(Map.of("lines", text.lines().toList()), out);
      return out.getBuffer().length();
    };
  }

  private void run(String name, List<Path> files, Work work) throws Exception {
    Floor.onAllCores(files.size(), file -> made.addAndGet(work.of(read(files.get(file)))));
    double cpu = Floor.cpu() - readingCpu.get();
    double wall =
        (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) * 1e6 - (double) readingWall.get() / Floor.THREADS;
    System.out.printf(Locale.ROOT, "%s %.3f %.3f%n", name, wall / 1e9, cpu / 1e9);
    if (made.get() == 0) {
      throw new IllegalStateException("nothing was made of " + files.size() + " files");
    }
  }

  private String read(Path file) throws IOException {
    long wall = System.nanoTime();
    long cpu = THREADS.getCurrentThreadCpuTime();
    String text = Files.readString(file);
    readingCpu.addAndGet(THREADS.getCurrentThreadCpuTime() - cpu);
    readingWall.addAndGet(System.nanoTime() - wall);
    return text;
  }
}
