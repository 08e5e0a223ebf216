package io.github.hearsay.render;

import io.github.hearsay.archive.Kin;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.edtf.EdtfWords;
import io.github.hearsay.model.Amount;
import io.github.hearsay.model.ArticleKind;
import io.github.hearsay.model.AttributionKind;
import io.github.hearsay.model.Certainty;
import io.github.hearsay.model.ClaimKind;
import io.github.hearsay.model.ClaimStatus;
import io.github.hearsay.model.Correction;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Place;
import io.github.hearsay.model.RelationEnd;
import io.github.hearsay.model.RelationKind;
import io.github.hearsay.model.RelationLevel;
import io.github.hearsay.model.Role;
import io.github.hearsay.model.SourceKind;
import io.github.hearsay.model.Vocabulary;
import io.github.hearsay.words.Messages;
import io.github.hearsay.words.Pattern;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words a reader sees for dates, sums and the constants of the model, in the language of the site. */
final class Words {

  /** The usual case needs no word: a plain statement of fact, a report like any other, somebody an event is simply about. */
  private static final Set<Enum<?>> SILENT = Set.of(ClaimKind.FACT, Certainty.REPORTED, ArticleKind.SUMMARY, Role.SUBJECT);

  private final Messages messages;
  private final EdtfWords dates;
  private final Pattern atAnEvent;
  private final Map<Enum<?>, String> words = new HashMap<>();
  private final Map<Enum<?>, String> several = new HashMap<>();
  private final Map<Enum<?>, Pattern> towards = new HashMap<>();

  private final Pattern onTheWordOf;
  private final Pattern in;

  Words(Messages messages) {
    this.messages = messages;
    this.onTheWordOf = messages.pattern("onTheWordOf").with(Html.FORMAT::escapePlainText);
    this.in = messages.pattern("in").with(Html.FORMAT::escapePlainText);
    this.dates = new EdtfWords(messages);
    this.atAnEvent = messages.pattern("atAnEventWith").with(Html.FORMAT::escapePlainText);
    read("status", ClaimStatus.values());
    read("word", AttributionKind.values());
    read("claim", ClaimKind.values());
    read("certainty", Certainty.values());
    read("story", ArticleKind.values());
    read("correction", Correction.Kind.values());
    read("target", Correction.Target.values());
    read("source", SourceKind.values());
    read("place", Place.Kind.values());
    read("name", Person.NameKind.values());
    read("role", Role.values());
    read("level", RelationLevel.values());
    read("end", RelationEnd.values());
    read("relation", RelationKind.values());
    read("kin", Kin.Kind.values());
    for (RelationKind kind : RelationKind.values()) {
      several.put(kind, messages.say(key("relation", kind, ".several")));
      towards.put(kind, messages.pattern(key("relation", kind, ".of")).with(Html.FORMAT::escapePlainText));
    }
    for (Kin.Kind kind : Kin.Kind.values()) {
      several.put(kind, messages.say(key("kin", kind, ".several")));
    }
  }

  Messages messages() {
    return messages;
  }

  private void read(String group, Enum<?>... constants) {
    for (Enum<?> constant : constants) {
      words.put(constant, SILENT.contains(constant) ? "" : messages.say(key(group, constant, "")));
    }
  }

  private static String key(String group, Enum<?> constant, String form) {
    return group + "." + Vocabulary.word(constant) + form;
  }

  /** "A spokesperson" of {@code a spokesperson}. */
  static String capital(String words) {
    return words.isEmpty() ? words : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT) + rest(words);
  }

  private static String rest(String words) {
    return words.substring(words.offsetByCodePoints(0, 1));
  }

  /** With a capital letter and a full stop, unless it ends in a stop of its own. */
  static String sentence(String words) {
    return words.isEmpty() || ".!?…”\"".indexOf(words.charAt(words.length() - 1)) >= 0 ? capital(words) : capital(words) + ".";
  }

  /** At most about {@code limit} characters of {@code text}, ending with a whole word. */
  static String shortened(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    int end = text.lastIndexOf(' ', limit);
    end = end < limit / 2 ? text.offsetByCodePoints(0, text.codePointCount(0, limit)) : end;
    while (end > 0 && ",;:.–-".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end) + "…";
  }

  /** A date. */
  String of(Edtf date) {
    return dates.of(date);
  }

  /** "Unconfirmed", "somebody named", "diary": what a constant of the model is called; empty where it needs no word. */
  String of(Enum<?> constant) {
    return words.get(constant);
  }

  /** "Children", or for one of them "Child". */
  String heading(Enum<?> relation, boolean many) {
    return (many ? several : words).get(relation);
  }

  /** "unconfirmed", within a sentence. */
  String within(ClaimStatus status) {
    return messages.say(key("status", status, ".within"));
  }

  /** "On the word of Ann Marshall · in Two carriages, 16 December 1785". */
  Markup origin(StoryView.Voice saidBy, Link story, Moment date) {
    StringBuilder voice = new StringBuilder(64);
    Escape.append(voice, saidBy.before());
    saidBy.name().append(voice);
    Escape.append(voice, saidBy.after());
    StringBuilder html = new StringBuilder(256).append(onTheWordOf.fill(voice.toString())).append(" · ").append(in.fill(story.html().html()));
    Escape.append(html, messages.say("comma"));
    return new Markup(html.append("<span class=\"when\">").append(date.html().html()).append("</span>").toString());
  }

  /** What it means that claims turned out so. */
  String meaning(ClaimStatus status) {
    return messages.say(key("status", status, ".means"));
  }

  /** "3 on the word of somebody named". */
  String counted(AttributionKind kind, int count) {
    return messages.say(key("word", kind, ".counted"), Integer.toString(count));
  }

  /** "Claims on the word of somebody named". */
  String claims(AttributionKind kind) {
    return messages.say(key("word", kind, ".claims"));
  }

  /** "married", "rivals", "George III is a parent of George IV": what the second is to the first, seen from neither. */
  String between(RelationKind kind, String first, String second) {
    return messages.say(key("relation", kind, ".between"), first, second);
  }

  /** "step-parent of somebody", "engaged to somebody": the name of whom fills the gap, as markup. */
  Pattern towards(RelationKind kind) {
    return towards.get(kind);
  }

  /** The same; who is related in no way known was at an event with somebody. */
  Pattern towards(Optional<RelationKind> kind) {
    return kind.map(this::towards).orElse(atAnEvent);
  }

  /** "step-parent". */
  String plain(RelationKind kind) {
    return messages.say(key("relation", kind, ".plain"));
  }

  /** "about 8,500,000 GBP". */
  String of(Amount amount) {
    String said = messages.say("amount", messages.number(amount.value()), amount.currency());
    return amount.approximate() ? messages.say("amount.about", said) : said;
  }
}
