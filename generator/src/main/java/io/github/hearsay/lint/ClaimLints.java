package io.github.hearsay.lint;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.Assertion;
import io.github.hearsay.archive.ClaimEntry;
import io.github.hearsay.archive.Story;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Attribution;
import io.github.hearsay.model.AttributionKind;
import io.github.hearsay.model.Claim;
import io.github.hearsay.model.ClaimKind;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Sensitivity;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problems;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** On whose word the claims of a story stand, and what that word has to carry. What was settled since on evidence needs no better word. */
final class ClaimLints {

  /** Of fewer claims a share says nothing. */
  private static final int FEWEST = 3;

  /** A word shorter than this is in every sentence. */
  private static final int LETTERS = 5;

  private static final Map<Sensitivity, String> SUBJECTS =
      new EnumMap<>(
          Map.of(
              Sensitivity.HEALTH, "health", Sensitivity.MENTAL_HEALTH, "mental health", Sensitivity.SELF_HARM, "self-harm",
              Sensitivity.SEXUAL, "sex", Sensitivity.CRIME_ALLEGATION, "a crime"));

  private final Archive archive;
  private final Living living;
  private final Problems problems;

  ClaimLints(Archive archive, Living living, Problems problems) {
    this.archive = archive;
    this.living = living;
    this.problems = problems;
  }

  void check(Story story) {
    if (story.claims().isEmpty()) {
      return;
    }
    boolean isEnglish = story.article().publishing().lang().orElse(archive.config().language()).toLowerCase(Locale.ROOT).startsWith("en");
    story.claims().forEach(claim -> checkWord(claim, isEnglish));
    checkHeadline(story, isEnglish);
    checkShare(story);
  }

  private void checkWord(ClaimEntry entry, boolean isEnglish) {
    Assertion assertion = archive.assertion(entry.assertion()).orElseThrow();
    if (!assertion.status().isOpen() || hasName(assertion)) {
      return;
    }
    Claim claim = entry.claim();
    Optional<Id> whom = entry.about().stream().filter(living::isLiving).findFirst();
    Optional<String> subject = whom.isEmpty() || claim.kind() == ClaimKind.DENIAL ? Optional.empty() : subject(claim, isEnglish);
    if (subject.isPresent()) {
      problems.add(
          Code.SENSITIVE_CLAIM, claim.at(),
          "a claim of " + subject.get() + " about " + archive.person(whom.get()).orElseThrow().name() + ", who may be living, stands on "
              + word(claim.saidBy()),
          "name who says it, or the document that shows it; or leave it out");
    } else if (AttributionKind.of(claim.saidBy()) == AttributionKind.UNATTRIBUTED) {
      problems.add(
          Code.UNATTRIBUTED_CLAIM, claim.at(), "this claim stands on nobody's word",
          "say whose it is, if only {anonymous: \"a friend\"} or {publication: the paper that printed it}");
    }
  }

  /** Whether any of the claims that say it stands on a word that can be asked or looked up. */
  private boolean hasName(Assertion assertion) {
    for (Id id : assertion.claims()) {
      AttributionKind kind = AttributionKind.of(archive.claim(id).orElseThrow().claim().saidBy());
      if (kind == AttributionKind.DOCUMENT || kind == AttributionKind.NAMED) {
        return true;
      }
    }
    return false;
  }

  /** What the claim tells of that may do most harm, and how that shows: {@code health ("hospital")}. */
  private static Optional<String> subject(Claim claim, boolean isEnglish) {
    for (Map.Entry<Sensitivity, String> subject : SUBJECTS.entrySet()) {
      if (claim.sensitivity().contains(subject.getKey())) {
        return Optional.of(subject.getValue());
      }
    }
    Optional<Lexicon.Found> found = isEnglish ? Lexicon.sensitive(claim.text()) : Optional.empty();
    if (found.isEmpty() && claim.kind() == ClaimKind.ALLEGATION) {
      return Optional.of("wrongdoing");
    }
    return found.map(one -> one.subject() + " (\"" + one.word() + "\")");
  }

  private static String word(Attribution attribution) {
    if (attribution instanceof Attribution.Anonymous anonymous) {
      return "the word of \"" + anonymous.label() + "\"";
    }
    return attribution instanceof Attribution.ByName by ? "the word of " + by.name() + " alone" : "nobody's word";
  }

  private void checkHeadline(Story story, boolean isEnglish) {
    Article article = story.article();
    // The words of most headlines need not be looked at: the claims are all of one sort.
    boolean all = story.claims().stream().allMatch(this::isTalk);
    boolean any = all || story.claims().stream().anyMatch(this::isTalk);
    if (!any || isEnglish && Lexicon.hasDoubt(article.title()) || !all && !carriers(story).stream().allMatch(this::isTalk)) {
      return;
    }
    problems.add(
        Code.ANONYMOUS_HEADLINE, article.at(), "the headline rests on anonymous claims that nothing has settled",
        "say in it that it is talk (\"is said to\", \"friends claim\"), or rest it on a word that can be checked");
  }

  /** Whether nobody who is named has said it, and nothing has settled it. */
  private boolean isTalk(ClaimEntry entry) {
    return isNameless(entry) && archive.assertion(entry.assertion()).orElseThrow().status().isOpen();
  }

  /** The claims that share a word with the headline other than a name; all, where none does. */
  private List<ClaimEntry> carriers(Story story) {
    Set<String> headline = new HashSet<>(Lexicon.words(story.article().title()));
    story.people().forEach(id -> headline.removeAll(Lexicon.words(archive.person(id).orElseThrow().name())));
    headline.removeIf(word -> word.length() < LETTERS);
    List<ClaimEntry> carriers = new ArrayList<>();
    for (ClaimEntry entry : story.claims()) {
      if (Lexicon.words(entry.claim().text()).stream().anyMatch(headline::contains)) {
        carriers.add(entry);
      }
    }
    return carriers.isEmpty() ? story.claims() : carriers;
  }

  private void checkShare(Story story) {
    int all = story.claims().size();
    long nameless = story.claims().stream().filter(ClaimLints::isNameless).count();
    int limit = archive.config().anonymousLimit();
    if (all >= FEWEST && nameless * 100 > (long) limit * all) {
      problems.add(
          Code.MOSTLY_ANONYMOUS, story.article().at(),
          nameless + " of " + all + " claims (" + nameless * 100 / all + " %) stand on the word of nobody who is named; the limit is " + limit + " %",
          "look for names or documents, leave out what has none, or let the warning stand with a reason");
    }
  }

  private static boolean isNameless(ClaimEntry entry) {
    AttributionKind kind = AttributionKind.of(entry.claim().saidBy());
    return kind == AttributionKind.ANONYMOUS || kind == AttributionKind.UNATTRIBUTED;
  }
}
