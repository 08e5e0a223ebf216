package io.github.hearsay.amend;

import java.util.Map;
import java.util.Optional;

/** What stories, and what they tell, are called from now on, where that is not as before. Each kind has ids of its own. */
record StoryIds(Map<String, String> stories, Map<String, String> events, Map<String, String> claims, Map<String, String> sources) {

  private static final String STORY = "story:";
  private static final String CLAIM = "claim:";

  /** The kinds of what a story's fields refer to by id. */
  enum Kind {
    STORY,
    EVENT,
    CLAIM,
    SOURCE,
    /** A story or a source, or an address elsewhere. */
    EVIDENCE
  }

  StoryIds {
    stories = Map.copyOf(stories);
    events = Map.copyOf(events);
    claims = Map.copyOf(claims);
    sources = Map.copyOf(sources);
  }

  /** What an id is now. */
  String now(Kind kind, String id) {
    String text = id.strip();
    return switch (kind) {
      case STORY -> stories.getOrDefault(text, text);
      case EVENT -> events.getOrDefault(text, text);
      case CLAIM -> claims.getOrDefault(text, text);
      case SOURCE -> sources.getOrDefault(text, text);
      case EVIDENCE -> stories.getOrDefault(text, sources.getOrDefault(text, text));
    };
  }

  /** What the target of a redaction is now. */
  String redacted(String target) {
    String text = target.strip();
    if (text.startsWith(STORY)) {
      return STORY + now(Kind.STORY, text.substring(STORY.length()));
    }
    return text.startsWith(CLAIM) ? CLAIM + now(Kind.CLAIM, text.substring(CLAIM.length())) : text;
  }

  /** What the id of an event or claim on a story's page is now, if it is another. */
  Optional<String> anchor(String anchor) {
    for (Kind kind : new Kind[] {Kind.EVENT, Kind.CLAIM}) {
      String before = (kind == Kind.EVENT ? "event" : "claim") + "-";
      String id = anchor.startsWith(before) ? anchor.substring(before.length()) : "";
      String now = now(kind, id);
      if (!now.equals(id)) {
        return Optional.of(before + now);
      }
    }
    return Optional.empty();
  }
}
