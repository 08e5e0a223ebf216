package io.github.hearsay.markdown;

import com.vladsch.flexmark.ext.wikilink.internal.WikiLinkLinkRefProcessor;
import com.vladsch.flexmark.parser.LinkRefProcessor;
import com.vladsch.flexmark.parser.LinkRefProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Links in double brackets, as flexmark has them, but only around what can be a name: a thousand brackets in a row are none. */
final class WikiLinks extends WikiLinkLinkRefProcessor {

  private static final int LONGEST = 500;

  private WikiLinks(Document document) {
    super(document);
  }

  @Override
  public boolean isMatch(BasedSequence chars) {
    if (chars.length() > LONGEST || !super.isMatch(chars)) {
      return false;
    }
    for (int i = 2; i < chars.length() - 2; i++) {
      if (chars.charAt(i) == '[' || chars.charAt(i) == ']') {
        return false;
      }
    }
    return true;
  }

  /** Makes one for each text. */
  static final class Factory implements LinkRefProcessorFactory {

    @Override
    public LinkRefProcessor apply(Document document) {
      return new WikiLinks(document);
    }

    @Override
    public boolean getWantExclamationPrefix(DataHolder options) {
      return false;
    }

    @Override
    public int getBracketNestingLevel(DataHolder options) {
      return 1;
    }
  }
}
