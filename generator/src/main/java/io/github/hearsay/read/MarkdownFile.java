package io.github.hearsay.read;

import io.github.hearsay.markdown.MarkdownCompiler;
import io.github.hearsay.model.Body;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.PlainPage;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.text.Slug;
import java.util.List;
import java.util.Optional;

/**
 * What became of one file.
 *
 * @param value nothing when any of the problems is an error
 * @param id the file's id, as far as it can be told
 */
record MarkdownFile<T>(SourceFile file, Optional<T> value, Optional<Id> id, List<Problem> problems) {

  MarkdownFile {
    problems = List.copyOf(problems);
  }

  /** Reads {@code file}, whose fields {@code reader} knows, unless {@code kept} has what an earlier build made of the same bytes. */
  static <T> MarkdownFile<T> read(SourceFile file, RecordReader<T> reader, ParsedFiles.OfKind<T> kept, Alike alike) {
    return kept.get(file, () -> opened(file, reader, kept, alike));
  }

  private static <T> MarkdownFile<T> opened(SourceFile file, RecordReader<T> reader, ParsedFiles.OfKind<T> kept, Alike alike) {
    Problems problems = new Problems();
    Optional<byte[]> bytes = SourceText.bytes(file.path(), file.file(), problems);
    if (bytes.isEmpty()) {
      return new MarkdownFile<>(file, Optional.empty(), named(file, Optional.empty()), problems.sorted());
    }
    return kept.get(file, bytes.get(), () -> parse(file, bytes.get(), reader, problems, alike));
  }

  /** Reads a file that holds {@code bytes}, whether it lies on disk or not. */
  static <T> MarkdownFile<T> parse(SourceFile file, byte[] bytes, RecordReader<T> reader, Alike alike) {
    return parse(file, bytes, reader, new Problems(), alike);
  }

  private static <T> MarkdownFile<T> parse(
      SourceFile file, byte[] bytes, RecordReader<T> reader, Problems problems, Alike alike) {
    try {
      Optional<FileChars> text = SourceText.chars(file.path(), bytes, file.folder().example(), problems);
      Optional<FrontMatter> split = text.isPresent() ? FrontMatter.of(file, text.get(), problems) : Optional.empty();
      if (split.isEmpty()) {
        return new MarkdownFile<>(file, Optional.empty(), named(file, Optional.empty()), problems.sorted());
      }
      Node root = fields(file, split.get(), problems);
      char[] markdown = text.get().composedFrom(split.get().bodyStart());
      return parse(file, root, markdown, split.get().bodyLine(), reader, problems, alike);
    } catch (RuntimeException | StackOverflowError bug) {
      throw new IllegalStateException("reading " + file.path() + " failed", bug);
    }
  }

  private static Node fields(SourceFile file, FrontMatter split, Problems problems) {
    return file.folder() == Folder.PAGES && split.yaml().isBlank()
        ? new Node.Mapping(List.of(), false, file.whole())
        : YamlReader.read(new YamlSource(file.path(), split.firstLine(), split.yaml()), FrontMatter.opening(file), problems);
  }

  private static <T> MarkdownFile<T> parse(
      SourceFile file, Node root, char[] markdown, int line, RecordReader<T> reader, Problems problems, Alike alike) {
    TopHeading heading = file.folder() == Folder.PAGES ? heading(file, root, markdown) : TopHeading.NONE;
    long textHash = TextHash.of(markdown);
    char[] rest = heading == TopHeading.NONE ? markdown : heading.without(markdown);
    // The text is compiled even when the fields are wrong: one run names every problem of a file.
    Body body = MarkdownCompiler.compile(file.path(), rest, line, problems);
    Optional<String> slug = text(root, CommonFields.SLUG.key());
    Optional<Id> id = id(file, root, slug, problems).map(alike::one);
    Reading.Page page = new Reading.Page(
        file.folder() == Folder.PAGES ? PagePlace.of(file, slug.filter(SlugKind::isLegal)).orElse("unnamed") : "", heading.words());
    Reading reading = new Reading(file.path(), id.orElse(new Id("unnamed")), body, textHash, page, problems, alike);
    Optional<T> value = reader.read(root, "front matter", reading);
    return new MarkdownFile<>(file, problems.hasErrors() ? Optional.empty() : value, id, problems.sorted());
  }

  /** The heading that is the title, or says it again. */
  private static TopHeading heading(SourceFile file, Node root, char[] markdown) {
    TopHeading heading = TopHeading.of(file.path(), markdown);
    boolean isTitle = text(root, PageReader.TITLE.key()).map(heading.words()::equals).orElse(true);
    return isTitle ? heading : TopHeading.NONE;
  }

  private static Optional<String> text(Node root, String key) {
    Optional<Node> value = root instanceof Node.Mapping mapping ? mapping.value(key) : Optional.empty();
    return value.flatMap(node -> node instanceof Node.Scalar scalar && !scalar.isEmpty() ? Optional.of(scalar.text().strip()) : Optional.empty());
  }

  private static Optional<Id> named(SourceFile file, Optional<String> slug) {
    return file.folder() == Folder.PAGES
        ? PagePlace.of(file, slug).map(PlainPage::id).map(Id::new)
        : slug.or(() -> Slug.of(file.stem())).map(Id::new);
  }

  private static Optional<Id> id(SourceFile file, Node root, Optional<String> slug, Problems problems) {
    // A slug that will not do is reported where fields are read.
    Optional<Id> named = named(file, slug.filter(SlugKind::isLegal));
    boolean saysNothing = !(root instanceof Node.Mapping mapping && mapping.value(CommonFields.SLUG.key()).isPresent());
    if (named.isEmpty() && saysNothing) {
      problems.add(
          Code.BAD_SLUG, file.whole(), "no address can be made of the name \"" + file.stem() + "\"",
          "write slug: with lower-case letters, digits and hyphens, or rename the file");
    }
    return named;
  }
}
