package harness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Imports invented sites of other tools: a thousand posts of each, ten thousand in one go, and ten thousand while the program is killed again and again.
 * Fails when a post is missing, or when what was interrupted comes to anything else than what was not.
 */
final class Imports {

  private static final List<String> FLAVOURS = List.of("jekyll", "hugo", "jbake");
  private static final int KILLS = 4;

  private final Path work;
  private final List<String> hearsay;

  private Imports(Path work, List<String> hearsay) {
    this.work = work;
    this.hearsay = hearsay;
  }

  /** Arguments: a folder to work in, how many posts the large site has, then how to start Hearsay. */
  public static void main(String[] args) throws Exception {
    Path work = Files.createDirectories(Path.of(args[0]).toAbsolutePath());
    Trash trash = new Trash(work.resolve("trash"));
    for (String left : List.of("sites", "archives", "logs")) {
      trash.take(work.resolve(left));
    }
    trash.empty();
    new Imports(work, List.of(args).subList(2, args.length)).run(Integer.parseInt(args[1]));
  }

  private void run(int large) throws Exception {
    for (String flavour : FLAVOURS) {
      whole(flavour + " 1000", site(flavour, 1000), 1000);
    }
    for (int posts : List.of(large / 4, large)) {
      whole("jekyll " + posts, site("jekyll", posts), posts);
      whole("text " + posts, texts(work.resolve("sites/jekyll-" + posts + "/_posts"), posts), posts);
    }
    interrupted(work.resolve("sites/jekyll-" + large), large, digest(work.resolve("archives/jekyll-" + large)));
  }

  private Path site(String flavour, int posts) throws Exception {
    Path site = work.resolve("sites/" + flavour + "-" + posts);
    if (!Files.exists(site)) {
      new Command(work, List.of(ProcessHandle.current().info().command().orElse("java"), "-cp", System.getProperty("java.class.path"), "corpus.Corpus",
          site.toString(), "--articles", Integer.toString(posts), "--flavour", flavour)).run(work.resolve("logs/corpus"));
    }
    return site;
  }

  /** The same stories as plain texts: a headline, and what stands below the front matter. */
  private Path texts(Path from, int posts) throws IOException {
    Path folder = Files.createDirectories(work.resolve("sites/text-" + posts));
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".md")).toList()) {
        String text = Files.readString(file);
        String title = text.lines().filter(line -> line.startsWith("title: ")).findFirst().orElseThrow().substring("title: ".length());
        String body = text.substring(text.indexOf("\n---\n", 4) + "\n---\n".length());
        Files.writeString(folder.resolve(file.getFileName().toString().replace(".md", ".txt")), title + "\n\n" + body);
      }
    }
    return folder;
  }

  private List<String> command(Path site, Path archive) throws IOException {
    Path content = Files.createDirectories(archive);
    Files.writeString(content.resolve("site.yml"), "title: Imported\n");
    List<String> words = new ArrayList<>(hearsay);
    words.addAll(List.of("import", site.toString(), "--content", content.toString()));
    return words;
  }

  private void whole(String name, Path site, int posts) throws Exception {
    Path archive = work.resolve("archives/" + name.replace(' ', '-'));
    Command command = new Command(work, command(site, archive));
    Sample first = command.measure(work.resolve("logs/import"));
    check(archive, posts);
    String before = digest(archive);
    Sample again = command.measure(work.resolve("logs/import"));
    same(before, digest(archive), "a second import has changed something");
    System.out.printf(Locale.ROOT, "%-14s %6d stories  %6.1f s wall  %6.1f s CPU  %5.0f MB peak; again %5.1f s CPU%n", name, posts, first.wall(), first.cpu(),
        first.peak(), again.cpu());
  }

  private void interrupted(Path site, int posts, String expected) throws Exception {
    Path archive = work.resolve("archives/interrupted");
    List<String> words = command(site, archive);
    List<Long> left = new ArrayList<>();
    for (int kill = 1; kill <= KILLS; kill++) {
      Process process = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(work.resolve("logs/killed").toFile()).start();
      while (process.isAlive() && stories(archive) < (long) posts * kill / (KILLS + 1)) {
        Thread.sleep(100);
      }
      process.destroyForcibly().waitFor();
      left.add(stories(archive));
    }
    new Command(work, words).run(work.resolve("logs/import"));
    check(archive, posts);
    same(expected, digest(archive), "what was interrupted has come to something else");
    System.out.println("killed with " + left + " stories written; the last run came to the same bytes as one that was left alone");
  }

  private static long stories(Path archive) throws IOException {
    if (!Files.isDirectory(archive.resolve("articles"))) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(archive.resolve("articles"))) {
      return files.filter(file -> file.toString().endsWith(".md")).count();
    }
  }

  private static void check(Path archive, int posts) throws IOException {
    if (stories(archive) != posts) {
      throw new IOException(archive + " holds " + stories(archive) + " stories, not " + posts);
    }
  }

  private static void same(String expected, String actual, String otherwise) throws IOException {
    if (!expected.equals(actual)) {
      throw new IOException(otherwise);
    }
  }

  private static String digest(Path folder) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".md")).sorted().toList()) {
        digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
