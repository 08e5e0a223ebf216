package io.github.hearsay.archive;

import io.github.hearsay.model.Id;

/**
 * Is told what somebody looks at in an {@link Archive}, so that it is known what has to change before they would see anything else. Nothing of an
 * archive can be seen but by a lookup that tells.
 */
public interface Watch {

  /** Does not listen. */
  Watch NOBODY =
      new Watch() {
        @Override
        public void entry(ArchivePart part, int place) {}

        @Override
        public void missing(ArchivePart part, Id id) {}

        @Override
        public void whole(ArchivePart part) {}
      };

  /** The entry at {@code place} of a part was looked at. */
  void entry(ArchivePart part, int place);

  /** An entry was looked for that is not there. */
  void missing(ArchivePart part, Id id);

  /** All of a part was looked at. */
  void whole(ArchivePart part);
}
