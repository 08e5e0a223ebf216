package io.github.hearsay.watch;

/** The stages of a build, an import and a merge, in order. */
public enum Stage {
  READ("reading", "file", "files"),
  PROPOSE("proposing", "story", "stories"),
  LINK("linking", "story", "stories"),
  PLAN("planning", "page", "pages"),
  RENDER("rendering", "page", "pages"),
  ASK("asking other sites", "page", "pages"),
  MERGE("merging", "file", "files"),
  WRITE("writing", "file", "files");

  private final String doing;
  private final String one;
  private final String many;

  Stage(String doing, String one, String many) {
    this.doing = doing;
    this.one = one;
    this.many = many;
  }

  /** What the build is doing: "reading". */
  public String doing() {
    return doing;
  }

  /** {@code count} of what this stage works on: "1 file", "12 files". */
  public String counted(long count) {
    return count + " " + (count == 1 ? one : many);
  }
}
