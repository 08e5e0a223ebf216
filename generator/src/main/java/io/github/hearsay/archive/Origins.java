package io.github.hearsay.archive;

import io.github.hearsay.model.Access;
import io.github.hearsay.model.Attribution;
import io.github.hearsay.model.AttributionKind;
import io.github.hearsay.model.Claim;
import io.github.hearsay.model.Id;
import io.github.hearsay.text.Fold;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts from how many sides the archive has something. Many tellings are no more than one when they have it from each other, so two
 * claims count as one origin when
 *
 * <ul>
 *   <li>one repeats the other and does not know it at first hand (a document always does),
 *   <li>both stand on the word of the same voice, or
 *   <li>neither is at first hand and their stories lean on one source, or on sources that are based on each other.
 * </ul>
 *
 * In doubt this counts too few, never too many.
 */
final class Origins {

  private final Sources sources;
  private final UnionFind same = new UnionFind();

  Origins(Sources sources) {
    this.sources = sources;
  }

  /** From how many sides the archive has what {@code claims} say, which all repeat one another. */
  int count(List<ClaimEntry> claims) {
    Map<String, Id> voices = new HashMap<>();
    Map<Id, Id> leanOn = new HashMap<>();
    for (ClaimEntry entry : claims) {
      Id self = entry.claim().id();
      String voice = voice(entry);
      if (!voice.isEmpty()) {
        join(self, voices.putIfAbsent(voice, self));
      }
      if (!isFirstHand(entry.claim())) {
        entry.repeats().forEach(other -> same.union(self, other));
        sources.roots(entry.story()).forEach(source -> join(self, leanOn.putIfAbsent(source, self)));
      }
    }
    Set<Id> origins = new HashSet<>();
    claims.forEach(entry -> origins.add(same.find(entry.claim().id())));
    return origins.size();
  }

  private void join(Id self, Id before) {
    if (before != null) {
      same.union(self, before);
    }
  }

  private static boolean isFirstHand(Claim claim) {
    return claim.access().filter(Access.FIRST_HAND::equals).isPresent() || AttributionKind.of(claim.saidBy()) == AttributionKind.DOCUMENT;
  }

  /** Whoever said it, however spelt; "a friend" is the same one only where the same publication carried it. Empty for nobody. */
  private static String voice(ClaimEntry entry) {
    Attribution attribution = entry.claim().saidBy();
    if (entry.saidBy().isPresent()) {
      return "person " + entry.saidBy().get();
    }
    if (attribution instanceof Attribution.ByName by) {
      return by.voice() + " " + Fold.name(by.name());
    }
    if (attribution instanceof Attribution.Anonymous anonymous && !entry.claim().via().isEmpty()) {
      return "anonymous " + Fold.name(anonymous.label()) + " in " + Fold.name(entry.claim().via());
    }
    return "";
  }
}
