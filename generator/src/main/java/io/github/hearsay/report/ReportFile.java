package io.github.hearsay.report;

import io.github.hearsay.problem.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A file that shall tell what a build did, as {@code json=build.json} asks for it. */
public record ReportFile(Format format, Path file) {

  /** The forms in which it can be told. */
  public enum Format {
    /** As on the screen, without colours. */
    TEXT,
    /** Everything, for programs. */
    JSON,
    /** The problems, for code hosts and editors. */
    SARIF,
    /** The warnings, for builds to come that shall know them. */
    BASELINE;

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The file that {@code text} asks for.
   *
   * @throws IllegalArgumentException in words, when it is not of the form {@code FORMAT=FILE}
   */
  public static ReportFile of(String text) {
    int equals = text.indexOf('=');
    for (Format format : Format.values()) {
      if (equals > 0 && equals < text.length() - 1 && text.substring(0, equals).strip().equals(format.word())) {
        try {
          return new ReportFile(format, Path.of(text.substring(equals + 1).strip()));
        } catch (InvalidPathException noPath) {
          throw new IllegalArgumentException("\"" + text + "\" names no file", noPath);
        }
      }
    }
    throw new IllegalArgumentException("\"" + text + "\" is no report: write text=FILE, json=FILE, sarif=FILE or baseline=FILE");
  }

  /** Each of several, parted by commas. */
  public static List<ReportFile> all(String text) {
    List<ReportFile> all = new ArrayList<>();
    for (String part : text.split(",")) {
      if (!part.isBlank()) {
        all.add(of(part.strip()));
      }
    }
    return all;
  }

  /** The same with its path seen from {@code folder}. */
  public ReportFile in(Path folder) {
    return new ReportFile(format, folder.resolve(file));
  }

  /**
   * Writes each of {@code reports}, and lines for whoever runs the build and understands them.
   *
   * @param environment tells who does
   */
  public static void tell(
      BuildReport report, List<ReportFile> reports, SourceFiles files, Map<String, String> environment, Consumer<String> lines)
      throws IOException {
    for (ReportFile file : reports) {
      file.write(report, files);
    }
    Optional<Path> summary = StepSummary.file(environment);
    if (summary.isPresent()) {
      StepSummary.append(summary.get(), report, files);
    }
    if (Annotations.areWanted(environment)) {
      Annotations.of(report, files).forEach(lines);
    }
  }

  /** Writes the file, and the folders it lies in. */
  public void write(BuildReport report, SourceFiles files) throws IOException {
    SourceLines lines = new SourceLines(files.content());
    String text = switch (format) {
      case TEXT -> text(new TextReport(report, lines, false));
      case JSON -> JsonReport.of(report, files, lines);
      case SARIF -> SarifReport.of(report, files, lines);
      case BASELINE -> Baseline.of(report);
    };
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(TextReport words) {
    List<String> lines = words.problems(Severity.INFO);
    lines.addAll(words.summary());
    return String.join("\n", lines) + "\n";
  }
}
