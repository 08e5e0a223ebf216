package io.github.hearsay.lint;

import io.github.hearsay.text.Fold;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** English words that tell of what a claim is about: of the things that may do most harm, and of doubt. Other languages have none here. */
final class Lexicon {

  private static final Set<String> HEALTH = Set.of("""
      abortion addict addicted addiction aids alcoholic alzheimers anorexia anorexic anxiety bipolar breakdown bulimia
      cancer chemo chemotherapy coma consumption dementia depressed depression diabetes diagnosed diagnosis disease
      epilepsy herpes hiv hospital hospitalised hospitalized ill illness insane insanity leukaemia leukemia madness
      miscarriage miscarried overdose overdosed pregnancy pregnant psychiatric rehab seizure stroke suicidal suicide
      surgery syphilis therapy tumor tumour unwell
      """.strip().split("\\s+"));

  private static final Set<String> CRIME = Set.of("""
      arrested arson assault assaulted blackmail blackmailed bribe bribed bribery burglary convicted crime criminal
      embezzled embezzlement extortion felony forged forgery fraud fraudulent guilty indicted kidnapped laundering
      manslaughter molested murder murdered murderer perjury rape raped rapist robbed robbery shoplifting smuggled
      smuggling stabbed stalked stalking stole stolen theft thief trafficking treason
      """.strip().split("\\s+"));

  private static final Set<String> SEXUAL = Set.of("""
      adulterous adultery affair affairs bedded brothel incest intimate lover lovers mistress naked nude orgy porn
      prostitute prostitution seduced sex sexual sexually sodomy threesome
      """.strip().split("\\s+"));

  /** Words by which a headline says that it is told, not known. */
  private static final Set<String> DOUBT = Set.of("""
      accuse accused accuses alleged allegedly allegation allegations claim claimed claims denies denied deny foretold
      gossip hearsay insider insiders may might perhaps report reported reportedly reports rumor rumored rumors rumour
      rumoured rumours said say says source sources supposed supposedly suspected talk told whisper whispered whispers
      """.strip().split("\\s+"));

  /** What is not a letter or a digit, the quotes around words, and the ends of possessives; apostrophes within words do not part. */
  private static final Pattern PARTING = Pattern.compile("^'+|(?:'s)?(?:'*[^\\p{L}\\p{N}']+'*|'*$)");

  private Lexicon() {}

  /** A word that was found, and what it tells of: "health". */
  record Found(String word, String subject) {}

  /** The first word of {@code text} that tells of health, crime or sex. */
  static Optional<Found> sensitive(String text) {
    for (String word : words(text)) {
      String subject = HEALTH.contains(word) ? "health" : CRIME.contains(word) ? "a crime" : SEXUAL.contains(word) ? "sex" : "";
      if (!subject.isEmpty()) {
        return Optional.of(new Found(word, subject));
      }
    }
    return Optional.empty();
  }

  /** Whether {@code headline} leaves open whether it is so. A question mark does not: readers take the question for the answer. */
  static boolean hasDoubt(String headline) {
    return words(headline).stream().anyMatch(DOUBT::contains);
  }

  /** The folded words of a text, without the ends of possessives. */
  static List<String> words(String text) {
    return List.of(PARTING.split(Fold.name(text)));
  }
}
