package io.github.hearsay.read;

import io.github.hearsay.markdown.MarkdownCompiler;
import io.github.hearsay.model.Body;
import io.github.hearsay.model.Id;
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
      return new MarkdownFile<>(file, Optional.empty(), Slug.of(file.stem()).map(Id::new), problems.sorted());
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
      Optional<Id> named = Slug.of(file.stem()).map(alike::one).map(Id::new);
      Optional<FileChars> text = SourceText.chars(file.path(), bytes, file.folder().example(), problems);
      Optional<FrontMatter> split = text.isPresent() ? FrontMatter.of(file, text.get(), problems) : Optional.empty();
      if (split.isEmpty()) {
        return new MarkdownFile<>(file, Optional.empty(), named, problems.sorted());
      }
      // The text is compiled even when the fields are wrong: one run names every problem of a file.
      char[] markdown = text.get().composedFrom(split.get().bodyStart());
      Body body = alike.body(MarkdownCompiler.compile(file.path(), markdown, split.get().bodyLine(), problems));
      return parse(file, split.get(), body, TextHash.of(markdown), reader, named, problems, alike);
    } catch (RuntimeException | StackOverflowError bug) {
      throw new IllegalStateException("reading " + file.path() + " failed", bug);
    }
  }

  private static <T> MarkdownFile<T> parse(
      SourceFile file, FrontMatter split, Body body, long textHash, RecordReader<T> reader, Optional<Id> named, Problems problems,
      Alike alike) {
    Node root = YamlReader.read(new YamlSource(file.path(), split.firstLine(), split.yaml()), FrontMatter.opening(file), problems);
    Optional<Id> id = id(file, root, named, problems);
    Reading reading = new Reading(file.path(), id.orElse(new Id("unnamed")), body, textHash, problems, alike);
    Optional<T> value = reader.read(root, "front matter", reading);
    return new MarkdownFile<>(file, problems.hasErrors() ? Optional.empty() : value, id, problems.sorted());
  }

  private static Optional<Id> id(SourceFile file, Node root, Optional<Id> named, Problems problems) {
    Optional<Node> slug = root instanceof Node.Mapping mapping ? mapping.value(CommonFields.SLUG.key()) : Optional.empty();
    if (slug.isPresent() && slug.get() instanceof Node.Scalar scalar && !scalar.isEmpty()) {
      String text = scalar.text().strip();
      // A slug that will not do is reported where fields are read.
      return SlugKind.isLegal(text) ? Optional.of(new Id(text)) : named;
    }
    if (named.isEmpty() && slug.isEmpty()) {
      problems.add(
          Code.BAD_SLUG, file.whole(), "no address can be made of the name \"" + file.stem() + "\"",
          "write slug: with lower-case letters, digits and hyphens, or rename the file");
    }
    return named;
  }
}
