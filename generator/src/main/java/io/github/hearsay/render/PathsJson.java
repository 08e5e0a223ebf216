package io.github.hearsay.render;

import io.github.hearsay.archive.Network;
import io.github.hearsay.archive.Network.Bond;
import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.model.RelationKind;
import io.github.hearsay.model.RelationLevel;
import java.util.Locale;

/**
 * Who knows whom, as small as a browser can read it: names only where they are not what the id says, and of each person those further down the list
 * whom they know, each as how much further down than the one before, and what they are to each other.
 */
final class PathsJson {

  private static final int LEVELS = RelationLevel.values().length;

  private PathsJson() {}

  static void write(Network network, SiteConfig config, Utf8Buffer out) {
    StringBuilder json = new StringBuilder(network.people().size() * 32 + network.bonds().size() * 8);
    json.append("{\"page\":\"").append(config.links() == SiteConfig.LinkStyle.FILES ? "index.html" : "").append("\",\n\"kinds\":[");
    for (RelationKind kind : RelationKind.values()) {
      json.append(kind.ordinal() == 0 ? "" : ",");
      string(json, Words.towards(kind));
    }
    json.append(",\"at an event with\"],\n\"inverse\":[");
    for (RelationKind kind : RelationKind.values()) {
      json.append(kind.inverse().ordinal()).append(',');
    }
    json.append(RelationKind.values().length).append("],\n\"levels\":[");
    for (RelationLevel level : RelationLevel.values()) {
      json.append(level.ordinal() == 0 ? "" : ",");
      string(json, Words.of(level));
    }
    json.append("],\n\"people\":[");
    for (int place = 0; place < network.people().size(); place++) {
      Network.Member member = network.people().get(place);
      json.append(place == 0 ? "\n" : ",\n");
      string(json, member.name().equals(plainName(member.id().value())) ? member.id().value() : member.id() + "|" + member.name());
    }
    json.append("],\n\"bonds\":[");
    bonds(network, json);
    String text = json.append("]}\n").toString();
    out.write(text, 0, text.length());
  }

  private static void bonds(Network network, StringBuilder json) {
    int next = 0;
    for (int place = 0; place < network.people().size(); place++) {
      json.append(place == 0 ? "[" : ",\n[");
      int before = place;
      for (String comma = ""; next < network.bonds().size() && network.bonds().get(next).first() == place; comma = ",") {
        Bond bond = network.bonds().get(next++);
        json.append(comma).append(bond.second() - before).append(',').append(code(bond));
        before = bond.second();
      }
      json.append(']');
    }
  }

  private static int code(Bond bond) {
    int kind = bond.kind().map(RelationKind::ordinal).orElse(RelationKind.values().length);
    return kind * LEVELS + bond.level().orElse(RelationLevel.REPORTED).ordinal();
  }

  /** "Nell Gwyn" of {@code nell-gwyn}: the script does the same. */
  private static String plainName(String id) {
    StringBuilder name = new StringBuilder(id.length());
    for (String word : id.split("-")) {
      name.append(name.length() == 0 ? "" : " ").append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return name.toString();
  }

  private static void string(StringBuilder json, String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '<') {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    json.append('"');
  }
}
