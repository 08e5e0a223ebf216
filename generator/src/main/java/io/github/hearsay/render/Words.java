package io.github.hearsay.render;

import io.github.hearsay.archive.Kin;
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
import io.github.hearsay.text.Lists;
import java.util.Locale;

/** The words a reader sees for the constants of the model. */
final class Words {

  private Words() {}

  /** "12 stories". */
  static String stories(int n) {
    return Lists.count(n, "story", "stories");
  }

  /** "12 entries". */
  static String entries(int n) {
    return Lists.count(n, "entry", "entries");
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

  static String of(ClaimStatus status) {
    return switch (status) {
      case UNVERIFIED -> "Unconfirmed";
      case DISPUTED -> "Disputed";
      case DENIED -> "Denied";
      case CONFIRMED -> "Confirmed";
      case FALSE -> "False";
      case RETRACTED -> "Retracted";
      case OVERTAKEN -> "Overtaken by events";
    };
  }

  /** What it means that a claim turned out so. */
  static String meaning(ClaimStatus status) {
    return switch (status) {
      case UNVERIFIED -> "Nobody has said yet whether they are true.";
      case DISPUTED -> "Somebody says otherwise, and nothing has settled the matter.";
      case DENIED -> "Somebody they concern denied them. A denial is one more claim: it settles nothing.";
      case CONFIRMED -> "Somebody who can be named, or a document, bears them out.";
      case FALSE -> "They are known not to be true.";
      case RETRACTED -> "Whoever made them took them back.";
      case OVERTAKEN -> "What came later made them pointless, whether they were true or not.";
    };
  }

  /** What sort of word it is: follows "on the word of". */
  static String of(AttributionKind kind) {
    return switch (kind) {
      case DOCUMENT -> "a document";
      case NAMED -> "somebody named";
      case PUBLICATION -> "a publication itself";
      case ANONYMOUS -> "somebody unnamed";
      case UNATTRIBUTED -> "nobody in particular";
    };
  }

  /** Empty for a plain statement of fact: that needs no word. */
  static String of(ClaimKind kind) {
    return kind == ClaimKind.FACT ? "" : plain(kind);
  }

  /** Empty for the usual case. */
  static String of(Certainty certainty) {
    return switch (certainty) {
      case REPORTED -> "";
      case CONFIRMED -> "Confirmed";
      case DISPUTED -> "Disputed";
      case DID_NOT_HAPPEN -> "Did not happen";
    };
  }

  /** Empty for the usual case. */
  static String of(ArticleKind kind) {
    return switch (kind) {
      case SUMMARY -> "";
      case FACTCHECK -> "Fact check";
      default -> capital(plain(kind));
    };
  }

  static String of(Correction.Kind kind) {
    return capital(plain(kind));
  }

  static String of(SourceKind kind) {
    return plain(kind);
  }

  static String of(Place.Kind kind) {
    return capital(plain(kind));
  }

  static String of(Person.NameKind kind) {
    return switch (kind) {
      case BIRTH -> "at birth";
      case MARRIED -> "by marriage";
      case STAGE -> "on stage";
      case NICKNAME -> "nickname";
      case MISSPELLING -> "as some misspell it";
      case FORMER -> "formerly";
      case TITLE -> "by title";
      case SCRIPT -> "in another script";
    };
  }

  /** Empty for somebody an event is simply about. */
  static String of(Role role) {
    return switch (role) {
      case SUBJECT -> "";
      case ABSENT -> "not there";
      case MENTIONED -> "only mentioned";
      default -> plain(role);
    };
  }

  /** Empty for the usual case. */
  static String of(RelationLevel level) {
    return level == RelationLevel.REPORTED ? "" : plain(level);
  }

  static String of(RelationEnd end) {
    return switch (end) {
      case DIVORCE -> "ended in divorce";
      case DEATH -> "ended by death";
      case SEPARATION -> "ended in separation";
      case ANNULMENT -> "annulled";
      case UNKNOWN -> "ended";
    };
  }

  /** What several of them are called, as a heading. */
  static String of(RelationKind kind, boolean several) {
    return switch (kind) {
      case ENGAGED -> "Engaged to";
      case ROMANCE -> "Romance with";
      case CHILD -> several ? "Children" : "Child";
      case GRANDCHILD -> several ? "Grandchildren" : "Grandchild";
      case STEP_CHILD -> several ? "Stepchildren" : "Stepchild";
      case STEP_PARENT -> several ? "Step-parents" : "Step-parent";
      case HALF_SIBLING -> several ? "Half-siblings" : "Half-sibling";
      case CO_PARENT -> several ? "Co-parents" : "Co-parent";
      default -> capital(Words.plain(kind)) + (several ? "s" : "");
    };
  }

  /** "married", "rivals", "George III is a parent of George IV": what the second is to the first, seen from neither. */
  static String between(RelationKind kind, String first, String second) {
    return switch (kind) {
      case SPOUSE -> "married";
      case ENGAGED -> "engaged";
      case ROMANCE -> "romance";
      case CO_PARENT -> "parents of the same child";
      case PARTNER, SIBLING, HALF_SIBLING, COUSIN, FRIEND, RIVAL, COLLEAGUE, ASSOCIATE -> plain(kind) + "s";
      default -> second + " is " + of(kind) + " of " + first;
    };
  }

  /** "a parent", "an employer": what somebody is to somebody. */
  static String of(RelationKind kind) {
    String word = plain(kind);
    return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
  }

  /** "step-parent of", "engaged to": what somebody is, before the name of whom. */
  static String towards(RelationKind kind) {
    return switch (kind) {
      case ENGAGED -> "engaged to";
      case ROMANCE -> "in a romance with";
      default -> plain(kind) + " of";
    };
  }

  /** "step-parent". */
  static String plain(RelationKind kind) {
    return Vocabulary.word(kind);
  }

  /** The same of kin. */
  static String of(Kin.Kind kind, boolean several) {
    return switch (kind) {
      case SIBLING -> several ? "Siblings" : "Sibling";
      case HALF_SIBLING -> several ? "Half-siblings" : "Half-sibling";
      case GRANDPARENT -> several ? "Grandparents" : "Grandparent";
      case GRANDCHILD -> several ? "Grandchildren" : "Grandchild";
      case PARENT_IN_LAW -> several ? "Parents-in-law" : "Parent-in-law";
      case CHILD_IN_LAW -> several ? "Children-in-law" : "Child-in-law";
      case SIBLING_IN_LAW -> several ? "Siblings-in-law" : "Sibling-in-law";
    };
  }

  /** "about 8,500,000 GBP". */
  static String of(Amount amount) {
    String digits = amount.value().toPlainString();
    int point = digits.indexOf('.');
    StringBuilder grouped = new StringBuilder(digits);
    for (int i = (point < 0 ? digits.length() : point) - 3; i > (digits.startsWith("-") ? 1 : 0); i -= 3) {
      grouped.insert(i, ',');
    }
    return (amount.approximate() ? "about " : "") + grouped + " " + amount.currency();
  }

  private static String plain(Enum<?> constant) {
    return Vocabulary.word(constant).replace('-', ' ');
  }
}
