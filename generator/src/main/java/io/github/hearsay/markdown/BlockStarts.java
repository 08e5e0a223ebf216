package io.github.hearsay.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteOptions;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Asks of each line only what its first character may begin. flexmark asks everything of every line, by regular expressions that it
 * compiles for each text, and to see whether a line underlines a heading it copies the paragraph before it: a table of ten thousand rows
 * is then read in a minute.
 */
final class BlockStarts implements CustomBlockParserFactory {

  /** Text indented by as much is code. */
  private static final int CODE_INDENT = 4;

  /** flexmark's own factories, each made for a text when the first line comes along that needs it. */
  private enum Kind {
    QUOTE(new BlockQuoteParser.Factory()),
    HEADING(new HeadingParser.Factory()),
    FENCE(new FencedCodeBlockParser.Factory()),
    HTML(new HtmlBlockParser.Factory()),
    LIST(new ListBlockParser.Factory()),
    CODE(new IndentedCodeBlockParser.Factory());

    private final CustomBlockParserFactory factory;

    Kind(CustomBlockParserFactory factory) {
      this.factory = factory;
    }
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of();
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of();
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new Starts(options);
  }

  private static final class Starts extends AbstractBlockParserFactory {

    private final DataHolder options;
    private final Map<Kind, BlockParserFactory> factories = new EnumMap<>(Kind.class);

    Starts(DataHolder options) {
      super(options);
      this.options = options;
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BlockStart start = byFirstCharacter(state, matched);
      return start != BlockStart.none() || state.getIndent() < CODE_INDENT ? start : start(Kind.CODE, state, matched);
    }

    private BlockStart byFirstCharacter(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int at = state.getNextNonSpaceIndex();
      char c = at < line.length() ? line.charAt(at) : 0;
      return switch (c) {
        case '>' -> start(Kind.QUOTE, state, matched);
        case '#' -> isHash(line, at) ? start(Kind.HEADING, state, matched) : BlockStart.none();
        case '=' -> isUnderline(line, at) ? start(Kind.HEADING, state, matched) : BlockStart.none();
        case '-' -> {
          BlockStart heading = isUnderline(line, at) ? start(Kind.HEADING, state, matched) : BlockStart.none();
          yield first(heading != BlockStart.none() ? heading : rule(state, line, at), Kind.LIST, state, matched);
        }
        case '*' -> first(rule(state, line, at), Kind.LIST, state, matched);
        case '_' -> rule(state, line, at);
        case '`', '~' -> start(Kind.FENCE, state, matched);
        case '<' -> start(Kind.HTML, state, matched);
        case '[' -> note(state, line, at);
        default -> c == '+' || c >= '0' && c <= '9' ? start(Kind.LIST, state, matched) : BlockStart.none();
      };
    }

    /** Three or more of one sign with nothing but blanks between them. */
    private static BlockStart rule(ParserState state, BasedSequence line, int at) {
      int signs = 0;
      for (int i = at; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c == line.charAt(at)) {
          signs++;
        } else if (c != ' ' && c != '\t') {
          return BlockStart.none();
        }
      }
      return signs < 3 || state.getIndent() >= CODE_INDENT
          ? BlockStart.none()
          : BlockStart.of(new ThematicBreakParser(line.subSequence(state.getIndex()))).atIndex(line.length());
    }

    private BlockStart first(BlockStart one, Kind other, ParserState state, MatchedBlockParser matched) {
      return one != BlockStart.none() ? one : start(other, state, matched);
    }

    private BlockStart start(Kind kind, ParserState state, MatchedBlockParser matched) {
      return factories.computeIfAbsent(kind, any -> kind.factory.apply(options)).tryStart(state, matched);
    }

    private static boolean isHash(BasedSequence line, int at) {
      int end = endOfRun(line, at);
      return end - at <= 6 && (end == line.length() || line.charAt(end) == ' ' || line.charAt(end) == '\t');
    }

    private static boolean isUnderline(BasedSequence line, int at) {
      int end = endOfRun(line, at);
      while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
        end++;
      }
      return end == line.length();
    }

    private static int endOfRun(BasedSequence line, int at) {
      int end = at + 1;
      while (end < line.length() && line.charAt(end) == line.charAt(at)) {
        end++;
      }
      return end;
    }

    /** flexmark takes the last bracket and colon of the line for the end of the name: "[^1]: The Times [London]: a report". */
    private BlockStart note(ParserState state, BasedSequence line, int at) {
      int bracket = at + 1 < line.length() && line.charAt(at + 1) == '^' ? line.indexOf(']', at) : -1;
      if (bracket < at + 3 || bracket + 1 >= line.length() || line.charAt(bracket + 1) != ':' || state.getIndent() >= CODE_INDENT) {
        return BlockStart.none();
      }
      FootnoteBlockParser parser = new FootnoteBlockParser(new FootnoteOptions(options), CODE_INDENT);
      FootnoteBlock block = (FootnoteBlock) parser.getBlock();
      block.setOpeningMarker(line.subSequence(at, at + 2));
      block.setText(line.subSequence(at + 2, bracket).trim());
      block.setClosingMarker(line.subSequence(bracket, bracket + 2));
      return BlockStart.of(parser).atIndex(bracket + 2);
    }
  }
}
