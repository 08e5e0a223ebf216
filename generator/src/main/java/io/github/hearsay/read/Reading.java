package io.github.hearsay.read;

import io.github.hearsay.model.Body;
import io.github.hearsay.model.Id;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.text.Fold;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.CRC32;

/** One file on its way to becoming a value: what is known of it besides its fields, and where its problems go. */
final class Reading {

  /** So few claims has a story that this tells them apart, and so short is the address. */
  private static final int HASH_DIGITS = 6;

  private final String file;
  private final Id id;
  private final Body body;
  private final long textHash;
  private final Problems problems;
  private final Alike alike;
  private final Page page;
  private final Set<Id> claims = new HashSet<>();
  private int events;

  /** What only pages are read with: see {@link PagePlace} and {@link TopHeading}. */
  record Page(String place, String heading) {

    static final Page NONE = new Page("", "");
  }

  /** @param textHash that of the text below the front matter */
  Reading(String file, Id id, Body body, long textHash, Problems problems, Alike alike) {
    this(file, id, body, textHash, Page.NONE, problems, alike);
  }

  /** Of a page. */
  Reading(String file, Id id, Body body, long textHash, Page page, Problems problems, Alike alike) {
    this.file = file;
    this.id = id;
    this.body = body;
    this.textHash = textHash;
    this.problems = problems;
    this.alike = alike;
    this.page = page;
  }

  /** Path relative to the content folder, with forward slashes. */
  String file() {
    return file;
  }

  /** The id that the file or its {@code slug} gives. */
  Id id() {
    return id;
  }

  Body body() {
    return body;
  }

  /** Where a page lies on the site. */
  String place() {
    return page.place();
  }

  /** The heading that a page's text began with; empty when it did not. */
  String heading() {
    return page.heading();
  }

  /** {@code value}, or an equal one that some file had before. */
  <T> T shared(T value) {
    return alike.one(value);
  }

  long textHash() {
    return textHash;
  }

  void report(Code code, Location at, String message, String hint) {
    problems.add(code, at, message, hint);
  }

  void report(Problem problem) {
    problems.add(problem);
  }

  /** The id of the next event; to be asked once for each, whether it has an id of its own or not, so that the others keep theirs. */
  Id nextEvent() {
    return new Id(id.value() + "-e" + ++events);
  }

  /**
   * An id for a claim that has none of its own, made of its words alone: it stays the same whatever claims come, go or change places
   * around it, and through changes of case, accents and punctuation. Of claims with the same words each further one gets another.
   */
  Id claimId(String text) {
    String words = lettersAndDigits(Fold.name(text));
    Id made = hashed(words);
    for (int again = 2; !claims.add(made); again++) {
      made = hashed(words + again);
    }
    return made;
  }

  private Id hashed(String words) {
    CRC32 sum = new CRC32();
    sum.update(words.getBytes(StandardCharsets.UTF_8));
    return new Id(id.value() + "-c" + HexFormat.of().toHexDigits(sum.getValue(), HASH_DIGITS));
  }

  private static String lettersAndDigits(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }
}
