package io.github.hearsay.plan;

import io.github.hearsay.archive.Brief;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.SitePath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every file the site will have; immutable. */
public final class SitePlan {

  private final List<Page> pages;
  private final List<Page.DataFile> dataFiles;
  private final List<AssetCopy> assets;
  private final List<SocialCard> cards;
  private final List<MenuEntry> menu;
  private final Map<Id, SitePath> stories;
  private final Map<AssetUse, PlannedPicture> picturesOfPages;
  private final Set<String> taken;
  private final Looks looks;

  /** A file as one page shows it. */
  record AssetUse(SitePath page, String path) {}

  /** All lists in order of address, but for the menu. */
  SitePlan(
      List<Page> pages, List<AssetCopy> assets, List<SocialCard> cards, List<MenuEntry> menu, Map<Id, SitePath> stories,
      Map<AssetUse, PlannedPicture> uses, Set<SitePath> themeFiles) {
    this.pages = List.copyOf(pages);
    this.dataFiles = only(Page.DataFile.class, pages);
    this.assets = List.copyOf(assets);
    this.cards = List.copyOf(cards);
    this.menu = List.copyOf(menu);
    this.stories = Map.copyOf(stories);
    this.picturesOfPages = Map.copyOf(uses);
    Set<String> all = new HashSet<>((pages.size() + assets.size()) * 2);
    themeFiles.forEach(file -> all.add(file.value()));
    pages.forEach(page -> all.add(page.path().value()));
    assets.forEach(asset -> all.add(asset.to().value()));
    cards.forEach(card -> all.add(card.to().value()));
    // Copies take a quarter of the room.
    this.taken = Set.copyOf(all);
    this.looks = Looks.NOBODY;
  }

  private SitePlan(Page page, List<MenuEntry> menu, Map<Id, SitePath> stories, Map<AssetUse, PlannedPicture> uses, Set<String> addresses) {
    this.pages = List.of(page);
    this.dataFiles = List.of();
    this.assets = List.of();
    this.cards = List.of();
    this.menu = menu;
    this.stories = stories;
    this.picturesOfPages = Map.copyOf(uses);
    this.taken = addresses;
    this.looks = Looks.NOBODY;
  }

  /**
   * What one page of a story has to know of a plan.
   *
   * @param menu the pages that every page leads to
   * @param stories those that the page names
   * @param pictures those that pages show
   * @param addresses every address there is something at
   */
  public static SitePlan excerpt(
      Page.OfStory page, List<MenuEntry> menu, List<Brief> stories, List<ShownPicture> pictures, Set<String> addresses) {
    Map<Id, SitePath> paths = new HashMap<>();
    stories.forEach(story -> paths.put(story.id(), Addresses.story(story.id(), story.published())));
    Map<AssetUse, PlannedPicture> uses = new HashMap<>();
    pictures.forEach(one -> uses.put(new AssetUse(one.page(), one.file()), one.picture()));
    return new SitePlan(page, menu, paths, uses, addresses);
  }

  private SitePlan(SitePlan all, Looks looks) {
    this.pages = all.pages;
    this.dataFiles = all.dataFiles;
    this.assets = all.assets;
    this.cards = all.cards;
    this.menu = all.menu;
    this.stories = all.stories;
    this.picturesOfPages = all.picturesOfPages;
    this.taken = all.taken;
    this.looks = looks;
  }

  /** The same plan, for somebody whose questions {@code looks} shall hear. */
  public SitePlan seenBy(Looks looks) {
    return new SitePlan(this, looks);
  }

  /** Every address there is something at, in no order. */
  public Set<String> addresses() {
    return taken;
  }

  private static <T extends Page> List<T> only(Class<T> kind, List<Page> pages) {
    return pages.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The pages that every page leads to, in the order their author wants. */
  public List<MenuEntry> menu() {
    return menu;
  }

  /** What has to be rendered, in order of address; redirects are in. */
  public List<Page> pages() {
    return pages;
  }

  /** The files that programs read of the archive as a whole, in order of address. */
  public List<Page.DataFile> dataFiles() {
    return dataFiles;
  }

  /** Pictures of the archive, in order of address. */
  public List<AssetCopy> assets() {
    return assets;
  }

  /** Pictures that are drawn, in order of address. */
  public List<SocialCard> cards() {
    return cards;
  }

  /** Whether anything (a page, a redirect, a copied file, a file of the theme) lies at {@code path}. */
  public boolean has(SitePath path) {
    return has(path.value());
  }

  /** The same for an address that may not even be one. */
  public boolean has(String address) {
    looks.address(address);
    return taken.contains(address);
  }

  /**
   * The address of a story of the archive.
   *
   * @throws IllegalArgumentException for the id of anything else
   */
  public SitePath story(Id id) {
    SitePath path = stories.get(id);
    if (path == null) {
      throw new IllegalArgumentException("not a story of this archive: " + id);
    }
    return path;
  }

  /**
   * A picture as one page shows it: beside it.
   *
   * @param page the page whose content shows it: the story's own where another page shows a story's picture
   * @param path relative to the content folder
   * @return empty when that page shows no such file
   */
  public Optional<PlannedPicture> picture(SitePath page, String path) {
    looks.asset(page, path);
    return Optional.ofNullable(picturesOfPages.get(new AssetUse(page, path)));
  }
}
