package harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long it takes from an edit of one story to its page, told by an event and fetched as a browser does, against the time from the start of
 * {@code serve} to its first page. One run, one machine: only the ratio says something.
 */
final class Preview {

  private static final int EDITS = 9;
  private static final long PAUSE = 5_000;

  private final HttpClient client = HttpClient.newHttpClient();

  /** Arguments: the content folder, then how to start Hearsay, such as {@code java -jar hearsay.jar}. */
  public static void main(String[] args) throws Exception {
    new Preview().run(Path.of(args[0]), Arrays.asList(args).subList(1, args.length));
  }

  private void run(Path content, List<String> hearsay) throws Exception {
    List<String> command = new ArrayList<>(hearsay);
    command.addAll(List.of("serve", "--content", content.toString(), "--port", "0"));
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      URI home = address(out);
      get(home);
      long first = System.nanoTime() - start;
      System.out.printf("first page after %d ms%n", first / 1_000_000);
      List<Long> edits = edits(content, home);
      long median = edits.stream().sorted().skip(EDITS / 2).findFirst().orElseThrow();
      System.out.printf("an edit on screen after %d ms (median of %d), %.3f of that%n", median / 1_000_000, EDITS, (double) median / first);
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private static URI address(BufferedReader out) throws IOException {
    String said = "the preview is at ";
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      System.out.println("  " + line);
      if (line.startsWith(said)) {
        return URI.create(line.substring(said.length()).split(" ")[0]);
      }
    }
    throw new IOException("serve has ended");
  }

  private List<Long> edits(Path content, URI home) throws Exception {
    Path story = middle(content);
    byte[] before = Files.readAllBytes(story);
    URI page = page(home, story);
    List<Long> times = new ArrayList<>();
    try (Stream<String> events = client.send(HttpRequest.newBuilder(home.resolve("/_hearsay/events")).build(), HttpResponse.BodyHandlers.ofLines()).body()) {
      var lines = events.filter(line -> line.startsWith("data: ")).iterator();
      lines.next();
      for (int i = 0; i < EDITS; i++) {
        String line = "Line number " + i + " of the measurement.";
        long start = System.nanoTime();
        Files.writeString(story, new String(before, StandardCharsets.UTF_8) + "\n" + line + "\n");
        do {
          lines.next();
        } while (!get(page).contains(line));
        times.add(System.nanoTime() - start);
        System.out.printf("  edit %d: %d ms%n", i + 1, times.get(i) / 1_000_000);
        // Whoever reads what they wrote gives the rest of the site time to catch up.
        Thread.sleep(PAUSE);
      }
    } finally {
      Files.write(story, before);
    }
    return times;
  }

  private static Path middle(Path content) throws IOException {
    try (Stream<Path> all = Files.walk(content.resolve("articles"))) {
      List<Path> stories = all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
      return stories.get(stories.size() / 2);
    }
  }

  /** The address of a story, by its date and the name of its file. */
  private static URI page(URI home, Path story) throws IOException {
    String date = Files.readString(story).lines().filter(line -> line.startsWith("date: ")).findFirst().orElseThrow().substring(6);
    String name = story.getFileName().toString().replace(".md", "");
    return home.resolve("articles/" + date.substring(0, 4) + "/" + date.substring(5, 7) + "/" + name + "/");
  }

  private String get(URI page) throws Exception {
    HttpResponse<String> response = client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException(page + " answers " + response.statusCode());
    }
    return response.body();
  }
}
