package io.github.hearsay;

import io.github.hearsay.cache.ToolVersion;
import java.util.OptionalLong;

/** What the program is made of, as far as it shapes a site: what another one remembers is worth nothing. */
final class Tools {

  /** One class or file of each jar that shapes a site; a jar that is not there shapes none. */
  static final String[] ALL = {
    "io/github/hearsay/Hearsay.class", "hearsay/templates/story.ftlh", "hearsay/theme/base.css", "freemarker/template/Configuration.class",
    "com/vladsch/flexmark/parser/Parser.class", "com/vladsch/flexmark/ext/footnotes/FootnoteExtension.class",
    "com/vladsch/flexmark/ext/gfm/strikethrough/StrikethroughExtension.class", "com/vladsch/flexmark/ext/tables/TablesExtension.class",
    "com/vladsch/flexmark/ext/wikilink/WikiLinkExtension.class", "org/nibor/autolink/LinkExtractor.class",
    "org/snakeyaml/engine/v2/api/LoadSettings.class", "org/jsoup/Jsoup.class", "net/gcardone/junidecode/Junidecode.class",
    "com/google/gson/stream/JsonWriter.class", "com/github/mangstadt/vinnie/io/VObjectWriter.class", "com/ibm/icu/text/PluralRules.class",
    "net/coobird/thumbnailator/Thumbnails.class", "org/sqlite/JDBC.class"
  };

  /** Of all of them; empty where there is no telling. Found out once: the code that runs does not change while it does. */
  static final OptionalLong VERSION = ToolVersion.of(Tools.class.getClassLoader(), ALL);

  private Tools() {}
}
