package io.github.hearsay.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;

/**
 * flexmark, set up. Two parsers, safe for all threads: most stories have no table, footnote, code fence or HTML in them, and a parser that
 * knows of none reads them in two thirds of the time and to the same tree.
 */
final class Parsers {

  private static final Parser PLAIN = parser(false, WikiLinkExtension.create(), StrikethroughExtension.create());
  private static final Parser FULL =
      parser(true, WikiLinkExtension.create(), StrikethroughExtension.create(), TablesExtension.create(), FootnoteExtension.create());

  private Parsers() {}

  /** The tree of {@code text}. */
  static Document parse(Source source) {
    return (isPlain(source.text()) ? PLAIN : FULL).parse(CharsSequence.of(source.chars()));
  }

  /** The same tree, without looking for the quicker way. */
  static Document parseFully(Source source) {
    return FULL.parse(CharsSequence.of(source.chars()));
  }

  static boolean isPlain(String text) {
    return text.indexOf('<') < 0 && !text.contains("```") && !text.contains("~~~") && !text.contains("[^") && !mayHaveTable(text);
  }

  /** A table has a line of bars and dashes: a bar with a dash, a colon, a blank or nothing on each side. */
  private static boolean mayHaveTable(String text) {
    for (int bar = text.indexOf('|'); bar >= 0; bar = text.indexOf('|', bar + 1)) {
      if (isRuled(text, bar - 1) && isRuled(text, bar + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRuled(String text, int at) {
    return at < 0 || at >= text.length() || " \t\n-:>".indexOf(text.charAt(at)) >= 0;
  }

  private static Parser parser(boolean full, Extension... extensions) {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, List.of(extensions));
    options.set(Parser.FENCED_CODE_BLOCK_PARSER, full);
    options.set(Parser.HTML_BLOCK_PARSER, full);
    options.set(WikiLinkExtension.LINK_FIRST_SYNTAX, true);
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    options.set(TablesExtension.MIN_HEADER_ROWS, 1);
    options.set(TablesExtension.MAX_HEADER_ROWS, 1);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.WITH_CAPTION, false);
    return Parser.builder(options)
        .customInlineParserFactory(QuickInlineParser::new)
        // flexmark adds this by itself only for its own inline parser.
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .build();
  }
}
