package io.github.hearsay.markdown;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.BasedSequenceImpl;
import com.vladsch.flexmark.util.sequence.Range;

/** A stretch of the source for flexmark, over an array: it asks for single characters so often that a string's checks show. */
@SuppressWarnings("unchecked") // flexmark inherits a builder of a narrower type than its interface declares
final class CharsSequence extends BasedSequenceImpl {

  private final CharsSequence whole;
  private final char[] chars;
  private final int start;
  private final int end;

  private CharsSequence(CharsSequence whole, char[] chars, int start, int end) {
    super(0);
    this.whole = whole == null ? this : whole;
    this.chars = chars;
    this.start = start;
    this.end = end;
  }

  static CharsSequence of(char[] chars) {
    return new CharsSequence(null, chars, 0, chars.length);
  }

  /** The characters of the whole source; this stretch begins at {@link #getStartOffset}. */
  char[] array() {
    return chars;
  }

  @Override
  public char charAt(int index) {
    if (index < 0 || index >= end - start) {
      throw new StringIndexOutOfBoundsException(index);
    }
    return chars[start + index];
  }

  @Override
  public int length() {
    return end - start;
  }

  @Override
  public BasedSequence subSequence(int from, int to) {
    if (from < 0 || to < from || to > end - start) {
      throw new StringIndexOutOfBoundsException("from " + from + " to " + to + " of " + length());
    }
    return baseSubSequence(start + from, start + to);
  }

  @Override
  public BasedSequence baseSubSequence(int from, int to) {
    if (from == start && to == end) {
      return this;
    }
    if (from < 0 || to < from || to > chars.length) {
      throw new StringIndexOutOfBoundsException("from " + from + " to " + to + " of " + chars.length);
    }
    return new CharsSequence(whole, chars, from, to);
  }

  @Override
  public BasedSequence getBaseSequence() {
    return whole;
  }

  @Override
  public Object getBase() {
    return chars;
  }

  @Override
  public int getStartOffset() {
    return start;
  }

  @Override
  public int getEndOffset() {
    return end;
  }

  @Override
  public int getIndexOffset(int index) {
    return start + index;
  }

  @Override
  public Range getSourceRange() {
    return Range.of(start, end);
  }

  @Override
  public String toString() {
    return new String(chars, start, end - start);
  }

  @Override
  public int getOptionFlags() {
    return 0;
  }

  @Override
  public boolean allOptions(int options) {
    return false;
  }

  @Override
  public boolean anyOptions(int options) {
    return false;
  }

  @Override
  public <T> T getOption(DataKeyBase<T> key) {
    return key.get(null);
  }

  @Override
  public DataHolder getOptions() {
    return null;
  }
}
