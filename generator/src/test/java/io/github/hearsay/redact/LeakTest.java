package io.github.hearsay.redact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.BuildRequest;
import io.github.hearsay.Hearsay;
import io.github.hearsay.check.LeakCheck;
import io.github.hearsay.names.NameScan;
import io.github.hearsay.names.NameSet;
import io.github.hearsay.names.NameSet.Name;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.redact.Unpublishable.Owner;
import io.github.hearsay.report.BuildReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A name in every field of an archive: each redaction leaves no byte of it, and what no redaction can reach fails the build. */
class LeakTest {

  @TempDir Path folder;

  private BuildReport build(LeakArchive archive, Optional<Path> templates, Optional<String> key) throws IOException {
    return Hearsay.build(
        new BuildRequest(archive.content(), folder.resolve("site"), templates, Optional.empty(), new TreeMap<>(), Instant.EPOCH, key));
  }

  private BuildReport build(LeakArchive archive) throws IOException {
    return build(archive, Optional.empty(), Optional.empty());
  }

  private static String redaction(String target, String rest) {
    return "redactions:\n  - {target: '" + target + "', date: 2026-11-01, " + rest + "}\n";
  }

  /** Looked for in two ways: by the scan, and by the plain letters of what is made of the bytes by others. */
  private void assertNoTrace() throws IOException {
    NameSet names = NameSet.of(List.of(new Name("Zoë Hartmann", 0), new Name("Zoe Roe", 0), new Name("Z. Hartmann-Roe", 0)), List.of());
    try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String path = folder.resolve("site").relativize(file).toString();
        assertThat(path.toLowerCase()).doesNotContain("zoe-hartmann", "zoe_hartmann");
        if (Files.isRegularFile(file)) {
          byte[] bytes = Files.readAllBytes(file);
          assertThat(NameScan.of(names, bytes)).as(path).isEmpty();
          String text = new String(bytes, StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
          assertThat(text).as(path).doesNotContain("Zoë", "Zoe Roe", "Zo%C3%AB", "Hartmann-Roe", "Q1", "1980");
        }
      }
    }
  }

  private static List<Problem> errors(BuildReport report) {
    return report.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
  }

  private static List<String> codes(BuildReport report) {
    return errors(report).stream().map(problem -> problem.code().id()).distinct().toList();
  }

  @Test
  void withoutARedactionTheNameIsEverywhere() throws IOException {
    assertThat(errors(build(new LeakArchive(folder).planted()))).isEmpty();
    assertThat(folder.resolve("site/people/zoe-hartmann/index.html")).exists();
  }

  @TestFactory
  Stream<DynamicTest> afterARedactionNoByteIsLeft() {
    return Stream.of("action: pseudonymise, as: Jane Doe", "action: mask", "action: mask, as: a woman", "action: remove")
        .flatMap(rest -> Stream.of("Zoë Hartmann", "zoe roe", "zoe-hartmann").map(target -> DynamicTest.dynamicTest(target + ", " + rest, () -> {
          Path own = Files.createTempDirectory(folder, "own");
          LeakTest test = new LeakTest();
          test.folder = own;
          LeakArchive archive = new LeakArchive(own).planted().write("redactions.yml", redaction(target, rest));
          assertThat(errors(test.build(archive))).isEmpty();
          test.assertNoTrace();
          Path page = own.resolve("site/people/jane-doe/index.html");
          assertThat(Files.exists(page)).isEqualTo(rest.startsWith("action: pseudonymise"));
          assertThat(Files.readString(own.resolve("site/articles/2021/05/second/index.html"))).contains("Hartmannsweiler").contains("Hartmannson");
        })));
  }

  @Test
  void aDigestDoesWhatTheNameDoes() throws IOException {
    String key = "a key that nobody knows";
    String target = new Keyed(key).target("Zoë  HARTMANN");
    assertThat(target).matches("hmac:[0-9a-f]{64}");
    LeakArchive archive = new LeakArchive(folder).planted().write("redactions.yml", redaction(target, "action: mask"));
    assertThat(errors(build(archive, Optional.empty(), Optional.of(key)))).isEmpty();
    assertNoTrace();
    assertThat(codes(build(archive))).containsExactly("HS704");
    assertThat(codes(build(archive, Optional.empty(), Optional.of("short")))).containsExactly("HS704");
  }

  @Test
  void aDigestOfSomebodyWhomOnlyATextNamesIsFound() throws IOException {
    String key = "a key that nobody knows";
    LeakArchive archive = new LeakArchive(folder).planted()
        .write("articles/third.md", "---\ntitle: Third\ndate: 2022\npeople: Ada Bell\n---\nThere was *also* the Countess Klara von Roon, of all people.\n")
        .write("redactions.yml", redaction(new Keyed(key).target("klara von roon"), "action: mask, as: a countess"));
    assertThat(errors(build(archive, Optional.empty(), Optional.of(key)))).isEmpty();
    assertThat(Files.readString(folder.resolve("site/articles/2022/third/index.html"))).contains("the Countess a countess").doesNotContain("Roon");
  }

  @TestFactory
  Stream<DynamicTest> whatNoRedactionReachesFailsTheBuild() {
    return Stream.of(
            DynamicTest.dynamicTest("a setting", () -> leaks(archive().write("site.yml", "title: The Zoë Hartmann Papers\nnow: 2026-11-22\n"), Optional.empty())),
            DynamicTest.dynamicTest("a template", () -> template("<script>var a='Zo\\u00eb\\x20Hartmann'</script>")),
            DynamicTest.dynamicTest("base64", () -> template("<img src=\"data:image/svg+xml;base64," + base64("<svg><title>Zo&euml; Hartmann</title></svg>") + "\" alt=\"\">")),
            DynamicTest.dynamicTest("base64 in CSS", () -> template("<style>a{background:url('data:text/plain;BASE64," + base64("by zoe-hartmann").replaceAll("(.{7})", "$1\\\\\n") + "')}</style>")),
            DynamicTest.dynamicTest("a picture in base64", () -> template("<img src=data:image/png;base64," + Base64.getEncoder().encodeToString(
                LeakArchive.png("zTXt", LeakArchive.zipped("Comment", "by Hartmann, Zo\u00eb"))) + " alt=x>")),
            DynamicTest.dynamicTest("base64 in base64", () -> template("<a href=\"data:text/html;base64," + base64("<img src='data:text/plain;base64," + base64("ZOE HARTMANN") + "'>") + "\">x</a>")),
            DynamicTest.dynamicTest("gzip in base64", () -> template("<a href=\"data:application/gzip;base64," + Base64.getEncoder().encodeToString(gzip("Zo\u00eb Hartmann")) + "\">x</a>")),
            DynamicTest.dynamicTest("gzip", () -> theme("index.bin", gzip("terms: bell hartmann; titles: The ring of Zo\u00eb Hartmann"))),
            DynamicTest.dynamicTest("gzip in gzip", () -> theme("copy.gz", gzip(gzip("Zo\u00eb Hartmann")))),
            DynamicTest.dynamicTest("half a gzip", () -> theme("copy.gz", Arrays.copyOf(gzip("Zo\u00eb Hartmann ".repeat(9)), 30))));
  }

  /** Pictures are published without what lies in their files besides pixels; should that ever fail, it is seen. */
  @TestFactory
  Stream<DynamicTest> namesInPicturesAreFound() {
    String xmp = "<x:xmpmeta><dc:creator>Zo&#235; Hartmann</dc:creator></x:xmpmeta>";
    return Stream.of(
            DynamicTest.dynamicTest("PNG tEXt", () -> found(LeakArchive.png("tEXt", "Author\0Zoë Hartmann".getBytes(StandardCharsets.ISO_8859_1)))),
            DynamicTest.dynamicTest("PNG iTXt", () -> found(LeakArchive.png("iTXt", ("XML:com.adobe.xmp\0\0\0\0\0" + xmp).getBytes(StandardCharsets.UTF_8)))),
            DynamicTest.dynamicTest("PNG zTXt", () -> found(LeakArchive.png("zTXt", LeakArchive.zipped("Comment", "by Hartmann, Zoë")))),
            DynamicTest.dynamicTest("PNG zTXt with a broken end", () -> {
              byte[] text = LeakArchive.zipped("Comment", "by Hartmann, Zoë");
              text[text.length - 1] ^= 1;
              found(LeakArchive.png("zTXt", text));
            }),
            DynamicTest.dynamicTest("PNG zTXt after much else", () -> found(LeakArchive.png("zTXt", LeakArchive.zipped("Comment", " ".repeat(5 << 20) + "by Hartmann, Zoë")))),
            DynamicTest.dynamicTest("JPEG EXIF", () -> found(LeakArchive.jpeg(0xe1, "Exif\0\0..\0ZOE HARTMANN\0", StandardCharsets.ISO_8859_1))),
            DynamicTest.dynamicTest("JPEG UTF-16", () -> found(LeakArchive.jpeg(0xe1, "Zoë Hartmann", StandardCharsets.UTF_16LE))),
            DynamicTest.dynamicTest("JPEG comment", () -> found(LeakArchive.jpeg(0xfe, "zoe_hartmann_final", StandardCharsets.UTF_8))),
            DynamicTest.dynamicTest("GIF", () -> found("GIF89a....Zoe Hartmann....".getBytes(StandardCharsets.US_ASCII))));
  }

  private static void found(byte[] picture) {
    assertThat(checked(picture)).extracting(Problem::message).hasSize(1).allMatch(message -> message.startsWith("this file holds a name"));
  }

  private static List<Problem> checked(byte[] picture) {
    LeakCheck check = new LeakCheck(
        new Unpublishable(NameSet.of(List.of(new Name("Zoë Hartmann", 0)), List.of()), List.of(new Owner(Location.file("redactions.yml"), false)), "x"));
    check.file("/articles/2022/third/ring.jpg", picture);
    return check.problems();
  }

  @Test
  void aPictureWithMoreTextThanCanBeLookedThroughIsNotPublished() {
    assertThat(checked(LeakArchive.png("zTXt", LeakArchive.zipped("Comment", " ".repeat(17 << 20))))).extracting(Problem::message)
        .containsExactly("this file is packed too often or too large to be looked through for names");
    assertThat(checked(LeakArchive.png("zTXt", LeakArchive.zipped("Comment", " ".repeat(5 << 20))))).isEmpty();
  }

  @Test
  void namesInAPictureAreNotPublished() throws IOException {
    LeakArchive archive = archive().write("articles/ring.png", LeakArchive.png("tEXt", "Author\0Zoë Hartmann".getBytes(StandardCharsets.ISO_8859_1)))
        .write("articles/third.md", "---\ntitle: Third\ndate: 2022\npeople: Ada Bell\n---\n![A ring](ring.png)\n");
    assertThat(errors(build(archive))).isEmpty();
    assertThat(folder.resolve("site/articles/2022/third/ring.png")).exists();
    assertNoTrace();
  }

  private LeakArchive archive() throws IOException {
    folder = Files.createTempDirectory(folder, "own");
    return new LeakArchive(folder).planted().write("redactions.yml", redaction("Zoë Hartmann", "action: mask"));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] gzip(String text) throws IOException {
    return gzip(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private void template(String html) throws IOException {
    LeakArchive archive = archive();
    Path own = Files.createDirectories(folder.resolve("templates"));
    Files.writeString(own.resolve("not-found.ftlh"), "<!doctype html><html lang=\"en\"><title>x</title>" + html + "</html>");
    leaks(archive, Optional.of(own));
  }

  private void theme(String name, byte[] bytes) throws IOException {
    LeakArchive archive = archive();
    Path own = Files.createDirectories(folder.resolve("theme"));
    Files.write(own.resolve(name), bytes);
    BuildReport report = Hearsay.build(
        new BuildRequest(archive.content(), folder.resolve("site"), Optional.empty(), Optional.of(own), new TreeMap<>(), Instant.EPOCH));
    assertThat(codes(report)).containsExactly(Code.LEAKED_NAME.id());
    assertThat(errors(report).get(0).message()).startsWith("what is packed in this file holds a name");
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  void whatIsPackedTooOftenToBeLookedThroughIsNotPublished() throws IOException {
    byte[] bytes = gzip("nobody");
    for (int i = 0; i < 8; i++) {
      bytes = gzip(bytes);
    }
    LeakArchive archive = archive();
    Path own = Files.createDirectories(folder.resolve("theme"));
    Files.write(own.resolve("copy.gz"), bytes);
    BuildReport report = Hearsay.build(
        new BuildRequest(archive.content(), folder.resolve("site"), Optional.empty(), Optional.of(own), new TreeMap<>(), Instant.EPOCH));
    assertThat(errors(report)).extracting(Problem::message).containsExactly("this file is packed too often or too large to be looked through for names");
  }

  private Problem leaks(LeakArchive archive, Optional<Path> templates) throws IOException {
    BuildReport report = build(archive, templates, Optional.empty());
    assertThat(codes(report)).containsExactly(Code.LEAKED_NAME.id());
    assertThat(folder.resolve("site")).doesNotExist();
    return errors(report).get(0);
  }
}
