package io.github.hearsay.explain;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.archive.Assertion;
import io.github.hearsay.archive.ClaimEntry;
import io.github.hearsay.archive.CorrectionEntry;
import io.github.hearsay.archive.Happening;
import io.github.hearsay.archive.Named;
import io.github.hearsay.archive.PageEntry;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.PlaceEntry;
import io.github.hearsay.archive.Story;
import io.github.hearsay.archive.TopicEntry;
import io.github.hearsay.model.Id;
import io.github.hearsay.problem.Location;
import io.github.hearsay.render.Fact;
import io.github.hearsay.render.Reads;
import io.github.hearsay.text.Lists;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a page was made of, by what it was seen to look up. */
final class Sources {

  private static final int SHOWN = 5;

  private Sources() {}

  /** A line for each sort of thing. */
  static List<String> lines(Archive archive, Reads reads) {
    Map<ArchivePart, List<String>> parts = new EnumMap<>(ArchivePart.class);
    for (int entry : reads.entries()) {
      ArchivePart part = Reads.part(entry);
      parts.computeIfAbsent(part, any -> new ArrayList<>()).add(from(part, Reads.place(entry), archive));
    }
    List<String> lines = new ArrayList<>();
    parts.forEach((part, all) -> lines.add("  " + all.size() + " " + word(part) + ": " + some(all.stream().distinct().toList())));
    List<String> whole = reads.facts().stream().filter(fact -> fact.kind() == Fact.Kind.PART)
        .map(fact -> word(ArchivePart.valueOf(fact.of()))).toList();
    if (!whole.isEmpty()) {
      lines.add("  all of the archive's " + Lists.and(whole));
    }
    return lines;
  }

  /** The file that an entry stands in, or its id where it has none. */
  private static String from(ArchivePart part, int place, Archive archive) {
    Object value = archive.part(part).get(place);
    if (value instanceof Named named) {
      return from(named.of(), archive.place(named.of(), named.id()).orElseThrow(), archive);
    }
    String id = archive.ids(part).get(place);
    Object entry = part == ArchivePart.BRIEFS ? archive.story(new Id(id)).orElseThrow() : value;
    return at(entry, archive).map(Location::file).orElse(id);
  }

  static String some(List<String> all) {
    int more = all.size() - SHOWN;
    return more <= 0 ? String.join(", ", all) : String.join(", ", all.subList(0, SHOWN)) + " and " + more + " more";
  }

  private static String word(ArchivePart part) {
    return switch (part) {
      case BRIEFS -> "stories as lists show them";
      case NAMES -> "names";
      default -> part.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  /** Where an entry stands. */
  private static Optional<Location> at(Object entry, Archive archive) {
    if (entry instanceof Story story) {
      return Optional.of(story.article().at());
    }
    if (entry instanceof PersonEntry person) {
      return Optional.of(person.person().at());
    }
    if (entry instanceof TopicEntry topic) {
      return Optional.of(topic.topic().at());
    }
    if (entry instanceof PlaceEntry place) {
      return Optional.of(place.place().at());
    }
    if (entry instanceof PageEntry page) {
      return Optional.of(page.page().at());
    }
    if (entry instanceof Happening happening) {
      return Optional.of(happening.first().event().at());
    }
    if (entry instanceof ClaimEntry claim) {
      return Optional.of(claim.claim().at());
    }
    if (entry instanceof Assertion assertion) {
      return archive.claim(assertion.first()).map(claim -> claim.claim().at());
    }
    return entry instanceof CorrectionEntry correction ? Optional.of(correction.correction().at()) : Optional.empty();
  }
}
