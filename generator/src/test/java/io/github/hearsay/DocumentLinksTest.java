package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links between documents lead to files, and to headings by the addresses that GitHub gives them. */
class DocumentLinksTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();

  static Stream<String> documents() throws IOException {
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      List<String> found = docs.filter(file -> file.toString().endsWith(".md")).map(file -> ROOT.relativize(file).toString()).sorted().toList();
      return Stream.concat(Stream.of("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "CHANGELOG.md"), found.stream());
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLinkLeadsSomewhere(String document) throws IOException {
    assertThat(faults(ROOT.resolve(document))).as(document).isEmpty();
  }

  @Test
  void thereAreLinksToLookAt() throws IOException {
    assertThat(links(Files.readString(ROOT.resolve("README.md")))).contains("docs/format.md", "docs/images/person.png");
  }

  @Test
  void headingsHaveTheAddressesThatGitHubGivesThem() {
    assertThat(anchors("# What's *kept* back (`redactions.yml`)\n\n## A & B\n\n## A & B\n\n## Über-Größe_1\n\n```\n# no heading\n```\n"))
        .containsExactlyInAnyOrder("whats-kept-back-redactionsyml", "a--b", "a--b-1", "über-größe_1");
  }

  @Test
  void linksInCodeAreNone() {
    assertThat(links("`[a](b.md)` [c](d.md#e)\n\n| t |\n|---|\n| [f](g.md) |\n\n```\n[h](i.md)\n```\n")).containsExactly("d.md#e", "g.md");
  }

  private static List<String> faults(Path document) throws IOException {
    List<String> faults = new ArrayList<>();
    for (String link : links(Files.readString(document))) {
      if (!link.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
        int mark = link.indexOf('#');
        String path = mark < 0 ? link : link.substring(0, mark);
        Path target = path.isEmpty() ? document : document.resolveSibling(path).normalize();
        if (!target.startsWith(ROOT) || !existsAsWritten(target)) {
          faults.add(link + ": no such file");
        } else if (mark >= 0 && !anchors(Files.readString(target)).contains(link.substring(mark + 1))) {
          faults.add(link + ": no such heading");
        }
      }
    }
    return faults;
  }

  /** GitHub tells capitals apart also where the disk here does not. */
  private static boolean existsAsWritten(Path file) {
    try {
      return Files.exists(file) && file.toRealPath().equals(ROOT.toRealPath().resolve(ROOT.relativize(file)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> links(String markdown) {
    List<String> links = new ArrayList<>();
    nodes(markdown).forEach(node -> {
      if (node instanceof Link link) {
        links.add(link.getUrl().toString());
      } else if (node instanceof Image image) {
        links.add(image.getUrl().toString());
      } else if (node instanceof Reference reference) {
        links.add(reference.getUrl().toString());
      }
    });
    return links;
  }

  private static Set<String> anchors(String markdown) {
    Set<String> anchors = new HashSet<>();
    Map<String, Integer> times = new HashMap<>();
    nodes(markdown).filter(Heading.class::isInstance).forEach(heading -> {
      String text = new TextCollectingVisitor().collectAndGetText(heading).strip();
      String anchor = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]", "").replace(' ', '-');
      int before = times.merge(anchor, 1, Integer::sum) - 1;
      anchors.add(before == 0 ? anchor : anchor + "-" + before);
    });
    return anchors;
  }

  private static Stream<Node> nodes(String markdown) {
    return StreamSupport.stream(PARSER.parse(markdown).getDescendants().spliterator(), false);
  }
}
