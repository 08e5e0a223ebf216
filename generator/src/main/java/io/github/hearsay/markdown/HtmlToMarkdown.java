package io.github.hearsay.markdown;

import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.hearsay.html.HtmlFragment;

/** Writes parts of pages as Markdown that reads the same. Not for several threads. */
public final class HtmlToMarkdown {

  private final FlexmarkHtmlConverter converter;

  /** A writer of Markdown as this archive's texts have it: no marks that its reader does not know. */
  public HtmlToMarkdown() {
    MutableDataSet options = new MutableDataSet();
    options.set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false);
    options.set(FlexmarkHtmlConverter.OUTPUT_UNKNOWN_TAGS, false);
    options.set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false);
    options.set(FlexmarkHtmlConverter.TYPOGRAPHIC_QUOTES, false);
    options.set(FlexmarkHtmlConverter.TYPOGRAPHIC_SMARTS, false);
    options.set(FlexmarkHtmlConverter.EXTRACT_AUTO_LINKS, false);
    options.set(FlexmarkHtmlConverter.WRAP_AUTO_LINKS, false);
    options.set(FlexmarkHtmlConverter.THEMATIC_BREAK, "---");
    options.set(FlexmarkHtmlConverter.UNORDERED_LIST_DELIMITER, '-');
    converter = FlexmarkHtmlConverter.builder(options).build();
  }

  /** The fragment as Markdown. */
  public String of(HtmlFragment fragment) {
    return converter.convert(fragment.html()).replace(HtmlFragment.ESCAPE, '\\').strip() + "\n";
  }
}
