package io.github.hearsay.render;

import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.problem.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The templates of one site that is to be rendered, whatever it turns out to be. */
public final class TemplateSet {

  /** What the first pages of every site wait for, the one that includes others after these. */
  private static final List<String> EVERYWHERE =
      List.of("parts.ftlh", "layout.ftlh", PageTemplate.STORY.file(), PageTemplate.PERSON.file(), "links.ftlh", "masthead.ftlh", "colophon.ftlh");

  private final TemplateFiles files;
  private final Templates templates;

  private TemplateSet(TemplateFiles files) {
    this.files = files;
    this.templates = Templates.of(files);
  }

  /** The built-in templates, with those of {@code folder} in place of the ones of the same name. */
  public static TemplateSet of(Optional<Path> folder, Problems problems) {
    return new TemplateSet(TemplateFiles.of(folder, problems));
  }

  /**
   * Begins to make them ready beside whatever else is done, and to parse what all pages need: the first of a build would wait for it, one
   * core with nothing to do. Those of somebody's own may be broken, and are left for the pages to complain of.
   */
  public static Supplier<TemplateSet> begin(Optional<Path> folder, Problems problems) {
    return Parallel.begin(() -> {
      TemplateSet set = of(folder, problems);
      if (set.files.own().isEmpty()) {
        EVERYWHERE.forEach(set.templates::parse);
      }
      return set;
    });
  }

  TemplateFiles files() {
    return files;
  }

  Templates templates() {
    return templates;
  }
}
