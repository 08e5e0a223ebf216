package io.github.hearsay.plan;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.SitePath;
import java.util.List;
import java.util.Optional;

/** Every file the site will have; immutable. */
public final class SitePlan {

  /** What has to be rendered, in order of address; redirects are in. */
  public List<Page> pages() {
    throw new UnsupportedOperationException();
  }

  /** Old addresses, in order. */
  public List<Page.Redirect> redirects() {
    throw new UnsupportedOperationException();
  }

  /** Pictures and other files that are copied as they are, in order of address. */
  public List<AssetCopy> assets() {
    throw new UnsupportedOperationException();
  }

  /** Whether anything (a page, a redirect, a copied file, a file of the theme) lies at {@code path}. */
  public boolean has(SitePath path) {
    throw new UnsupportedOperationException();
  }

  /** The address of a story of the archive. */
  public SitePath story(Id id) {
    throw new UnsupportedOperationException();
  }

  /**
   * Where a picture or other file lies for one page: beside it.
   *
   * @param page the page that shows it
   * @param path relative to the content folder
   * @return empty when that page shows no such file
   */
  public Optional<SitePath> asset(SitePath page, String path) {
    throw new UnsupportedOperationException();
  }
}
