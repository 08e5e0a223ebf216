package io.github.hearsay.imports;

import io.github.hearsay.text.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a text says on somebody's word, and what kind of word that is: patterns of English, for a human to weigh. */
final class Claims {

  private static final String SAYS = "said|says|say|told|tells|claims|claimed|claim|insists|insisted|insist|revealed|reveals|added|adds|wrote|writes"
      + "|fear|fears|believe|believes|think|denied|denies|deny";
  private static final String TIME = "(?: (?:yesterday|today|last night|last week|last month|on \\p{Lu}\\p{L}+))?";
  private static final Pattern ENDS_WITH_VOICE =
      Pattern.compile("^(.+?),[\"”]? ([^,\"“”]{3,60}?) (" + SAYS + ")" + TIME + "(?:\\.|$)(.*)$", Pattern.DOTALL);
  private static final Pattern SAID_COLON = Pattern.compile("^(.{3,120}?) (" + SAYS + ")" + TIME + ": [\"“](.+)$", Pattern.DOTALL);
  private static final Pattern BEGINS_WITH_VOICE =
      Pattern.compile("^([^\"“”,:]{3,80}?) (" + SAYS + ")" + TIME
          + "(?: that)? (?!to comment)(.+)$", Pattern.DOTALL);
  private static final Pattern ACCORDING = Pattern.compile("^(.+?),? according to (.+?)\\.?$", Pattern.DOTALL);
  private static final Pattern ANONYMOUS = Pattern.compile(
      "(?i)\\b(?:sources?|insiders?|pals?|friends?|onlookers?|guests?"
          + "|witness(?:es)?|neighbours?|neighbors?"
      + "|colleagues?|relatives?|staff|confidants?|observers?|fans?|tipsters?|passers-by|spies|spy|mates?)\\b");
  private static final Pattern SPOKESPERSON =
      Pattern.compile("(?i)\\b(?:spokes(?:man|woman|person)|agent|publicist|rep|representative|lawyer|solicitor|attorney|press office)\\b");
  private static final Pattern PUBLICATION = Pattern.compile(
      "(?:the )?((?:" + People.WORD + " )*(?:Herald|Times|Mail|Post|News|Mirror|Star|Sun|Telegraph"
      + "|Guardian|Gazette|Tribune|Express|Echo|Weekly|Magazine|Journal|Chronicle|Observer))\\b");
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?][\"”]?)\\s+(?=[\"“\\p{Lu}])");
  private static final int LONGEST = 240;

  private final People people;

  /**
   * A claim.
   *
   * @param by the kind of word it stands on, as {@code said-by} has it
   * @param whose whose it is
   */
  record Claim(String text, String by, String whose, String kind) {}

  private Claims(People people) {
    this.people = people;
  }

  /** What is said on somebody's word in {@code text}, paragraph by paragraph. */
  static List<Claim> of(String text, People people) {
    Claims claims = new Claims(people);
    List<Claim> found = new ArrayList<>();
    for (String paragraph : text.split("\\n\\s*\\n")) {
      claims.paragraph(OneLine.of(paragraph)).forEach(found::add);
    }
    return found;
  }

  private List<Claim> paragraph(String paragraph) {
    List<Claim> found = new ArrayList<>();
    String[] sentences = SENTENCE.split(paragraph);
    for (int i = 0; i < sentences.length; i++) {
      boolean open = sentences[i].matches("[^\"“]*[\"“][^\"”]*");
      // What begins within quotation marks goes on up to their end.
      StringBuilder whole = new StringBuilder(sentences[i]);
      while (open && i + 1 < sentences.length) {
        whole.append(' ').append(sentences[++i]);
        open = !sentences[i].matches(".*[\"”]");
      }
      claim(whole.toString()).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Claim> claim(String sentence) {
    Matcher colon = SAID_COLON.matcher(sentence);
    if (colon.matches()) {
      return claim(colon.group(3), colon.group(1), colon.group(2));
    }
    Matcher according = ACCORDING.matcher(sentence);
    if (according.matches()) {
      return claim(according.group(1), according.group(2), "said");
    }
    Matcher end = ENDS_WITH_VOICE.matcher(sentence);
    if (end.matches() && isVoice(end.group(2))) {
      return claim(end.group(1), end.group(2), end.group(3));
    }
    Matcher begin = BEGINS_WITH_VOICE.matcher(sentence);
    return begin.matches() && isVoice(begin.group(1)) ? claim(begin.group(3), begin.group(1), begin.group(2)) : Optional.empty();
  }

  private boolean isVoice(String words) {
    return ANONYMOUS.matcher(words).find()
        || SPOKESPERSON.matcher(words).find() || PUBLICATION.matcher(words).find() || people.meant(words).isPresent();
  }

  private Optional<Claim> claim(String said, String voice, String verb) {
    String text = unquoted(said.strip().replaceAll("[.,]+([\"”]?)$", "$1"));
    text = text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    if (text.length() < 8) {
      return Optional.empty();
    }
    String cut = text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(' ', LONGEST - 1)) + "…";
    return Optional.of(by(voice.strip(), cut, kind(verb, text)));
  }

  /** Without quotation marks around it, or one of which the other is elsewhere. */
  private static String unquoted(String text) {
    boolean opens = text.matches("(?s)[\"“].*");
    boolean closes = text.matches("(?s).*[\"”]");
    boolean inner = text.matches("(?s).+[\"“].*[\"”]") && !opens;
    String bare = opens ? text.substring(1) : text;
    return (closes && !inner ? bare.substring(0, bare.length() - 1) : bare).replaceAll("[.,]+$", "").strip();
  }

  private Claim by(String voice, String text, String kind) {
    Matcher paper = PUBLICATION.matcher(voice);
    if (SPOKESPERSON.matcher(voice).find()) {
      String after = voice.substring(voice.indexOf(',') + 1).strip();
      boolean named = voice.indexOf(',') > 0 && people.meant(after).isPresent();
      return new Claim(text, "spokesperson", named ? people.meant(after).get() : small(voice), kind);
    }
    if (paper.find()) {
      return new Claim(text, "publication", paper.group(1), kind);
    }
    if (ANONYMOUS.matcher(voice).find()) {
      return new Claim(text, "anonymous", small(voice), kind);
    }
    return people.meant(voice).map(name -> new Claim(text, "person", name, kind))
        .orElse(new Claim(text, "anonymous", small(voice), kind));
  }

  /** A voice as it stands within a sentence. */
  private static String small(String voice) {
    String first = voice.split(" ")[0];
    boolean shouted = first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT))
        || ANONYMOUS.matcher(first).matches() || first.matches("An?|One|The|Two");
    return shouted ? first.toLowerCase(Locale.ROOT) + voice.substring(first.length()) : voice;
  }

  private static String kind(String verb, String text) {
    if (verb.startsWith("den")) {
      return "denial";
    }
    if (verb.matches("fears?|believes?|think")) {
      return "opinion";
    }
    return text.matches("(?s).*\\b(?:will|is going to|are going to|plans to)\\b.*") ? "prediction" : "fact";
  }
}
