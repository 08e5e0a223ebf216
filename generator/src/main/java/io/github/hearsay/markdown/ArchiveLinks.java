package io.github.hearsay.markdown;

import io.github.hearsay.model.BodyLink.Kind;
import io.github.hearsay.problem.Code;
import io.github.hearsay.text.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of an archive: links lead to things in it, to files by relative paths, to anchors, and to the web and to mail. Anything
 * else is refused, so no address is ever written into a page that has not passed here.
 */
final class ArchiveLinks implements LinkRules {

  private static final Map<String, Kind> KINDS =
      Map.of("person", Kind.PERSON, "article", Kind.ARTICLE, "topic", Kind.TOPIC, "place", Kind.PLACE, "page", Kind.PAGE);
  private static final List<String> SCHEMES = List.of("article", "https", "http", "mailto", "person", "place", "topic", "page");
  private static final Map<String, String> PLURALS =
      Map.of(
          "people", "person", "persons", "person",
          "articles", "article", "story", "article", "stories", "article",
          "topics", "topic", "places", "place", "pages", "page");
  private static final String ALLOWED =
      "links lead to person:, article:, topic:, place: or page:, to a .md file, or to an address that starts with https://, http:// or mailto:";

  private static final String DOUBLE_BRACKETS =
      "double brackets take a name or an id, with person:, article:, topic:, place: or page: before it where it is not a person's";

  private final FilePaths paths;

  /**
   * Rules for one text.
   *
   * @param file where the text comes from; relative paths start there
   */
  ArchiveLinks(String file) {
    this.paths = new FilePaths(file);
  }

  @Override
  public Destination link(String address) {
    String bare = Addresses.withoutControls(address).strip();
    if (bare.isEmpty()) {
      return dead("a link without an address", "write where it leads, as in [the wedding](article:the-wedding)");
    }
    if (bare.startsWith("#")) {
      return anchor(bare);
    }
    Optional<String> scheme = Addresses.scheme(bare);
    if (scheme.isPresent()) {
      return withScheme(scheme.get(), bare);
    }
    if (bare.startsWith("//") || bare.startsWith("\\\\") || bare.startsWith("/\\") || bare.startsWith("\\/")) {
      return unsafe("a link to " + Addresses.quoted(bare) + " leaves the site without saying how", "write https:" + bare.replace('\\', '/'));
    }
    return bare.startsWith("/") ? rooted(bare) : paths.page(bare);
  }

  @Override
  public Destination image(String address) {
    String bare = Addresses.withoutControls(address).strip();
    if (bare.isEmpty()) {
      return missing("a picture without an address", "write the name of a file beside the story, as in ![A ring](ring.jpg)");
    }
    Optional<String> scheme = Addresses.scheme(bare);
    if (scheme.isPresent() || bare.startsWith("//") || bare.startsWith("\\\\")) {
      return unsafe(
          "a picture from " + Addresses.quoted(bare) + " is not a file of this archive",
          "save the picture beside the story and write its file name: pages load nothing from other sites");
    }
    if (bare.startsWith("/") || bare.startsWith("\\")) {
      return missing(
          "a picture at " + Addresses.quoted(bare) + " depends on where the site lies",
          "write the path from the story's own folder, as in ring.jpg");
    }
    return paths.image(bare);
  }

  @Override
  public Destination wiki(String name) {
    String bare = Addresses.withoutControls(Addresses.joined(name));
    int colon = bare.indexOf(':');
    if (colon > 0 && colon + 1 < bare.length()) {
      String word = bare.substring(0, colon).toLowerCase(Locale.ROOT);
      if (KINDS.containsKey(word)) {
        return thing(KINDS.get(word), bare.substring(colon + 1));
      }
      if (Addresses.scheme(bare).isPresent() && bare.charAt(colon + 1) != ' ') {
        return dead("[[" + Addresses.shortened(bare) + "]] is not the name of anybody", didYouMean(word, DOUBLE_BRACKETS));
      }
    }
    return thing(Kind.PERSON, bare);
  }

  private static Destination anchor(String bare) {
    return bare.length() == 1
        ? dead("a link to an anchor without a name", "write the words of a heading, as in #the-wedding")
        : new Destination.Reached(Kind.ANCHOR, Addresses.percentDecoded(bare.substring(1)), "");
  }

  private Destination withScheme(String scheme, String address) {
    String rest = address.substring(scheme.length() + 1);
    if (KINDS.containsKey(scheme)) {
      return thing(KINDS.get(scheme), Addresses.percentDecoded(rest));
    }
    return switch (scheme) {
      case "http", "https" -> web(scheme, rest, address);
      case "mailto" ->
          rest.indexOf('@') > 0
              ? new Destination.Reached(Kind.EXTERNAL, Addresses.encoded("mailto:" + rest), "")
              : dead("a link to " + Addresses.quoted(address) + " names no mailbox", "write mailto:name@example.com");
      default -> unsafe("a link to " + Addresses.quoted(address) + " is not allowed", didYouMean(scheme, ALLOWED));
    };
  }

  private static Destination web(String scheme, String rest, String address) {
    boolean hasHost = rest.startsWith("//") && rest.length() > 2 && "/?#:@\\".indexOf(rest.charAt(2)) < 0;
    return hasHost
        ? new Destination.Reached(Kind.EXTERNAL, Addresses.encoded(scheme + ":" + rest), "")
        : dead("a link to " + Addresses.quoted(address) + " names no site", "write " + scheme + "://example.com/");
  }

  private static Destination thing(Kind kind, String text) {
    int hash = text.indexOf('#');
    String name = Addresses.joined(hash < 0 ? text : text.substring(0, hash));
    return name.isEmpty()
        ? dead("a link that names nothing", "write a name or an id, as in [[Nell Gwyn]] or person:nell-gwyn")
        : new Destination.Reached(kind, name, hash < 0 ? "" : text.substring(hash + 1));
  }

  /** An address from the root only works while the site lies at the root of its domain; most such links mean a page of ours. */
  private static Destination rooted(String address) {
    String[] parts = address.substring(1).replaceAll("[?#].*", "").split("/");
    String kind = PLURALS.getOrDefault(parts[0], "");
    return dead(
        "a link to " + Addresses.quoted(address) + " only works where the site lies at the root of its domain",
        kind.isEmpty() || parts.length < 2 ? ALLOWED : "write " + kind + ":" + parts[parts.length - 1]);
  }

  private static String didYouMean(String scheme, String otherwise) {
    String known = PLURALS.getOrDefault(scheme, Nearest.of(scheme, SCHEMES).orElse(""));
    return known.isEmpty() ? otherwise : "did you mean " + known + ":?";
  }

  private static Destination dead(String message, String hint) {
    return new Destination.Refused(Code.DEAD_LINK, message, hint);
  }

  private static Destination missing(String message, String hint) {
    return new Destination.Refused(Code.MISSING_IMAGE, message, hint);
  }

  private static Destination unsafe(String message, String hint) {
    return new Destination.Refused(Code.UNSAFE_LINK, message, hint);
  }
}
