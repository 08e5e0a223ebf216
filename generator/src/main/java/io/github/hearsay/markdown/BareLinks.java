package io.github.hearsay.markdown;

import java.util.EnumSet;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/**
 * Web and mail addresses written without any link syntax. flexmark's own extension for this costs every text a third of its parsing
 * time and rewrites the tree; here they are looked for only in stretches of text that hold a sign of one.
 */
final class BareLinks {

  private static final LinkExtractor EXTRACTOR =
      LinkExtractor.builder().linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL)).build();

  private BareLinks() {}

  /** Whether there may be one anywhere in {@code text}. */
  static boolean mayBeIn(String text) {
    return text.contains("://") || text.indexOf('@') >= 0 || text.contains("www.");
  }

  /** What comes of a stretch of text: plain parts and addresses, in order. */
  interface Parts {
    void text(int from, int to);

    void link(int from, int to, String address);
  }

  /** Takes the stretch of {@code text} from {@code from} to {@code to} apart. */
  static void split(String text, int from, int to, Parts parts) {
    int done = from;
    String stretch = text.substring(from, to);
    if (mayBeIn(stretch)) {
      for (LinkSpan span : EXTRACTOR.extractLinks(stretch)) {
        String address = address(stretch, span);
        boolean escaped = span.getBeginIndex() > 0 && stretch.charAt(span.getBeginIndex() - 1) == '\\';
        if (!address.isEmpty() && !escaped) {
          parts.text(done, from + span.getBeginIndex());
          parts.link(from + span.getBeginIndex(), from + span.getEndIndex(), address);
          done = from + span.getEndIndex();
        }
      }
    }
    parts.text(done, to);
  }

  /** The whole address; empty for schemes that nobody means to link by merely writing them. */
  private static String address(String text, LinkSpan span) {
    String written = Escapes.decoded(text.substring(span.getBeginIndex(), span.getEndIndex()));
    return switch (span.getType()) {
      case EMAIL -> "mailto:" + written;
      case WWW -> "http://" + written;
      case URL -> written.regionMatches(true, 0, "http://", 0, 7) || written.regionMatches(true, 0, "https://", 0, 8) ? written : "";
    };
  }
}
