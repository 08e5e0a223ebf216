package io.github.hearsay.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts and numbers of somebody else's JSON, by the names that lead to them. */
public final class JsonFacts {

  private static final int DEEPEST = 30;

  private final Map<String, List<String>> facts = new LinkedHashMap<>();

  private JsonFacts() {}

  /**
   * What {@code json} says: the values of {@code {"a": [{"b": 1}, {"b": 2}]}} are 1 and 2 at {@code a.b}. Of a text that is no JSON, what
   * stands before the place where it is none.
   */
  public static Map<String, List<String>> of(String json) {
    JsonFacts all = new JsonFacts();
    try (JsonReader reader = new JsonReader(new StringReader(json))) {
      all.value("", reader, 0);
    } catch (MalformedJsonException | EOFException | IllegalStateException noJson) {
      return all.facts;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return all.facts;
  }

  private void value(String path, JsonReader reader, int depth) throws IOException {
    if (depth > DEEPEST) {
      reader.skipValue();
      return;
    }
    switch (reader.peek()) {
      case BEGIN_OBJECT -> {
        for (reader.beginObject(); reader.hasNext(); ) {
          value(path + (path.isEmpty() ? "" : ".") + reader.nextName(), reader, depth + 1);
        }
        reader.endObject();
      }
      case BEGIN_ARRAY -> {
        for (reader.beginArray(); reader.hasNext(); ) {
          value(path, reader, depth + 1);
        }
        reader.endArray();
      }
      case STRING, NUMBER -> facts.computeIfAbsent(path, any -> new ArrayList<>()).add(reader.nextString());
      default -> reader.skipValue();
    }
  }
}
