package io.github.hearsay.markdown;

import io.github.hearsay.model.BodyLink.Kind;
import io.github.hearsay.problem.Code;
import java.util.Locale;

/** Relative paths in a text, made relative to the content folder. */
final class FilePaths {

  private static final String PAGE = ".md";

  private final String folder;

  FilePaths(String file) {
    folder = file.substring(0, file.lastIndexOf('/') + 1);
  }

  /** Another text of the archive. */
  Destination page(String address) {
    int hash = address.indexOf('#');
    String path = Addresses.percentDecoded(hash < 0 ? address : address.substring(0, hash));
    if (!path.toLowerCase(Locale.ROOT).endsWith(PAGE)) {
      return new Destination.Refused(
          Code.DEAD_LINK, "a link to " + Addresses.quoted(address) + " is no link to a .md file of this archive", suggestion(path));
    }
    return resolved(Kind.FILE, path, hash < 0 ? "" : Addresses.percentDecoded(address.substring(hash + 1)));
  }

  /** A picture of the archive. */
  Destination image(String address) {
    return resolved(Kind.IMAGE, Addresses.percentDecoded(address), "");
  }

  private static String suggestion(String path) {
    String name = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    String stem = name.substring(name.lastIndexOf('/') + 1);
    if (stem.toLowerCase(Locale.ROOT).endsWith(".html")) {
      stem = stem.substring(0, stem.length() - ".html".length());
    } else if (stem.indexOf('.') >= 0 && !stem.startsWith(".")) {
      return "only .md files become pages; a picture is shown with ![what it shows](" + path + ")";
    }
    return stem.isEmpty() || stem.startsWith(".")
        ? "write the path of a .md file, or person:, article:, topic:, place: or page: and an id"
        : "write the file's name, such as " + stem + PAGE + ", or article:" + stem;
  }

  private Destination resolved(Kind kind, String path, String fragment) {
    Code code = kind == Kind.IMAGE ? Code.MISSING_IMAGE : Code.DEAD_LINK;
    if (path.indexOf('\\') >= 0) {
      return new Destination.Refused(code, "a path with backslashes: " + Addresses.quoted(path), "write " + path.replace('\\', '/'));
    }
    StringBuilder target = new StringBuilder(folder);
    for (String segment : path.split("/", -1)) {
      if (segment.equals("..")) {
        if (target.length() == 0) {
          return new Destination.Refused(
              Code.LINK_OUTSIDE, "a link to " + Addresses.quoted(path) + " leads out of the content folder", "link to something inside it");
        }
        target.setLength(target.lastIndexOf("/", target.length() - 2) + 1);
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        target.append(segment).append('/');
      }
    }
    if (path.endsWith("/") || target.length() == 0) {
      return new Destination.Refused(code, Addresses.quoted(path) + " is a folder", "write the path of a file");
    }
    target.setLength(target.length() - 1);
    return new Destination.Reached(kind, target.toString(), fragment);
  }
}
