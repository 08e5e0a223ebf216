package io.github.hearsay.render;

import io.github.hearsay.archive.Network;
import io.github.hearsay.archive.Network.Bond;
import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.json.Json;
import io.github.hearsay.model.RelationKind;
import io.github.hearsay.model.RelationLevel;
import io.github.hearsay.model.Vocabulary;
import java.util.Locale;

/**
 * Who knows whom, as small as a browser can read it: names only where they are not what the id says, and of each person those further down the list
 * whom they know, each as how much further down than the one before, and what they are to each other.
 */
final class PathsJson {

  private static final int LEVELS = RelationLevel.values().length;

  private PathsJson() {}

  static void write(Network network, Scene scene, Utf8Buffer out) {
    Json json = Json.compact(out).object();
    json.name("page").text(scene.config().links() == SiteConfig.LinkStyle.FILES ? "index.html" : "").list("kinds");
    for (RelationKind kind : RelationKind.values()) {
      json.text(scene.words().say("relation." + Vocabulary.word(kind) + ".of"));
    }
    json.text(scene.words().say("atAnEventWith")).endList().list("inverse");
    for (RelationKind kind : RelationKind.values()) {
      json.number(kind.inverse().ordinal());
    }
    json.number(RelationKind.values().length).endList().list("levels");
    for (RelationLevel level : RelationLevel.values()) {
      json.text(RelationViews.level(level, scene));
    }
    json.endList().list("people");
    for (Network.Member member : network.people()) {
      json.text(member.name().equals(plainName(member.id().value())) ? member.id().value() : member.id() + "|" + member.name());
    }
    json.endList().list("bonds");
    bonds(network, json);
    json.endList().endObject().end();
  }

  private static void bonds(Network network, Json json) {
    int next = 0;
    for (int place = 0; place < network.people().size(); place++) {
      json.list();
      int before = place;
      while (next < network.bonds().size() && network.bonds().get(next).first() == place) {
        Bond bond = network.bonds().get(next++);
        json.number(bond.second() - before).number(code(bond));
        before = bond.second();
      }
      json.endList();
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
}
