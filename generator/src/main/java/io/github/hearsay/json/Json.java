package io.github.hearsay.json;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Writes one JSON document, from its start to its end; nothing of it is kept. Inside an object every value follows its name, and what is empty is
 * left out by the methods that take both. {@code <}, {@code >}, {@code &}, {@code =}, {@code '} and the line separators are always escaped, so that a
 * document may stand in a {@code script} element of a page: no text in it can end that element.
 */
public final class Json {

  private final JsonWriter json;

  private Json(Writer out, FormattingStyle style) {
    json = new JsonWriter(out);
    json.setFormattingStyle(style);
    json.setHtmlSafe(true);
  }

  /** A document without any space between its parts. */
  public static Json compact(Writer out) {
    return new Json(out, FormattingStyle.COMPACT);
  }

  /** A document for people to read, too. */
  public static Json indented(Writer out) {
    return new Json(out, FormattingStyle.PRETTY);
  }

  /** Begins an object. */
  public Json object() {
    return does(json::beginObject);
  }

  /** Begins an object that {@code name} names. */
  public Json object(String name) {
    return name(name).object();
  }

  /** Ends the object begun last. */
  public Json endObject() {
    return does(json::endObject);
  }

  /** Begins a list. */
  public Json list() {
    return does(json::beginArray);
  }

  /** Begins a list that {@code name} names. */
  public Json list(String name) {
    return name(name).list();
  }

  /** Ends the list begun last. */
  public Json endList() {
    return does(json::endArray);
  }

  /** Names the value that follows. */
  public Json name(String name) {
    return does(() -> json.name(name));
  }

  /** A text by itself. */
  public Json text(String text) {
    return does(() -> json.jsonValue(quoted(text)));
  }

  /** In an array, whose characters are found several times faster than those of a string, which Gson would ask for each. */
  private static String quoted(String text) {
    char[] from = text.toCharArray();
    StringBuilder to = new StringBuilder(from.length + 16).append('"');
    int start = 0;
    for (int i = 0; i < from.length; i++) {
      char c = from[i];
      if (c <= '\\' && isEscaped(c) || c == '\u2028' || c == '\u2029') {
        to.append(from, start, i - start);
        escape(c, to);
        start = i + 1;
      }
    }
    return to.append(from, start, from.length - start).append('"').toString();
  }

  private static boolean isEscaped(char c) {
    return c < ' ' || c == '"' || c == '\'' || c == '&' || c == '<' || c == '=' || c == '>' || c == '\\';
  }

  private static void escape(char c, StringBuilder to) {
    int letter = "\t\b\n\r\f\"\\".indexOf(c);
    if (letter >= 0) {
      to.append('\\').append("tbnrf\"\\".charAt(letter));
    } else {
      to.append("\\u").append(HexFormat.of().toHexDigits(c));
    }
  }

  /** A whole number by itself. */
  public Json number(long number) {
    return does(() -> json.value(number));
  }

  /** A text, unless it is empty. */
  public Json put(String name, String text) {
    return text.isEmpty() ? this : name(name).text(text);
  }

  /** Whatever the value is called, if there is one. */
  public Json put(String name, Optional<?> value) {
    return value.isEmpty() ? this : name(name).text(value.get().toString());
  }

  /** A number, whole or not. */
  public Json put(String name, Number number) {
    return name(name).does(() -> json.value(number));
  }

  /** Yes or no. */
  public Json put(String name, boolean flag) {
    return name(name).does(() -> json.value(flag));
  }

  /** Texts, unless there are none. */
  public Json put(String name, Collection<?> texts) {
    if (!texts.isEmpty()) {
      list(name);
      texts.forEach(text -> text(text.toString()));
      endList();
    }
    return this;
  }

  /** Ends the document: whatever has been written is with whoever takes the characters. */
  public void end() {
    does(json::flush);
  }

  private interface Step {
    void run() throws IOException;
  }

  private Json does(Step step) {
    try {
      step.run();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return this;
  }
}
