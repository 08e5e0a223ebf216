package io.github.hearsay.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;

/**
 * A folder of files that come with the program. It is looked up once: a class loader asks every module of the JDK before it looks where the
 * program is, and for thirty files that is a tenth of the time that a build of one story takes.
 */
final class BuiltIn {

  static final BuiltIn TEMPLATES = new BuiltIn("/hearsay/templates/", "layout.ftlh");
  static final BuiltIn THEME = new BuiltIn("/hearsay/theme/", "base.css");

  private final URL one;

  private BuiltIn(String folder, String oneOfThem) {
    one = BuiltIn.class.getResource(folder + oneOfThem);
    if (one == null) {
      throw new IllegalStateException("the program lacks " + folder + oneOfThem);
    }
  }

  /** The content of one of the files; {@code name} must not come from a user. */
  byte[] bytes(String name) {
    try (InputStream in = new URL(one, name).openStream()) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
