package io.github.hearsay.model;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.problem.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a story was printed or told. Texts that were not given are empty.
 *
 * @param citation volume and page, for print
 * @param retrieved the day somebody last read it at {@code url}
 * @param archived address of an archived copy
 * @param basedOn ids of the sources it copied from
 */
public record Source(
    Optional<Id> id,
    String publisher,
    String title,
    String author,
    Optional<Edtf> date,
    String url,
    String citation,
    Optional<LocalDate> retrieved,
    String archived,
    Optional<SourceKind> kind,
    List<Reference> basedOn,
    Location at) {

  public Source {
    basedOn = List.copyOf(basedOn);
  }
}
