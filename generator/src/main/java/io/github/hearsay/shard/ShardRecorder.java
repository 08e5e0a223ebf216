package io.github.hearsay.shard;

import io.github.hearsay.check.AnchorWish;
import io.github.hearsay.check.LinkCheck;
import io.github.hearsay.check.PageFacts;
import io.github.hearsay.report.BuildReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Takes down what a shard makes while it is built, and writes the record that {@link Merge} goes by. */
public final class ShardRecorder {

  /** Where the record lies among the shard's files, so that whoever moves them moves it too; no page can lie there,
      for no address has this sign. */
  public static final String FILE = "hearsay#shard";

  /** The first line of a record of the form that this version reads and writes. */
  static final String FORM = "hearsay shard record 3";

  private final Shard shard;
  private final Map<String, String> digests = new ConcurrentHashMap<>();
  /** The line of each page, by its address: bytes take half the room that the anchors would. */
  private final Map<String, byte[]> pages = new ConcurrentHashMap<>();

  /** Nothing is made yet. */
  public ShardRecorder(Shard shard) {
    this.shard = shard;
  }

  /** A file was made; from any thread. */
  public void made(String file, byte[] bytes) {
    digests.put(file, Sha256.hex(Sha256.of(bytes)));
  }

  /** A page was made, and read for what others may link to; from any thread. */
  public void read(PageFacts page) {
    List<String> fields = new ArrayList<>(List.of(page.page()));
    fields.addAll(new TreeSet<>(page.anchors()));
    StringBuilder line = new StringBuilder();
    RecordText.line(line, "page", fields);
    pages.put(page.page(), line.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The same stream, whose bytes are taken down as those of {@code file} when it is closed. */
  public OutputStream seeing(String file, OutputStream out) {
    return new DigestOutputStream(out, Sha256.digest()) {
      @Override
      public void close() throws IOException {
        super.close();
        digests.put(file, Sha256.hex(getMessageDigest().digest()));
      }
    };
  }

  /**
   * The record, as a file.
   *
   * @param planned the files of the whole site
   * @param links the check that has seen this shard's pages
   * @param report what a build of the whole site would say of the archive
   * @throws IllegalStateException when something other than the shard's files was made
   */
  public byte[] record(Provenance provenance, Planned planned, LinkCheck links, BuildReport report) throws IOException {
    if (!digests.keySet().equals(planned.own())) {
      throw new IllegalStateException("shard " + shard + " made other files than its own");
    }
    StringBuilder text = new StringBuilder(FORM).append('\n');
    head(text, provenance, planned, report);
    for (String file : planned.own()) {
      RecordText.line(text, "file", List.of(digests.get(file), file, planned.source(file)));
    }
    links(text, links);
    byte[] all = text.toString().getBytes(StandardCharsets.UTF_8);
    byte[] end = RecordFile.end(Sha256.of(all));
    byte[] record = Arrays.copyOf(all, all.length + end.length);
    System.arraycopy(end, 0, record, all.length, end.length);
    return record;
  }

  private void head(StringBuilder text, Provenance provenance, Planned planned, BuildReport report) throws IOException {
    RecordText.line(text, "shard", numbers(shard.number(), shard.of()));
    RecordText.line(text, "tool", List.of(Tool.identity()));
    RecordText.line(
        text, "inputs",
        List.of(provenance.today(), provenance.content(), provenance.templates(), provenance.theme(), provenance.settings(),
            provenance.redactions()));
    RecordText.line(text, "planned", List.of(Integer.toString(planned.count()), planned.digest()));
    BuildReport.Stories stories = report.stories();
    RecordText.line(text, "stories", numbers(stories.read(), stories.published(), stories.heldBack(), stories.failed()));
    BuildReport.Entities known = report.entities();
    RecordText.line(text, "entities", numbers(known.people(), known.newPeople(), known.topics(), known.places(), known.plainPages()));
  }

  private static List<String> numbers(int... numbers) {
    return Arrays.stream(numbers).mapToObj(Integer::toString).toList();
  }

  /** What only all shards together can judge, in order of address: the anchors there are, and those that pages hope for elsewhere. */
  private void links(StringBuilder text, LinkCheck links) {
    List<AnchorWish> open = links.open();
    int next = 0;
    for (Map.Entry<String, byte[]> page : new TreeMap<>(pages).entrySet()) {
      next = wishes(text, open, next, page.getKey());
      text.append(new String(page.getValue(), StandardCharsets.UTF_8));
    }
    wishes(text, open, next, "\uffff");
  }

  private static int wishes(StringBuilder text, List<AnchorWish> open, int from, String before) {
    int next = from;
    while (next < open.size() && open.get(next).target().compareTo(before) < 0) {
      AnchorWish wish = open.get(next);
      RecordText.line(text, "wish", List.of(wish.target(), wish.anchor(), wish.page(), wish.written()));
      next++;
    }
    return next;
  }
}
