package io.github.hearsay.render;

import java.util.List;

/**
 * What can be taken away.
 *
 * @param groups the files, by form
 */
record DataView(Head head, String title, String intro, List<Group> groups) {

  /** Files of one form, and what that is good for. */
  record Group(String anchor, String title, String about, List<File> files) {}

  /** A file: its name and address, what is in it, and its size in words. */
  record File(String name, String href, String about, String size) {}
}
