package io.github.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextTest {

  /** The bytes at which what may follow changes. */
  private static final int[] EDGES = {
    'a', ' ', '\n', 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf4, 0xf5, 0xff
  };

  private Problems problems = new Problems();

  /** Both ways of decoding come to the same wherever the quick one dares. */
  private Optional<String> decode(byte[] bytes) {
    Optional<String> text = SourceText.decode("f.md", bytes, "write something", problems);
    Utf8Chars.of(bytes).ifPresent(quick -> assertThat(text).contains(quick.toString()));
    return text;
  }

  @Test
  void theQuickDecoderTakesExactlyWhatIsValid() {
    Random random = new Random(1785);
    int quick = 0;
    for (int i = 0; i < 200_000; i++) {
      byte[] bytes = new byte[1 + random.nextInt(5)];
      for (int at = 0; at < bytes.length; at++) {
        bytes[at] = (byte) (random.nextInt(3) == 0 ? random.nextInt(256) : EDGES[random.nextInt(EDGES.length)]);
      }
      Optional<FileChars> chars = Utf8Chars.of(bytes);
      decode(bytes);
      assertThat(chars.isPresent()).as(Arrays.toString(bytes)).isEqualTo(problems.sorted().isEmpty() && isPlain(bytes));
      quick += chars.isPresent() ? 1 : 0;
      problems = new Problems();
    }
    assertThat(quick).isGreaterThan(10_000);
  }

  /** Some ASCII to be seen, no CR, no byte order mark. */
  private static boolean isPlain(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.chars().anyMatch(c -> c > ' ' && c < 0x80) && text.indexOf('\r') < 0 && !text.startsWith("\ufeff");
  }

  private String complaint() {
    assertThat(problems.sorted()).hasSize(1);
    return Reads.words(problems.sorted()).get(0);
  }

  private static byte[] bytes(Object... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Object part : parts) {
      if (part instanceof Integer value) {
        out.write(value);
      } else {
        out.writeBytes(part.toString().getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  @Test
  void theByteOrderMarkIsNotPartOfTheText() {
    assertThat(decode("\ufeff---\nSøren 💍".getBytes(StandardCharsets.UTF_8))).contains("---\nSøren 💍");
  }

  @Test
  void everyLineEndBecomesALineFeed() {
    assertThat(decode("a\r\nb\nc\rd\r\n\r\ne".getBytes(StandardCharsets.UTF_8))).contains("a\nb\nc\nd\n\ne");
  }

  @Test
  void aReplacementCharacterOfTheAuthorsIsLeftAlone() {
    assertThat(decode("a\ufffdb".getBytes(StandardCharsets.UTF_8))).contains("a\ufffdb");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aByteThatIsNotUtf8IsNamedWithItsPlaceAndWhatItWasMeantToBe() {
    assertThat(decode(bytes("---\r\ntitle: Khlo", 0xe9, " K\n"))).isEmpty();
    assertThat(complaint()).isEqualTo("2:12+1 HS002 the byte E9 is not UTF-8 | save the file as UTF-8; in Windows-1252 this byte is é");
  }

  @Test
  void theColumnIsCountedInCharactersAndWithoutTheByteOrderMark() {
    assertThat(decode(bytes("\ufeffé💍", 0x92, "s"))).isEmpty();
    assertThat(complaint()).isEqualTo("1:4+1 HS002 the byte 92 is not UTF-8 | save the file as UTF-8; in Windows-1252 this byte is \u2019");
  }

  @Test
  void aFileThatEndsWithinACharacterIsNotUtf8() {
    assertThat(decode(bytes("ab\n", 0xf0, 0x9f))).isEmpty();
    assertThat(complaint()).startsWith("2:1+1 HS002 the byte F0 is not UTF-8 | save the file as UTF-8");
  }

  @Test
  void utf16IsCalledByItsName() {
    assertThat(decode("\ufeff---".getBytes(StandardCharsets.UTF_16LE))).isEmpty();
    assertThat(complaint()).isEqualTo("0:0+0 HS002 the file is UTF-16 | save the file as UTF-8");
  }

  @Test
  void pairsOfSurrogatesEncodedOneByOneAreNotUtf8() {
    assertThat(decode(bytes(0xed, 0xa0, 0xbd, 0xed, 0xb2, 0x8d))).isEmpty();
    assertThat(complaint()).startsWith("1:1+1 HS002 the byte ED is not UTF-8");
  }

  @Test
  void aFileOfNothingButBlanksIsEmpty() {
    assertThat(decode("\ufeff \r\n\t\n".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(complaint()).isEqualTo("0:0+0 HS003 the file is empty | write something");
  }

  @Test
  void aFileOverTheLimitIsNotReadAtAll(@TempDir Path folder) throws Exception {
    Path file = Files.write(folder.resolve("f.md"), new byte[5 * 1024 * 1024 + 300_000]);
    assertThat(SourceText.read("f.md", file, "", problems)).isEmpty();
    assertThat(complaint()).isEqualTo(
        "0:0+0 HS004 the file is 5.2 MiB large; the limit is 1 MiB"
            + " | make several files of it, and keep pictures in files of their own beside it");
  }

  @Test
  void aFileThatWentAwayMeanwhileIsAProblemToo(@TempDir Path folder) {
    assertThat(SourceText.read("f.md", folder.resolve("f.md"), "", problems)).isEmpty();
    assertThat(complaint()).isEqualTo("0:0+0 HS001 the file cannot be read: it is gone | look at the file's rights");
  }

  @Test
  void textIsComposedOnlyWhereItNeedsToBe() {
    String composed = "Khloé 龍";
    assertThat(SourceText.composed(composed)).isSameAs(composed);
    assertThat(SourceText.composed("Khloe\u0301")).isEqualTo("Khloé");
    assertThat(SourceText.composed("\u1100\u1161")).isEqualTo("\uac00");
  }

  @Test
  void noCharacterThatTheCheapLookSkipsChangesUnderNfc() {
    for (char c = 0; c < '\u2100'; c++) {
      String alone = String.valueOf(c);
      assertThat(SourceText.composed(alone)).isEqualTo(Normalizer.normalize(alone, Normalizer.Form.NFC));
      String afterALetter = "e" + c;
      assertThat(SourceText.composed(afterALetter)).isEqualTo(Normalizer.normalize(afterALetter, Normalizer.Form.NFC));
    }
  }

  @Test
  void everyByteOfTheOldEncodingEndsInAProblemNotInAGuess() {
    byte[] latin = "naïve".getBytes(Charset.forName("windows-1252"));
    assertThat(decode(latin)).isEmpty();
    assertThat(problems.hasErrors()).isTrue();
  }
}
