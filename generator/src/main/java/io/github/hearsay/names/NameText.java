package io.github.hearsay.names;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Puts other words in the place of names, in texts of each kind. A text without names is given back as it is. */
public final class NameText {

  /** What is told of each name that is found, and says what stands for it. */
  public interface Substitute {

    /** What shall stand for the name, as plain text; absent to let the name stand. */
    Optional<String> of(Hit hit);
  }

  private NameText() {}

  /** Plain text with what {@code substitute} says for each name. */
  public static String plain(String text, NameSet names, Substitute substitute) {
    return replaced(text, names, substitute, false);
  }

  /** An address, or a part of one, such as an id: with the words for the name as they are spelt there. */
  public static String address(String text, NameSet names, IntFunction<String> slug, Substitute substitute) {
    String inSlashes = "/" + text + "/";
    String made = replaced(inSlashes, names, hit -> substitute.of(hit).map(any -> slug.apply(hit.whose())), false);
    return made.equals(inSlashes) ? text : made.substring(1, made.length() - 1);
  }

  /**
   * HTML, with open places in it or without; its tags and places stay, those inside a name after what stands for it.
   *
   * @param slug what stands for the name in the value of an attribute
   */
  public static String markup(String html, NameSet names, IntFunction<String> slug, Substitute substitute) {
    return replaced(html, names, hit -> substitute.of(hit).map(words -> hit.inTag() ? slug.apply(hit.whose()) : escaped(words)), true);
  }

  private static String replaced(String text, NameSet names, Substitute substitute, boolean keepsTags) {
    if (names.isEmpty() || text.isEmpty()) {
      return text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<Hit> hits = NameScan.of(names, bytes);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    int done = 0;
    for (Hit hit : hits) {
      Optional<String> words = substitute.of(hit);
      if (words.isPresent()) {
        out.write(bytes, done, hit.start() - done);
        out.writeBytes(words.get().getBytes(StandardCharsets.UTF_8));
        if (keepsTags) {
          structure(bytes, hit, out);
        }
        done = hit.end();
      }
    }
    if (done == 0) {
      return text;
    }
    out.write(bytes, done, bytes.length - done);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The tags and open places between the words of a name. */
  private static void structure(byte[] bytes, Hit hit, ByteArrayOutputStream out) {
    int i = hit.start();
    while (i < hit.end()) {
      int end = i + 1;
      if (bytes[i] == '<' || bytes[i] == 2 || bytes[i] == 3) {
        byte close = (byte) (bytes[i] == '<' ? '>' : 4);
        while (end < hit.end() && bytes[end - 1] != close) {
          end++;
        }
        out.write(bytes, i, end - i);
      } else if (bytes[i] > 0 && bytes[i] <= 5) {
        out.write(bytes[i]);
      }
      i = end;
    }
  }

  private static String escaped(String word) {
    return word.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
