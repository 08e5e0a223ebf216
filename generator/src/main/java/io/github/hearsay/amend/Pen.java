package io.github.hearsay.amend;

import io.github.hearsay.amend.Draft.Span;
import io.github.hearsay.author.Yaml;
import io.github.hearsay.model.BodyLink;
import io.github.hearsay.model.Reference;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes one name in the place of another, exactly where it stands: in quotation marks where it stood in some, and no word of a text is another. */
final class Pen {

  private static final Pattern SCHEME = Pattern.compile("(?i)(person|topic|place|article):");
  /** Where there are bars besides those in double brackets, there may be a table, in which a bar ends a cell. */
  private static final Pattern WIKI = Pattern.compile("\\[\\[[^\\]]*\\]\\]");
  private static final Pattern LABEL = Pattern.compile("\\[([^\\[\\]]+)\\](?:\\[\\])?$");

  private final Amendment amendment;
  private final Fixes.Drafts drafts;

  Pen(Amendment amendment) {
    this(amendment, amendment::draft);
  }

  Pen(Amendment amendment, Fixes.Drafts drafts) {
    this.amendment = amendment;
    this.drafts = drafts;
  }

  /** In front matter. */
  void field(Reference reference, String with) throws IOException {
    Draft draft = drafts.of(reference.at().file());
    Span span = draft.span(reference.at(), false);
    String slice = draft.slice(span);
    if (isQuoted(slice)) {
      String escaped = slice.charAt(0) == '\'' ? with.replace("'", "''") : with.replace("\\", "\\\\").replace("\"", "\\\"");
      draft.replace(span, slice.charAt(0) + prefix(slice.substring(1), reference) + escaped + slice.charAt(0));
    } else if (composed(slice).endsWith(reference.text())) {
      String prefix = prefix(composed(slice), reference);
      draft.replace(span, prefix.isEmpty() ? Yaml.text(with) : prefix + with);
    } else {
      amendment.refuse(reference.at() + ": \"" + reference.text() + "\" is spread over several lines here: put it on one first");
    }
  }

  /** What stands before the reference in one value, as {@code claim:} does. */
  private static String prefix(String slice, Reference reference) {
    int colon = slice.indexOf(':');
    return colon > 0 && slice.startsWith(reference.text(), colon + 1) ? slice.substring(0, colon + 1) : "";
  }

  static boolean isQuoted(String slice) {
    return slice.length() > 1 && (slice.charAt(0) == '\'' || slice.charAt(0) == '"') && slice.endsWith(slice.substring(0, 1));
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ");
  }

  /**
   * Where a link is to lead.
   *
   * @param name what stands for the id in double brackets, where the id did not stand there
   * @param way the way there by the one that is written; empty when it cannot be found
   * @param fragment what is to follow the number sign; absent for what followed it before, empty for nothing
   */
  record To(String id, String name, boolean wasId, Function<String, Optional<String>> way, Optional<String> fragment) {

    /** To what lies in the same folder as it was, in a file named by its id. */
    static To sibling(String id, String name, boolean wasId, Optional<String> fragment) {
      Function<String, Optional<String>> way = written -> Optional.of(written.substring(0, written.lastIndexOf('/') + 1) + id + ".md")
          .filter(any -> written.toLowerCase(Locale.ROOT).endsWith(".md"));
      return new To(id, name, wasId, way, fragment);
    }

    private String fragment(String slice) {
      int hash = slice.indexOf('#');
      String before = hash < 0 ? "" : slice.substring(hash);
      return fragment.map(to -> to.isEmpty() ? "" : "#" + to).orElse(before);
    }
  }

  /** In a text, where a link leads; readers see the same words as before. */
  void link(BodyLink link, String id, String name, boolean wasId) throws IOException {
    link(link, To.sibling(id, name, wasId, Optional.empty()));
  }

  /** Likewise, to where the link may lead in another way. */
  void link(BodyLink link, To to) throws IOException {
    Draft draft = drafts.of(link.at().file());
    Span span = draft.span(link.at(), true);
    String slice = draft.slice(span);
    if (draft.text().startsWith("[[", span.from() - 2)) {
      wiki(draft, span, to);
    } else if (slice.startsWith("[")) {
      defined(draft, link, slice, to);
    } else {
      address(draft, span, slice, link, to);
    }
  }

  private static void wiki(Draft draft, Span span, To target) {
    String slice = draft.slice(span);
    Matcher scheme = SCHEME.matcher(slice);
    String prefix = scheme.lookingAt() ? scheme.group() : "";
    int hash = slice.indexOf('#');
    boolean wasId = target.wasId;
    boolean hasLabel = !draft.text().startsWith("]]", span.to());
    boolean canBeName = target.name.chars().noneMatch(c -> "[]|#\\<>&*_`:".indexOf(c) >= 0);
    String to = prefix + (wasId || !canBeName ? target.id : target.name) + target.fragment(slice);
    // An id is shown as the name; a name is shown as it stands, and goes on being shown.
    String bar = WIKI.matcher(draft.line(draft.lineOf(span.from()))).replaceAll("").contains("|") ? "\\|" : "|";
    draft.replace(span, wasId || hasLabel ? to : to + bar + slice.substring(prefix.length(), hash < 0 ? slice.length() : hash).strip());
  }

  private void address(Draft draft, Span span, String slice, BodyLink link, To to) {
    int hash = slice.indexOf('#');
    String fragment = to.fragment(slice);
    String bare = hash < 0 ? slice : slice.substring(0, hash);
    Matcher scheme = SCHEME.matcher(bare);
    boolean isPath = link.kind() == BodyLink.Kind.FILE || link.kind() == BodyLink.Kind.IMAGE;
    Optional<String> way = isPath ? to.way.apply(bare) : Optional.empty();
    if (way.isPresent()) {
      draft.replace(span, way.get() + fragment);
    } else if (!isPath && scheme.lookingAt()) {
      draft.replace(span, scheme.group() + to.id + fragment);
    } else if (link.kind() == BodyLink.Kind.ANCHOR && bare.isEmpty()) {
      draft.replace(span, fragment);
    } else {
      unclear(link);
    }
  }

  /** A link whose address stands elsewhere in the text: {@code [1]: person:nell-gwyn}. */
  private void defined(Draft draft, BodyLink link, String slice, To to) {
    Matcher label = LABEL.matcher(slice);
    if (!label.find()) {
      unclear(link);
      return;
    }
    Pattern definition = Pattern.compile(
        "(?im)^ {0,3}\\[" + Pattern.quote(label.group(1)) + "\\]:\\s*(?:<([^>\\n]*)>|(\\S+))");
    Matcher found = definition.matcher(draft.text());
    if (!found.find()) {
      unclear(link);
      return;
    }
    int group = found.group(1) == null ? 2 : 1;
    address(draft, new Span(found.start(group), found.end(group)), found.group(group), link, to);
  }

  private void unclear(BodyLink link) {
    amendment.refuse(link.at() + ": the link to \"" + link.target() + "\" is written in a way that cannot be changed safely: write it as [["
        + link.target() + "|" + link.label() + "]] first");
  }
}
