package io.github.hearsay.plan;

import io.github.hearsay.model.SitePath;

/** Is told what somebody asks a {@link SitePlan}. */
public interface Looks {

  /** Does not listen. */
  Looks NOBODY =
      new Looks() {
        @Override
        public void address(String address) {}

        @Override
        public void asset(SitePath page, String path) {}
      };

  /** Somebody asked whether there is anything at {@code address}. */
  void address(String address);

  /** Somebody asked where the file {@code path} lies for {@code page}. */
  void asset(SitePath page, String path);
}
