package io.github.hearsay.check;

import io.github.hearsay.names.Hit;
import io.github.hearsay.names.NameScan;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.redact.Unpublishable;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Proves of every file, by its name, its bytes and what is packed in them, that it holds no name that must not be published. Files come one by one
 * from any thread; costs nothing when all names may be published.
 */
public final class LeakCheck {

  /** When a template names somebody, every page does: so many say it clearly enough. */
  private static final int MOST = 20;

  private static final int AROUND = 32;

  private final Unpublishable names;
  private final Map<String, Problem> found = new ConcurrentSkipListMap<>();

  /** A check for {@code names}. */
  public LeakCheck(Unpublishable names) {
    this.names = names;
  }

  /** Takes in one file; its address is looked at as well. */
  public void file(String address, byte[] bytes) {
    if (names.isEmpty()) {
      return;
    }
    byte[] path = address.getBytes(StandardCharsets.UTF_8);
    List<Hit> inName = NameScan.of(names.names(), path);
    if (!inName.isEmpty()) {
      report(address, "the address of this file", true, path, inName.get(0));
      return;
    }
    Optional<PictureTexts> picture = PictureTexts.isPicture(address) ? Optional.of(PictureTexts.of(bytes)) : Optional.empty();
    if (holdsNone(address, "this file", picture.map(PictureTexts::all).orElse(List.of(bytes)))) {
      Packed packed = Packed.of(bytes);
      boolean isWhole = packed.isWhole() && picture.map(PictureTexts::isWhole).orElse(true);
      if (holdsNone(address, "what is packed in this file", packed.contents()) && !isWhole) {
        found.put(
            address,
            Problem.of(
                Code.LEAKED_NAME, Location.file(address), "this file is packed too often or too large to be looked through for names",
                "nothing was written: leave the file out, or unpack it"));
      }
    }
  }

  private boolean holdsNone(String address, String where, List<byte[]> texts) {
    for (byte[] text : texts) {
      List<Hit> hits = NameScan.of(names.names(), text);
      if (!hits.isEmpty()) {
        report(address, where, false, text, hits.get(0));
        return false;
      }
    }
    return true;
  }

  /** Takes in a file too large to be held: what can be read in it is written here, and this closed. Absent when all may be published. */
  public Optional<OutputStream> reader(String address) {
    return names.isEmpty() ? Optional.empty() : Optional.of(new NameReader(text -> !holdsNone(address, "this file", List.of(text))));
  }

  private void report(String address, String where, boolean inAddress, byte[] bytes, Hit hit) {
    Unpublishable.Owner owner = names.owners().get(hit.whose());
    String shown = owner.isSecret() && inAddress ? "a file of the site" : address;
    found.put(
        address,
        Problem.of(
            Code.LEAKED_NAME, Location.file(shown),
            where + " holds a name that must not be published (" + owner.at() + "): " + excerpt(bytes, hit, owner.isSecret()),
            "nothing was written: take the name out of what this is made of (a picture, a template, a setting, another spelling), or add"
                + " the spelling to the redaction"));
  }

  /** What stands around a name, on one line; a name that only its digest was to tell is not told here either. */
  private static String excerpt(byte[] bytes, Hit hit, boolean isSecret) {
    int start = Math.max(0, hit.start() - AROUND);
    int end = Math.min(bytes.length, hit.end() + AROUND);
    String name = isSecret ? "[…]" : text(bytes, hit.start(), hit.end());
    String before = (start > 0 ? "…" : "") + text(bytes, start, hit.start());
    return "\"" + before + name + text(bytes, hit.end(), end) + (end < bytes.length ? "…" : "") + "\"";
  }

  private static String text(byte[] bytes, int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.UTF_8).replaceAll("[\\p{Cntrl}\\s\ufffd]+", " ");
  }

  /** What was found, in order of address; of very many only the first. */
  public List<Problem> problems() {
    List<Problem> told = new ArrayList<>(found.values()).subList(0, Math.min(MOST, found.size()));
    if (found.size() > MOST) {
      Problem last = told.get(MOST - 1);
      String more = "; and so do " + (found.size() - MOST) + " more files";
      told.set(MOST - 1, Problem.of(last.code(), last.at(), last.message() + more, last.hint()));
    }
    return told;
  }
}
