package io.github.hearsay.read;

import io.github.hearsay.config.Docs;
import io.github.hearsay.model.Alias;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.PlainPage;
import io.github.hearsay.problem.Code;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A page that is no story. Its title may also be the heading that its text begins with. */
final class PageReader extends RecordReader<PlainPage> {

  static final Field<String> TITLE =
      Field.or("", "title", TextKind.upTo(300), "the page's title; else the heading that the text begins with").knownAs("name", "headline");
  private static final Field<String> SUMMARY =
      Field.or("", "summary", TextKind.upTo(300), "one or two sentences, plain text").knownAs("description", "excerpt", "lead", "subtitle");
  private static final Field<Boolean> MENU =
      Field.or(false, "menu", new FlagKind(), "true puts a link to it at the foot of every page").knownAs("nav", "navigation", "footer");
  private static final Field<Optional<BigDecimal>> ORDER =
      Field.optional("order", DecimalKind.whole(0, PlainPage.LAST - 1), "where it stands among other pages, the lowest first")
          .knownAs("weight", "nav_order", "position");
  private static final Field<Boolean> DRAFT = Field.or(false, "draft", new FlagKind(), "true keeps it out of the site");
  private static final Field<Boolean> INDEX =
      Field.or(true, "index", new FlagKind(), "false keeps it out of search engines, sitemap and search");
  private static final Field<Optional<String>> LANG =
      Field.optional("lang", new LanguageKind(), "its language, if not the site's").knownAs("language");
  private static final Field<List<Alias>> ALIASES =
      Field.list("aliases", new AliasKind(), "old addresses of the page on this site: they lead here")
          .knownAs("redirect_from", "redirects", "alias");

  PageReader() {
    super(Spec.of(Folder.PAGES.noun(), TITLE, SUMMARY, MENU, ORDER, DRAFT, INDEX, LANG, ALIASES, CommonFields.SLUG, CommonFields.ALLOW));
  }

  @Override
  PlainPage make(Values values, Reading reading) {
    String title = values.get(TITLE).isEmpty() ? reading.heading() : values.get(TITLE);
    if (title.isEmpty()) {
      reading.report(
          Code.MISSING_FIELD, values.at(), "the page has no title", "write title: in its front matter, or begin the text with a heading: # About us");
    }
    String place = reading.place();
    return new PlainPage(
        new Id(PlainPage.id(place)), values.at(TITLE), place, title, values.get(SUMMARY), values.get(LANG), values.get(DRAFT),
        values.get(INDEX), menu(values, reading), values.get(ORDER).map(BigDecimal::intValue).orElse(PlainPage.LAST),
        values.get(ALIASES), values.get(CommonFields.ALLOW), reading.body());
  }

  /** Nobody would find a folder of documents to which nothing leads, and whose files need no front matter. */
  private static boolean menu(Values values, Reading reading) {
    return values.isGiven(MENU) ? values.get(MENU) : DocsPaths.isOutside(reading.file()) && reading.place().equals(Docs.PLACE);
  }
}
