package io.github.hearsay.markdown;

import io.github.hearsay.model.BodyLink.Kind;
import io.github.hearsay.problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Relative paths in a text, made relative to the content folder. */
final class FilePaths {

  private static final String PAGE = ".md";
  private static final String UP = "..";

  private final String folder;

  FilePaths(String file) {
    folder = file.substring(0, file.lastIndexOf('/') + 1);
  }

  /** Whether the text lies outside of the content folder: then it may lead to anything around it. */
  private boolean isOutside() {
    return folder.startsWith(UP + "/");
  }

  /** Another text of the archive. */
  Destination page(String address) {
    int hash = address.indexOf('#');
    String path = Addresses.percentDecoded(hash < 0 ? address : address.substring(0, hash));
    if (!path.toLowerCase(Locale.ROOT).endsWith(PAGE) && !isOutside()) {
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
    List<String> steps = new ArrayList<>(folder.isEmpty() ? List.of() : List.of(folder.split("/")));
    for (String step : path.split("/")) {
      boolean isUp = step.equals(UP);
      if (isUp && !steps.isEmpty() && !steps.get(steps.size() - 1).equals(UP)) {
        steps.remove(steps.size() - 1);
      } else if (isUp && !isOutside()) {
        return new Destination.Refused(
            Code.LINK_OUTSIDE, "a link to " + Addresses.quoted(path) + " leads out of the content folder", "link to something inside it");
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    if (!isOutside() && (path.endsWith("/") || steps.isEmpty())) {
      return new Destination.Refused(code, Addresses.quoted(path) + " is a folder", "write the path of a file");
    }
    return new Destination.Reached(kind, String.join("/", steps), fragment);
  }
}
