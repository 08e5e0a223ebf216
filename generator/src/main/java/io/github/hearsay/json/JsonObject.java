package io.github.hearsay.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object of JSON, its members in the order in which they were put. */
public final class JsonObject {

  private final Map<String, Object> members = new LinkedHashMap<>();

  /** The beginning of a JSON Schema, of the draft that editors know best. */
  public static JsonObject schema(String title) {
    return new JsonObject().put("$schema", "http://json-schema.org/draft-07/schema#").put("title", title);
  }

  /** Puts a text. */
  public JsonObject put(String name, String text) {
    return member(name, text);
  }

  /** Puts a number. */
  public JsonObject put(String name, long number) {
    return member(name, number);
  }

  /** Puts true or false. */
  public JsonObject put(String name, boolean flag) {
    return member(name, flag);
  }

  /** Puts an object. */
  public JsonObject put(String name, JsonObject object) {
    return member(name, object);
  }

  /** Puts a list of objects. */
  public JsonObject put(String name, List<JsonObject> objects) {
    return member(name, List.copyOf(objects));
  }

  /** Puts a list of texts. */
  public JsonObject texts(String name, List<String> texts) {
    return member(name, List.copyOf(texts));
  }

  private JsonObject member(String name, Object value) {
    if (members.put(name, value) != null) {
      throw new IllegalArgumentException("two members are called " + name);
    }
    return this;
  }

  /** The object as text: two blanks for each level, and a line end. */
  public String text() {
    StringWriter text = new StringWriter();
    try (JsonWriter writer = new JsonWriter(text)) {
      writer.setIndent("  ");
      write(this, writer);
      writer.flush();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.append('\n').toString();
  }

  private static void write(Object value, JsonWriter writer) throws IOException {
    if (value instanceof JsonObject object) {
      writer.beginObject();
      for (Map.Entry<String, Object> member : object.members.entrySet()) {
        write(member.getValue(), writer.name(member.getKey()));
      }
      writer.endObject();
    } else if (value instanceof List<?> list) {
      writer.beginArray();
      for (Object one : list) {
        write(one, writer);
      }
      writer.endArray();
    } else if (value instanceof Number number) {
      writer.value(number);
    } else if (value instanceof Boolean flag) {
      writer.value(flag);
    } else {
      writer.value((String) value);
    }
  }
}
