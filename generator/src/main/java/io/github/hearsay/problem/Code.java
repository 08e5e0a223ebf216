package io.github.hearsay.problem;

/**
 * Every kind of problem there is. The {@code HS} number is stable and has a page in {@code docs/problems/}; a number is
 * never used again for something else.
 *
 * <p>HS0xx files, HS1xx references, HS2xx fields, HS3xx values, HS4xx addresses, HS5xx text, HS6xx output,
 * HS7xx people who must be left alone, HS8xx what editors should weigh, HS9xx settings.
 */
public enum Code {
  UNREADABLE_FILE("HS001", Severity.ERROR, "a file cannot be read"),
  NOT_UTF8("HS002", Severity.ERROR, "a file is not UTF-8"),
  EMPTY_FILE("HS003", Severity.ERROR, "a file is empty"),
  FILE_TOO_LARGE("HS004", Severity.ERROR, "a file is larger than the limit"),
  FOLDER_LOOP("HS005", Severity.ERROR, "a folder contains itself through a link"),
  STRAY_FILE("HS006", Severity.WARNING, "a file lies where nothing reads it"),
  LINK_OUTSIDE("HS007", Severity.ERROR, "a link leads out of the content folder"),
  NO_FRONT_MATTER("HS010", Severity.ERROR, "a file does not begin with front matter"),
  UNCLOSED_FRONT_MATTER("HS011", Severity.ERROR, "front matter is not closed"),
  BAD_YAML("HS012", Severity.ERROR, "front matter is not YAML"),
  FORBIDDEN_YAML("HS013", Severity.ERROR, "YAML of a kind that front matter does not allow"),
  DUPLICATE_KEY("HS014", Severity.ERROR, "a key is given twice"),
  CUT_VALUE("HS015", Severity.WARNING, "a value was cut short at a number sign"),
  BAD_RECORD("HS016", Severity.ERROR, "a line of stories.lock that cannot be read"),
  UNFINISHED_CHANGE("HS017", Severity.ERROR, "a change of files that was stopped on the way"),

  UNKNOWN_REFERENCE("HS101", Severity.ERROR, "a reference leads nowhere"),
  UNKNOWN_PERSON("HS102", Severity.ERROR, "a name is near to a known person's, but not it"),
  UNKNOWN_TOPIC("HS103", Severity.ERROR, "a topic is near to a known one, but not it"),
  UNKNOWN_PLACE("HS104", Severity.ERROR, "a place is near to a known one, but not it"),
  UNKNOWN_STORY("HS105", Severity.ERROR, "a reference to a story that does not exist"),
  UNKNOWN_EVENT("HS106", Severity.ERROR, "a reference to an event that does not exist"),
  UNKNOWN_CLAIM("HS107", Severity.ERROR, "a reference to a claim that does not exist"),
  UNKNOWN_SOURCE("HS108", Severity.ERROR, "a reference to a source that does not exist"),
  AMBIGUOUS_NAME("HS110", Severity.ERROR, "a name means more than one"),
  NEW_PERSON("HS111", Severity.INFO, "a person without a file"),
  NEW_TOPIC("HS112", Severity.INFO, "a topic without a file"),
  NEW_PLACE("HS113", Severity.INFO, "a place without a file"),
  LISTED_TWICE("HS114", Severity.WARNING, "somebody or something is listed twice"),
  SELF_REFERENCE("HS115", Severity.ERROR, "something refers to itself"),
  REFERENCE_LOOP("HS116", Severity.ERROR, "references go round in a circle"),
  HELD_BACK_REFERENCE("HS117", Severity.WARNING, "a reference to a story that is held back"),

  UNKNOWN_KEY("HS201", Severity.ERROR, "a key that does not exist"),
  MISSING_FIELD("HS202", Severity.ERROR, "a required field is missing"),
  WRONG_TYPE("HS203", Severity.ERROR, "a value of the wrong kind"),
  UNKNOWN_WORD("HS204", Severity.ERROR, "a word that is not one of the list"),
  TOO_LONG("HS205", Severity.ERROR, "a text is too long"),
  TOO_SHORT("HS206", Severity.ERROR, "a text is too short"),
  BAD_STATUS_HISTORY("HS207", Severity.ERROR, "a claim's status and its history do not agree"),
  MISSING_DISAMBIGUATION("HS208", Severity.ERROR, "two people share a name and nothing tells them apart"),
  WAIVER_RUN_OUT("HS209", Severity.WARNING, "a waiver has run out"),
  UNUSED_WAIVER("HS210", Severity.WARNING, "a waiver that waives nothing"),

  BAD_DATE("HS301", Severity.ERROR, "a date that cannot be read"),
  BAD_URL("HS302", Severity.ERROR, "a web address that cannot be used"),
  BAD_PATH("HS303", Severity.ERROR, "a path that cannot be used"),
  BAD_SLUG("HS304", Severity.ERROR, "a slug that cannot be used"),
  BAD_NUMBER("HS305", Severity.ERROR, "a number that cannot be read"),
  BAD_LANGUAGE("HS306", Severity.ERROR, "a language tag that cannot be read"),
  DATE_ORDER("HS310", Severity.ERROR, "dates in the wrong order"),
  TWO_MARRIAGES("HS311", Severity.WARNING, "somebody is married to two people at one time"),
  PARENT_TOO_YOUNG("HS312", Severity.WARNING, "a parent who is hardly older than the child"),
  RELATION_OUTSIDE_LIFE("HS313", Severity.WARNING, "a relation before or after a life"),

