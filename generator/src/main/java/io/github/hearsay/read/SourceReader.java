package io.github.hearsay.read;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Reference;
import io.github.hearsay.model.Source;
import io.github.hearsay.model.SourceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where a story was printed. */
final class SourceReader extends RecordReader<Source> {

  private static final Field<String> PUBLISHER =
      Field.required("publisher", TextKind.name(200), "who printed or sent it", "The Morning Chronicle")
          .knownAs("name", "publication", "site");
  private static final Field<String> TITLE = Field.or("", "title", TextKind.upTo(500), "its headline or title").knownAs("headline");
  private static final Field<String> AUTHOR = Field.or("", "author", TextKind.name(300), "who wrote it").knownAs("authors", "by");
  private static final Field<Optional<Edtf>> DATE = Field.optional("date", new DateKind(), "when it came out (EDTF)");
  private static final Field<String> URL = Field.or("", "url", new UrlKind(), "its web address").knownAs("link", "href");
  private static final Field<String> CITATION =
      Field.or("", "citation", TextKind.upTo(300), "volume and page, for print").knownAs("page", "pages");
  private static final Field<Optional<LocalDate>> RETRIEVED =
      Field.optional("retrieved", new DayKind(), "the day somebody last read it there").knownAs("accessed");
  private static final Field<String> ARCHIVED =
      Field.or("", "archived", new UrlKind(), "the address of an archived copy").knownAs("archive");
  private static final Field<Optional<SourceKind>> KIND =
      Field.optional("kind", WordKind.of(SourceKind.class), "what sort of publication it is").knownAs("type");
  private static final Field<Optional<Id>> ID = Field.optional("id", new SlugKind(), "a name by which others refer to it");
  private static final Field<List<Reference>> BASED_ON = Field.list("based-on", ReferenceKind.id("a source"), "the sources it copied from");

  SourceReader() {
    super(Spec.of("a source", PUBLISHER, TITLE, AUTHOR, DATE, URL, CITATION, RETRIEVED, ARCHIVED, KIND, ID, BASED_ON));
  }

  @Override
  Source make(Values values, Reading reading) {
    return new Source(
        values.get(ID), values.get(PUBLISHER), values.get(TITLE), values.get(AUTHOR), values.get(DATE), values.get(URL),
        values.get(CITATION), values.get(RETRIEVED), values.get(ARCHIVED), values.get(KIND), values.get(BASED_ON), values.at());
  }
}
