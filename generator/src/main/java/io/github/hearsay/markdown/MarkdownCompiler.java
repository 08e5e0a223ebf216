package io.github.hearsay.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import io.github.hearsay.model.Body;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import java.util.Optional;

/** Compiles Markdown: parses it once and leaves open only what the rest of the archive decides. Safe for any number of threads. */
public final class MarkdownCompiler {

  /** The longest text there may be, in characters. */
  public static final int MAX_LENGTH = 1 << 20;

  private MarkdownCompiler() {}

  /**
   * The text as markup with its links, headings and first words.
   *
   * @param file where the text comes from, relative to the content folder: relative links start there
   * @param text the Markdown after the front matter
   * @param firstLine the line of {@code file} on which {@code text} begins, 1-based
   * @param problems receives everything that is wrong; what is left is still a body
   */
  public static Body compile(String file, String text, int firstLine, Problems problems) {
    return compile(file, text.toCharArray(), firstLine, problems);
  }

  /** The same; {@code text} is left to the compiler, which may change it. */
  public static Body compile(String file, char[] text, int firstLine, Problems problems) {
    Source source = Source.of(file, text, firstLine, problems);
    Survey survey = Survey.of(source, problems);
    return survey.isFit() ? compile(source, survey, new ArchiveLinks(file), problems) : Body.EMPTY;
  }

  static Body compile(Source source, Survey survey, LinkRules rules, Problems problems) {
    Optional<Body> body = simple(source, survey, rules, problems);
    return body.isPresent() ? body.get() : parsed(source, survey, rules, problems);
  }

  /** The body of a text that needs no parser; nothing, and no problem either, if it does. */
  static Optional<Body> simple(Source source, Survey survey, LinkRules rules, Problems problems) {
    if (survey.mayHaveTable()) {
      return Optional.empty();
    }
    Problems found = new Problems();
    Optional<Body> body = SimpleBlocks.body(new Work(source, survey, rules, found));
    if (body.isPresent()) {
      problems.addAll(found.sorted());
    }
    return body;
  }

  /** The body of any text. */
  static Body parsed(Source source, Survey survey, LinkRules rules, Problems problems) {
    try {
      Document document = Parsers.parse(source, survey.mayHaveTable());
      Work work = new Work(source, survey, rules, problems);
      return new BlockWriter(new TreeWork(work, Parser.REFERENCES.get(document))).body(document);
    } catch (StackOverflowError tooDeep) {
      // The survey should have turned it away; should it not, the story is told apart all the same.
      problems.add(
          Code.TOO_DEEP, Location.file(source.file()), "the text is nested too deeply to be read",
          "look for long rows of brackets, quotes or list signs, and take some out");
      return Body.EMPTY;
    }
  }
}
