package io.github.hearsay.markdown;

import com.vladsch.flexmark.ext.footnotes.internal.FootnoteLinkRefProcessor;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;

/**
 * flexmark, set up. Two parsers, safe for all threads: for a text without a table the other is quicker by a tenth, and builds the same tree.
 */
final class Parsers {

  /** All begun by {@link BlockStarts}. */
  private static final List<DataKey<Boolean>> CORE_BLOCKS =
      List.of(
          Parser.BLOCK_QUOTE_PARSER, Parser.HEADING_PARSER, Parser.FENCED_CODE_BLOCK_PARSER, Parser.HTML_BLOCK_PARSER, Parser.THEMATIC_BREAK_PARSER,
          Parser.LIST_BLOCK_PARSER, Parser.INDENTED_CODE_BLOCK_PARSER);

  private static final Parser PLAIN = parser(List.of(StrikethroughExtension.create()));

  private Parsers() {}

  /** Made only when a text asks for it. */
  private static final class Full {
    static final Parser PARSER = parser(List.of(StrikethroughExtension.create(), TablesExtension.create()));
  }

  /** The tree of {@code source}. */
  static Document parse(Source source, boolean mayHaveTable) {
    return (mayHaveTable ? Full.PARSER : PLAIN).parse(CharsSequence.of(source.chars()));
  }

  private static Parser parser(List<Extension> extensions) {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, extensions);
    CORE_BLOCKS.forEach(block -> options.set(block, false));
    options.set(WikiLinkExtension.LINK_FIRST_SYNTAX, true);
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    options.set(TablesExtension.MIN_HEADER_ROWS, 1);
    options.set(TablesExtension.MAX_HEADER_ROWS, 1);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.WITH_CAPTION, false);
    return Parser.builder(options)
        .customBlockParserFactory(new BlockStarts())
        .linkRefProcessorFactory(new WikiLinks.Factory())
        .linkRefProcessorFactory(new FootnoteLinkRefProcessor.Factory())
        .customInlineParserFactory(QuickInlineParser::new)
        // flexmark adds this by itself only for its own inline parser.
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .build();
  }
}
