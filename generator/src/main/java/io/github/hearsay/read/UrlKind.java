package io.github.hearsay.read;

import io.github.hearsay.problem.Code;
import java.util.Optional;

/** A web address: http or https, with a host. */
final class UrlKind extends ScalarKind<String> {

  private static final int MAX_LENGTH = 2000;

  @Override
  Optional<String> of(Node.Scalar scalar, String name, Reading reading) {
    String url = scalar.text().strip();
    String fault = fault(url);
    if (fault.isEmpty()) {
      return Optional.of(url);
    }
    return refused(Code.BAD_URL, scalar.at(), reading, name + " is not a web address: it " + fault, hint(url));
  }

  /** Why {@code url} is not an address, in words that follow "it"; empty when it is one. */
  static String fault(String url) {
    int host = schemeEnd(url);
    if (host < 0) {
      return url.contains(":") ? "begins with " + url.substring(0, url.indexOf(':') + 1) : "has no https:// in front";
    }
    if (url.length() > MAX_LENGTH) {
      return "is " + url.length() + " characters long";
    }
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c <= ' ' || "<>\"`\\{}|^".indexOf(c) >= 0) {
        return c == ' ' ? "has a space in it" : "has the character " + c + " in it";
      }
    }
    return hostFault(url.substring(host, hostEnd(url, host)));
  }

  /** Where the host begins, or -1 when the scheme is not one that a reader may be sent to. */
  private static int schemeEnd(String url) {
    return url.regionMatches(true, 0, "https://", 0, 8) ? 8 : url.regionMatches(true, 0, "http://", 0, 7) ? 7 : -1;
  }

  private static int hostEnd(String url, int from) {
    int end = from;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static String hostFault(String authority) {
    if (authority.indexOf('@') >= 0) {
      return "has a user name in it";
    }
    int colon = authority.indexOf(':', authority.indexOf(']') + 1);
    String host = colon < 0 ? authority : authority.substring(0, colon);
    if (host.isEmpty() || host.startsWith(".") || host.startsWith("-") || host.contains("..")) {
      return "has no host";
    }
    for (int i = colon + 1; colon >= 0 && i < authority.length(); i++) {
      if (authority.charAt(i) < '0' || authority.charAt(i) > '9') {
        return "has a port that is not a number";
      }
    }
    return "";
  }

  private static String hint(String url) {
    if (isWikidata(url)) {
      return "write https://www.wikidata.org/wiki/" + url;
    }
    boolean bare = schemeEnd(url) < 0 && url.indexOf('.') > 0 && url.indexOf(' ') < 0 && url.indexOf(':') < 0;
    return bare ? "write https://" + url : "write it whole: https://example.org/page";
  }

  /** Q and digits: how Wikidata names a thing. */
  private static boolean isWikidata(String text) {
    return text.length() > 1 && text.charAt(0) == 'Q' && text.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
  }

  @Override
  public Shape shape() {
    return new Shape.Format("a web address", "https://example.org/page");
  }
}