  DUPLICATE_ID("HS401", Severity.ERROR, "two things have one id"),
  DUPLICATE_ADDRESS("HS402", Severity.ERROR, "two pages have one address"),
  RESERVED_ADDRESS("HS403", Severity.ERROR, "an address that belongs to the site itself"),

  DEAD_LINK("HS501", Severity.ERROR, "a link in the text leads nowhere"),
  UNSAFE_LINK("HS502", Severity.ERROR, "a link of a kind that is not allowed"),
  MISSING_IMAGE("HS503", Severity.ERROR, "a picture that is not there"),
  MISSING_ALT("HS504", Severity.ERROR, "a picture without a description"),
  AMBIGUOUS_MENTION("HS505", Severity.WARNING, "a short name in the text that two listed people share"),
  TOO_DEEP("HS506", Severity.ERROR, "text nested too deeply"),
  RAW_HTML("HS507", Severity.WARNING, "HTML in the text is shown, not run"),
  TANGLED_TEXT("HS508", Severity.ERROR, "text that would take too long to read"),
  UNUSED_NOTE("HS509", Severity.WARNING, "a footnote that is not shown"),
  CONTROL_CHARACTER("HS510", Severity.WARNING, "an invisible control character in the text"),
  SILENT_EDIT("HS511", Severity.ERROR, "a published text was changed without a word"),
  BAD_PICTURE("HS520", Severity.ERROR, "a picture that cannot be read"),
  DEAD_OUTSIDE("HS530", Severity.WARNING, "a link to another site that no longer leads there"),

  TEMPLATE_ERROR("HS601", Severity.ERROR, "a template failed"),
  UNKNOWN_TEMPLATE("HS602", Severity.WARNING, "a template that no page uses"),
  BROKEN_LINK("HS603", Severity.ERROR, "a link on a page leads nowhere"),
  BROKEN_ANCHOR("HS604", Severity.ERROR, "a link on a page leads to an anchor that is not there"),
  DUPLICATE_ANCHOR("HS605", Severity.ERROR, "two elements of a page have one id"),
  ROOT_RELATIVE_LINK("HS606", Severity.ERROR, "a link that only works at the root of a domain"),

  UNKNOWN_TARGET("HS701", Severity.ERROR, "a redaction of something that is not there"),
  IDLE_REDACTION("HS702", Severity.WARNING, "a redaction that finds nothing"),
  BAD_REDACTION("HS703", Severity.ERROR, "a redaction that cannot be carried out"),
  NO_KEY("HS704", Severity.ERROR, "a redaction whose key is missing"),
  SHARED_NAME("HS705", Severity.ERROR, "a name to be kept out that somebody else bears, too"),
  MINOR_NAMED("HS706", Severity.ERROR, "a text that names a minor"),
  LEAKED_NAME("HS707", Severity.ERROR, "a name that must not be published is in the site"),
  REVIEW_DUE("HS708", Severity.WARNING, "a redaction whose review is due"),

  UNATTRIBUTED_CLAIM("HS801", Severity.WARNING, "a claim on nobody's word"),
  SENSITIVE_CLAIM("HS802", Severity.WARNING, "a claim about a living person's health, sex life or crimes on nobody's name"),
  ANONYMOUS_HEADLINE("HS803", Severity.WARNING, "a headline that only anonymous claims carry"),
  MOSTLY_ANONYMOUS("HS804", Severity.WARNING, "a story of mostly anonymous claims"),
  UNLISTED_PERSON("HS805", Severity.WARNING, "a person whom the text names and the story does not list"),
  AMBIGUOUS_FIRST_NAME("HS806", Severity.WARNING, "a first name that several people bear"),
  EVENT_AFTER_STORY("HS807", Severity.WARNING, "an event after the story that tells of it"),
  ONE_SIDED("HS808", Severity.INFO, "a living person of whom only unverified claims are told"),

  BAD_SETTING("HS901", Severity.ERROR, "a setting that cannot be used"),
  UNKNOWN_SETTING("HS902", Severity.ERROR, "a setting that does not exist"),
  MISSING_CONTENT("HS903", Severity.ERROR, "there is no content to read"),
  BAD_MESSAGE("HS904", Severity.ERROR, "a message in words.properties that cannot be used");

  private final String id;
  private final Severity severity;
  private final String title;

  Code(String id, Severity severity, String title) {
    this.id = id;
    this.severity = severity;
    this.title = title;
  }

  /** The stable number, such as {@code HS102}. */
  public String id() {
    return id;
  }

  /** How much it matters unless a setting says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** What kind of problem this is, in a few words. */
  public String title() {
    return title;
  }
}
