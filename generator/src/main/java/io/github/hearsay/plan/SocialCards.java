package io.github.hearsay.plan;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.Story;
import io.github.hearsay.edtf.EdtfWords;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Image;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.picture.CardText;
import io.github.hearsay.plan.SitePlan.AssetUse;
import io.github.hearsay.problem.Location;
import io.github.hearsay.text.Initials;
import io.github.hearsay.words.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which cards are drawn: one for each story and each person that machines may be told of and that has no picture large enough. Nobody can look for
 * names in pixels, so every word on a card is one of the archive, from which whoever must be left alone has been taken out.
 */
final class SocialCards {

  /** The theme's own accent. */
  private static final String ACCENT = "#8a1538";

  /** So many people are named at most. */
  private static final int NAMED = 3;

  private final Archive archive;
  private final Map<AssetUse, PlannedPicture> pictures;
  private final Ground ground;
  private final int accent;
  private final EdtfWords dates;
  private final List<SocialCard> cards = new ArrayList<>();

  private SocialCards(Archive archive, Map<AssetUse, PlannedPicture> pictures, Ground ground) {
    this.archive = archive;
    this.pictures = pictures;
    this.ground = ground;
    this.dates = new EdtfWords(Messages.of(archive.config().language(), archive.config().words()));
    this.accent = Integer.parseInt(archive.config().look().accent().orElse(ACCENT).substring(1), 16);
  }

  /** In order of address; none unless the site wants them and says where it is, without which nobody could find one. */
  static List<SocialCard> of(Archive archive, Map<Id, SitePath> stories, Map<AssetUse, PlannedPicture> pictures, Ground ground) {
    if (!archive.config().cards() || archive.config().url().isEmpty()) {
      return List.of();
    }
    SocialCards cards = new SocialCards(archive, pictures, ground);
    archive.stories().forEach(story -> cards.add(story, stories.get(story.id())));
    archive.people().forEach(cards::add);
    cards.cards.sort(Comparator.comparing(SocialCard::to));
    return List.copyOf(cards.cards);
  }

  private void add(Story story, SitePath page) {
    if (story.article().publishing().index() && !archive.isWithheld(ArchivePart.STORIES, story.id())) {
      add(page, story.article().image(), story.article().title(), below(story), "", story.article().at());
    }
  }

  private void add(PersonEntry entry) {
    if (entry.person().standing().isListed() && !archive.isWithheld(ArchivePart.PEOPLE, entry.id())) {
      String name = entry.person().name();
      add(Addresses.person(entry.id()), entry.person().image(), name, entry.person().description(), Initials.of(name), entry.person().at());
    }
  }

  private void add(SitePath page, Optional<Image> image, String title, String below, String initials, Location at) {
    boolean hasOwn = image.map(own -> pictures.get(new AssetUse(page, own.src()))).filter(PlannedPicture::isLarge).isPresent();
    SitePath to = Addresses.card(page);
    if (!hasOwn && ground.take(to, () -> new Owner("a card", at))) {
      cards.add(new SocialCard(to, new CardText(archive.config().title(), title, below, initials, accent)));
    }
  }

  private String below(Story story) {
    StringBuilder below = new StringBuilder(dates.of(story.article().published().date()));
    story.people().stream().limit(NAMED).flatMap(id -> archive.person(id).stream()).forEach(entry -> below.append(" · ").append(entry.name()));
    return below.toString();
  }
}
