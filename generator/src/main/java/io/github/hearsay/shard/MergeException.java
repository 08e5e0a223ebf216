package io.github.hearsay.shard;

import java.io.IOException;
import java.util.List;

/** Shards that do not come to a site; the reasons say for people what does not fit and what to do. */
public final class MergeException extends IOException {

  private static final long serialVersionUID = 1L;

  private final List<String> reasons;

  MergeException(List<String> reasons) {
    super(String.join("; ", reasons));
    this.reasons = List.copyOf(reasons);
  }

  /** A line each. */
  public List<String> reasons() {
    return reasons;
  }
}
