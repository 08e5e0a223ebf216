package io.github.hearsay.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.FormattingStyle;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class JsonTest {

  @Test
  void everyCharacterIsWrittenAsGsonWritesItForPages() throws IOException {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String text = "a" + (char) c + "b";
      assertThat(text(text)).as("U+%04X", c).isEqualTo(byGson(text));
    }
  }

  @Test
  void noTextEndsTheScriptItStandsIn() {
    assertThat(text("</script> & it's \u201cso\u201d")).isEqualTo("\"\\u003c/script\\u003e \\u0026 it\\u0027s \u201cso\u201d\"");
    assertThat(text("")).isEqualTo("\"\"");
  }

  @Test
  void plainTextsFollowTheirNames() {
    StringWriter out = new StringWriter();
    Json.compact(out).object().put("name", "Nell Gwyn").put("said", "\"Yes\"").list("of").text("Drury Lane").text("1 < 2").endList().endObject().end();
    assertThat(out).hasToString("{\"name\":\"Nell Gwyn\",\"said\":\"\\\"Yes\\\"\",\"of\":[\"Drury Lane\",\"1 \\u003c 2\"]}");
    assertThat(JsonParser.parseString(out.toString()).getAsJsonObject().get("said").getAsString()).isEqualTo("\"Yes\"");
  }

  @Test
  void bracketsNamesAndBlanksStandWhereGsonPutsThem() throws IOException {
    for (int seed = 0; seed < 100; seed++) {
      for (FormattingStyle style : List.of(FormattingStyle.COMPACT, FormattingStyle.PRETTY)) {
        StringWriter ours = new StringWriter();
        StringWriter theirs = new StringWriter();
        JsonWriter gson = new JsonWriter(theirs);
        gson.setFormattingStyle(style);
        gson.setHtmlSafe(true);
        Json json = style == FormattingStyle.COMPACT ? Json.compact(ours) : Json.indented(ours);
        value(new Random(seed), 0, json, gson);
        json.end();
        gson.flush();
        assertThat(ours).as("document %d", seed).hasToString(theirs.toString());
        if (style == FormattingStyle.COMPACT) {
          Json kept = Json.keeping(4, "<");
          value(new Random(seed), 0, kept, new JsonWriter(new StringWriter()));
          assertThat(kept.kept(">")).isEqualTo("<" + theirs + ">");
        }
      }
    }
  }

  /** Writes something with both. */
  private static void value(Random random, int depth, Json json, JsonWriter gson) throws IOException {
    int kind = random.nextInt(depth > 4 ? 2 : 6);
    int size = random.nextInt(5);
    if (kind == 0) {
      String text = "it's \u201c<so>\u201d \ud83d\ude00 ".repeat(size * 300);
      json.text(text.toCharArray(), 0, text.length());
      gson.value(text);
    } else if (kind == 1) {
      json.number(size - 2);
      gson.value(size - 2);
    } else if (kind < 4) {
      json.list();
      gson.beginArray();
      for (int i = 0; i < size; i++) {
        value(random, depth + 1, json, gson);
      }
      json.endList();
      gson.endArray();
    } else {
      json.object();
      gson.beginObject();
      for (int i = 0; i < size; i++) {
        json.name("a=" + i);
        gson.name("a=" + i);
        value(random, depth + 1, json, gson);
      }
      json.put("flag", true).put("part", 1.5).put("of", List.of("it's"));
      gson.name("flag").value(true).name("part").value(1.5).name("of").beginArray().value("it's").endArray();
      json.endObject();
      gson.endObject();
    }
  }

  @Test
  void whatIsNoDocumentIsNotWritten() {
    StringWriter out = new StringWriter();
    assertThatThrownBy(() -> Json.compact(out).object().text("no name")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Json.compact(out).object().name("one").name("two")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Json.compact(out).object().name("one").endObject()).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Json.compact(out).list().name("one")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Json.compact(out).list().endObject()).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Json.compact(out).text("one").text("two")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Json.compact(out).list().end()).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Json.keeping(4, "").list().kept("")).isInstanceOf(IllegalStateException.class);
  }

  private static String text(String text) {
    StringWriter out = new StringWriter();
    Json.compact(out).text(text).end();
    return out.toString();
  }

  private static String byGson(String text) throws IOException {
    StringWriter out = new StringWriter();
    JsonWriter json = new JsonWriter(out);
    json.setHtmlSafe(true);
    json.value(text);
    json.flush();
    return out.toString();
  }
}
