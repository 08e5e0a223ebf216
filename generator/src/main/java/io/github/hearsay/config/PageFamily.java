package io.github.hearsay.config;

/** A kind of pages that a site can do without: nothing else leads to them when they are switched off. */
public enum PageFamily {
  /** What was known about people at the end of each year. */
  AS_KNOWN(Setting.AS_KNOWN),
  /** Where readers search, and the index for it. */
  SEARCH(Setting.SEARCH),
  /** Pages of claims, and lists of them. */
  CLAIMS(Setting.PAGES_CLAIMS),
  /** Pages of two people, and who knows whom. */
  PAIRS(Setting.PAGES_PAIRS),
  /** The list of all that was put right, and its feed. */
  CORRECTIONS(Setting.PAGES_CORRECTIONS),
  /** What happened on each day of the year. */
  DAYS(Setting.PAGES_DAYS),
  /** Calendars to subscribe to. */
  CALENDARS(Setting.PAGES_CALENDARS);

  private final Setting setting;

  PageFamily(Setting setting) {
    this.setting = setting;
  }

  /** What switches it on and off. */
  public Setting setting() {
    return setting;
  }
}
