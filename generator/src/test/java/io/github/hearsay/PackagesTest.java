package io.github.hearsay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Packages form a line, not a web: each may use only those before it, and each library has one package that knows it. */
class PackagesTest {

  private static final String ROOT = "io.github.hearsay.";

  /** Bottom to top; {@code ARCHITECTURE.md} draws the same line. */
  private static final List<String> ORDER =
      List.of(
          "parallel", "watch", "json", "problem", "shipped", "words", "edtf", "text", "names", "model", "config", "cache", "picture", "html", "calendar", "markdown",
          "read", "redact", "archive", "lint", "plan", "search", "data", "render", "check", "write", "memory", "report", "outside", "author", "amend", "explain", "imports",
          "shard", "serve");

  private static final Map<String, String> LIBRARIES =
      Map.ofEntries(
          Map.entry("org.jsoup..", "html"),
          Map.entry("com.vladsch.flexmark..", "markdown"),
          Map.entry("org.snakeyaml..", "read"),
          Map.entry("org.sqlite..", "data"),
          Map.entry("freemarker..", "render"),
          Map.entry("net.gcardone..", "text"),
          Map.entry("com.github.mangstadt..", "calendar"),
          Map.entry("com.google.gson..", "json"),
          Map.entry("net.coobird..", "picture"),
          Map.entry("de.siegmar..", "imports"),
          Map.entry("picocli..", "cli"),
          Map.entry("com.ibm.icu..", "words"),
          Map.entry("me.tongfei..", "watch"),
          Map.entry("org.jline..", "watch"),
          Map.entry("io.methvin..", "serve"),
          Map.entry("org.slf4j..", "serve"),
          Map.entry("java.net.http..", "outside"),
          Map.entry("com.sun.net.httpserver..", "serve"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.github.hearsay");

  @TestFactory
  Stream<DynamicTest> aPackageUsesOnlyThoseBeforeIt() {
    return IntStream.range(0, ORDER.size()).mapToObj(place -> DynamicTest.dynamicTest(ORDER.get(place), () -> {
      String[] later = ORDER.subList(place + 1, ORDER.size()).stream().map(name -> ROOT + name + "..").toArray(String[]::new);
      noClasses().that().resideInAPackage(ROOT + ORDER.get(place) + "..")
          .should().dependOnClassesThat()
          .resideInAnyPackage(Stream.concat(Stream.of(later), Stream.of("io.github.hearsay", ROOT + "cli..")).toArray(String[]::new))
          .check(CLASSES);
    }));
  }

  @TestFactory
  Stream<DynamicTest> aLibraryIsKnownToOnePackage() {
    return LIBRARIES.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(library -> DynamicTest.dynamicTest(library.getKey(), () ->
        noClasses().that().resideOutsideOfPackage(ROOT + library.getValue() + "..")
            .should().dependOnClassesThat().resideInAPackage(library.getKey())
            .check(CLASSES)));
  }

  @Test
  void theModelKnowsOnlyValues() {
    noClasses().that().resideInAPackage(ROOT + "model..")
        .should().dependOnClassesThat().resideOutsideOfPackages("java..", ROOT + "model..", ROOT + "edtf..", ROOT + "problem..")
        .check(CLASSES);
  }
}
