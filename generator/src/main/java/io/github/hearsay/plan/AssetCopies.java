package io.github.hearsay.plan;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.LinkTarget;
import io.github.hearsay.archive.PageEntry;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.PlaceEntry;
import io.github.hearsay.archive.Story;
import io.github.hearsay.archive.TopicEntry;
import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Image;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.picture.PictureFile;
import io.github.hearsay.plan.PlannedPicture.Smaller;
import io.github.hearsay.plan.SitePlan.AssetUse;
import io.github.hearsay.problem.Location;
import io.github.hearsay.read.Asset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Which pictures are published, how wide, and where: beside every page that shows them, so that the address of one page's picture
 * never depends on another page. What only a story that is held back shows is not copied.
 */
final class AssetCopies {

  private final Map<String, Path> files = new HashMap<>();
  private final Ground ground;
  private final List<AssetCopy> copies = new ArrayList<>();
  private final Map<AssetUse, PlannedPicture> uses = new HashMap<>();
  private final Map<Path, PictureFile> pictures = new HashMap<>();
  private final PictureWidths widths;
  private final boolean webp;

  private AssetCopies(Collection<Asset> assets, SiteConfig config, Ground ground) {
    assets.forEach(asset -> files.put(asset.path(), asset.file()));
    this.widths = new PictureWidths(config.largestPicture());
    this.webp = config.webp();
    this.ground = ground;
  }

  static AssetCopies of(Archive archive, Map<Id, SitePath> stories, Collection<Asset> assets, Ground ground) {
    AssetCopies copies = new AssetCopies(assets, archive.config(), ground);
    archive.config().look().masthead().filter(copies.files::containsKey)
        .ifPresent(path -> copies.add(Addresses.ASSETS, path, Location.file("site.yml")));
    for (Story one : archive.stories()) {
      copies.add(() -> stories.get(one.id()), one.article().image(), one.links(), one.article().at());
    }
    for (PersonEntry one : archive.people()) {
      copies.add(() -> Addresses.person(one.id()), one.person().image(), one.links(), one.person().at());
    }
    for (TopicEntry one : archive.topics()) {
      copies.add(() -> Addresses.topic(one.id()), Optional.empty(), one.links(), one.topic().at());
    }
    for (PlaceEntry one : archive.places()) {
      copies.add(() -> Addresses.place(one.id()), Optional.empty(), one.links(), one.place().at());
    }
    for (PageEntry one : archive.pages()) {
      copies.add(() -> Addresses.page(one.page().place()), Optional.empty(), one.links(), one.page().at());
    }
    copies.copies.sort(Comparator.comparing(AssetCopy::to));
    return copies;
  }

  private void add(Supplier<SitePath> page, Optional<Image> image, List<LinkTarget> links, Location at) {
    Set<String> shown = image.isPresent() ? new LinkedHashSet<>(List.of(image.get().src())) : Set.of();
    for (LinkTarget link : links) {
      if (link instanceof LinkTarget.ToAsset to) {
        shown = shown.isEmpty() ? new LinkedHashSet<>() : shown;
        shown.add(to.path());
      }
    }
    for (String path : shown) {
      if (files.containsKey(path)) {
        add(page.get(), path, at);
      }
    }
  }

  private void add(SitePath page, String path, Location at) {
    String name = fileName(path);
    SitePath to = SitePath.of(page.value() + name);
    if (!ground.take(to, () -> new Owner("the file " + path, at))) {
      return;
    }
    Path file = files.get(path);
    PictureFile picture = pictures.computeIfAbsent(file, PictureFile::read);
    boolean hasWebp = webp && picture.scales();
    add(new AssetCopy(path, file, to, widths.full(picture), false), hasWebp, at);
    List<Smaller> smaller = new ArrayList<>();
    for (int width : widths.smaller(picture)) {
      SitePath place = SitePath.of(page.value() + narrow(name, width));
      if (ground.take(place, () -> new Owner("a smaller " + path, at))) {
        add(new AssetCopy(path, file, place, width, false), hasWebp, at);
        smaller.add(new Smaller(place, width));
      }
    }
    uses.put(new AssetUse(page, path), new PlannedPicture(to, widths.size(picture), smaller, hasWebp));
  }

  private void add(AssetCopy copy, boolean hasWebp, Location at) {
    copies.add(copy);
    if (hasWebp && ground.take(PlannedPicture.webp(copy.to()), () -> new Owner(copy.source() + " as WebP", at))) {
      copies.add(copy.asWebp());
    }
  }

  private static String narrow(String name, int width) {
    int dot = name.lastIndexOf('.');
    return name.substring(0, dot) + "-" + width + "w" + name.substring(dot);
  }

  /** The file's own name, with a hyphen for every character that an address cannot have. */
  private static String fileName(String path) {
    StringBuilder name = new StringBuilder(path.substring(path.lastIndexOf('/') + 1));
    for (int i = 0; i < name.length(); i++) {
      if (!SitePath.fault("/" + name.charAt(i) + "x").isEmpty()) {
        name.setCharAt(i, '-');
      }
    }
    return name.toString();
  }

  /** In order of address. */
  List<AssetCopy> copies() {
    return copies;
  }

  Map<AssetUse, PlannedPicture> uses() {
    return uses;
  }
}
