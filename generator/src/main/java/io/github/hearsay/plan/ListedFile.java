package io.github.hearsay.plan;

import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.Page.DataFile;

/**
 * A file as the page about data lists it.
 *
 * @param part as the file has it
 * @param entries how many are in it, where it has only some; else 0
 */
public record ListedFile(SitePath path, DataFile.Kind kind, String part, int entries) {

  static ListedFile of(DataFile file) {
    return new ListedFile(file.path(), file.kind(), file.part(), file.ids().size());
  }
}
