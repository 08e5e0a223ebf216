package io.github.hearsay.shard;

import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.AssetCopy;
import io.github.hearsay.plan.Page;
import io.github.hearsay.plan.SitePlan;
import io.github.hearsay.render.Rendered;
import io.github.hearsay.render.Theme;
import io.github.hearsay.search.SearchFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The files of a whole site. */
public final class Planned {

  private final SortedSet<String> files = new TreeSet<>();
  private final SortedSet<String> own = new TreeSet<>();
  private final Map<String, String> sources = new HashMap<>();
  private final Shard shard;

  private Planned(Shard shard) {
    this.shard = shard;
  }

  /** The files of a site, and which of them are the shard's. */
  public static Planned of(Shard shard, SitePlan plan, Theme theme, List<SearchFile> search) {
    Planned planned = new Planned(shard);
    for (Page page : plan.pages()) {
      planned.add(page.path());
    }
    for (Rendered file : theme.files()) {
      planned.add(file.path());
    }
    search.forEach(file -> planned.add(file.path()));
    for (AssetCopy copy : plan.assets()) {
      planned.add(copy.to());
      planned.sources.put(copy.to().file(), copy.width() == 0 ? copy.source() : copy.source() + " at " + copy.width() + " pixels");
    }
    plan.cards().forEach(card -> planned.add(card.to()));
    return planned;
  }

  private void add(SitePath path) {
    files.add(path.file());
    if (shard.has(path)) {
      own.add(path.file());
    }
  }

  int count() {
    return files.size();
  }

  /** A digest of the names of all files: what the files of all shards must come to. */
  String digest() {
    return digest(files);
  }

  static String digest(Iterable<String> sorted) {
    Sha256 all = new Sha256();
    sorted.forEach(all::text);
    return all.hex();
  }

  /** The files that belong to the shard. */
  SortedSet<String> own() {
    return own;
  }

  /** The picture of the content folder that {@code file} is made of, and how wide if it is scaled; empty when it is none. */
  String source(String file) {
    return sources.getOrDefault(file, "");
  }
}
