package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.Source;
import java.util.List;

/**
 * A newspaper, book or other publisher that stories name as their source.
 *
 * @param id the name as an address
 * @param name the spelling used most
 * @param printed what it printed and which story leans on it, newest story first
 * @param claims what it carried, as far as stories say so: {@code via} it, or in its own voice
 */
public record PublisherEntry(Id id, String name, List<Printed> printed, ClaimDigest claims) {

  public PublisherEntry {
    printed = List.copyOf(printed);
  }

  /** The stories that lean on it, newest first. */
  public List<Id> stories() {
    return printed.stream().map(Printed::story).distinct().toList();
  }

  /** One source, and the story that lists it. */
  public record Printed(Id story, Source source) {}
}
