package io.github.hearsay.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * flexmark's inline parser, looking at characters where it asks regular expressions. Every match of its own copies the whole paragraph
 * (through {@link Matcher#toMatchResult}), which costs a story a fifth of its parsing time and a paragraph made of links its life.
 */
final class QuickInlineParser extends InlineParserImpl {

  private BasedSequence known;
  private InlineText text = InlineText.NONE;

  QuickInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData referenceLinkProcessors,
      List<InlineParserExtensionFactory> extensions) {
    // Its own set of characters: tables add to it while they are parsed, and the parser's is shared by all threads.
    super(options, (BitSet) specialCharacters.clone(), delimiterCharacters, delimiterProcessors, referenceLinkProcessors, extensions);
  }

  private InlineText text() {
    if (input != known) {
      known = input;
      text = InlineText.of(input);
    }
    return text;
  }

  @Override
  public BasedSequence match(Pattern pattern) {
    if (index >= input.length()) {
      return null;
    }
    if (pattern == myParsing.LINE_END) {
      return matchLineEnd();
    }
    String all = text().string();
    Matcher matcher = pattern.matcher(all).region(index, all.length());
    if (!matcher.find()) {
      return null;
    }
    index = matcher.end();
    return input.subSequence(matcher.start(), matcher.end());
  }

  private BasedSequence matchLineEnd() {
    int start = index;
    int end = text().afterBlanks(start);
    if (end < text.length() && text.at(end) != '\n') {
      return null;
    }
    index = Math.min(end + 1, text.length());
    return input.subSequence(start, index);
  }

  @Override
  public char peek() {
    return text().at(index);
  }

  @Override
  public char peek(int ahead) {
    return text().at(index + ahead);
  }

  @Override
  protected boolean parseString() {
    InlineText all = text();
    int begin = index;
    int end = begin;
    while (end < all.length() && !isSpecial(all.at(end))) {
      end++;
    }
    index = end;
    if (begin == end) {
      return false;
    }
    appendText(input, begin, end);
    return true;
  }

  /** No letter or blank is special, and those are most of all characters. */
  private boolean isSpecial(char c) {
    return c != ' ' && (c < 'a' || c > 'z' && c < 0x80) && specialCharacters.get(c);
  }

  @Override
  public boolean flushTextNode() {
    if (currentText == null || currentText.size() > 1) {
      return super.flushTextNode();
    }
    block.appendChild(new Text(currentText.get(0)));
    currentText = null;
    return true;
  }

  @Override
  public boolean spnl() {
    index = text().afterBlanks(index);
    if (text.at(index) == '\n') {
      index = text.afterBlanks(index + 1);
    }
    return true;
  }

  @Override
  public BasedSequence parseLinkDestination() {
    int end = text().endOfDestination(index);
    if (end < 0) {
      return null;
    }
    BasedSequence destination = input.subSequence(index, end);
    index = end;
    return destination;
  }

  @Override
  public BasedSequence parseLinkTitle() {
    int end = text().endOfTitle(index);
    if (end < 0) {
      return null;
    }
    BasedSequence title = input.subSequence(index, end);
    index = end;
    return title;
  }

  @Override
  public int parseLinkLabel() {
    int end = text().endOfLabel(index);
    int length = end - index;
    index = end;
    return length;
  }

  @Override
  public boolean parseAutolink() {
    char c = peek(1);
    return (Character.isLetterOrDigit(c) || ".!#$%&'*+/=?^_`{|}~-".indexOf(c) >= 0) && text.hasPointAfter(index) && super.parseAutolink();
  }

  @Override
  public boolean parseHtmlInline() {
    char c = peek(1);
    if (!(Character.isLetter(c) || c == '/' || c == '!' || c == '?') || !text.hasPointAfter(index)) {
      return false;
    }
    return text.startsWith("<!--", index) ? parseComment() : super.parseHtmlInline();
  }

  /** CommonMark 0.31 has comments end where HTML has them end; flexmark is older. */
  private boolean parseComment() {
    int end = text.endOfComment(index);
    if (end < 0) {
      return false;
    }
    appendNode(new HtmlInlineComment(input.subSequence(index, end)));
    index = end;
    return true;
  }

  @Override
  public boolean parseEntity() {
    String ahead = text().ahead(index, Escapes.LONGEST_REFERENCE);
    int length = Escapes.referenceEnd(ahead, 0, ahead.length());
    if (length == 0) {
      return false;
    }
    appendNode(new HtmlEntity(input.subSequence(index, index + length)));
    index += length;
    return true;
  }

  @Override
  protected boolean parseBackticks() {
    int open = index;
    int content = text().endOfRun(open);
    int close = text.closingBackticks(content, content - open);
    if (close < 0) {
      index = content;
      appendText(input, open, content);
      return true;
    }
    index = close + content - open;
    BasedSequence code = input.subSequence(content, close);
    Code node = new Code(input.subSequence(open, content), code, input.subSequence(close, index));
    node.appendChild(new Text(code));
    appendNode(node);
    return true;
  }

  @Override
  protected boolean parseDelimiters(DelimiterProcessor processor, char c) {
    int start = index;
    int end = text().endOfRun(start);
    if (end - start < processor.getMinLength()) {
      return false;
    }
    Flanks flanks = Flanks.of(text.before(start), text.after(end));
    boolean opens = flanks.opens(c);
    boolean closes = flanks.closes(c);
    if (!opens && !closes && processor.skipNonOpenerCloser()) {
      return false;
    }
    index = end;
    Text node = appendSeparateText(input.subSequence(start, end));
    lastDelimiter = new Delimiter(input, node, c, opens, closes, lastDelimiter, start);
    lastDelimiter.setNumDelims(end - start);
    if (lastDelimiter.getPrevious() != null) {
      lastDelimiter.getPrevious().setNext(lastDelimiter);
    }
    return true;
  }
}
