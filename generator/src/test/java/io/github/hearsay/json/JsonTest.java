package io.github.hearsay.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
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
