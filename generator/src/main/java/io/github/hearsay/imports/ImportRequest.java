package io.github.hearsay.imports;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.edtf.EdtfSyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to import, and how.
 *
 * @param source a file or folder
 * @param format what it is; found out when absent
 * @param date when it came out, for sources that do not say
 * @param peopleFrom fields of the source whose values are names of people, such as {@code tags}
 * @param dryRun whether to tell only, and write nothing
 */
public record ImportRequest(Path source, Optional<Format> format, Optional<Edtf> date, List<String> peopleFrom, boolean dryRun) {

  public ImportRequest {
    peopleFrom = List.copyOf(peopleFrom);
  }

  /**
   * The import that these words ask for.
   *
   * @throws IllegalArgumentException in words, when one of them cannot be used
   */
  public static ImportRequest of(Path source, Optional<String> from, Optional<String> date, List<String> peopleFrom, boolean dryRun) {
    try {
      return new ImportRequest(source, from.map(Format::named), date.map(Edtf::parse), peopleFrom, dryRun);
    } catch (EdtfSyntaxException unusable) {
      throw new IllegalArgumentException(unusable.getMessage(), unusable);
    }
  }

  /** The kinds of sources that can be named. */
  public static List<String> formats() {
    return Format.words();
  }

  /** An import of which only the source is known. */
  public static ImportRequest of(Path source) {
    return new ImportRequest(source, Optional.empty(), Optional.empty(), List.of(), false);
  }
}
