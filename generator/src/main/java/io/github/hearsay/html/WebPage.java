package io.github.hearsay.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What a page of any site tells, without what stands around it. Texts that it does not tell are empty.
 *
 * @param date as the page writes it
 * @param address where it says that it belongs
 * @param publisher the name of its site
 * @param keywords tags and sections
 * @param story the main part
 */
public record WebPage(
    String title, String date, List<String> authors, String summary, String address, String publisher, List<String> keywords, HtmlFragment story) {

  public WebPage {
    authors = List.copyOf(authors);
    keywords = List.copyOf(keywords);
  }

  /** The page that {@code html} is. */
  public static WebPage of(String html) {
    Document page = Parsed.page(html);
    PageFacts facts = new PageFacts(page);
    String title = facts.title();
    String address = facts.address();
    return new WebPage(title, facts.date(), facts.authors(), facts.summary(), address, facts.publisher(), facts.keywords(),
        Simplified.of(MainPart.of(page, title), address));
  }

  /** The text of a page's bytes: in the charset it names, or UTF-8, or, where it is neither, that of old Windows. */
  public static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException other) {
      return new String(bytes, named(bytes));
    }
  }

  private static Charset named(byte[] bytes) {
    try {
      Charset charset = Jsoup.parse(new ByteArrayInputStream(bytes), null, "").charset();
      return charset.equals(StandardCharsets.UTF_8) ? Charset.forName("windows-1252") : charset;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
