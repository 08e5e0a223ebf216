package io.github.hearsay.serve;

import io.github.hearsay.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * What is shown at one moment.
 *
 * @param version another for each site that was made
 * @param site the last good one, if there ever was one
 * @param stale whether it is older than the last edit, because something is wrong with that
 * @param problems what is wrong with it
 */
record State(String version, Optional<Site> site, boolean stale, List<String> problems) {

  /** As the script in the page reads it, in one line as events want it: those of texts are escaped. */
  String json() {
    return new JsonObject().put("version", version).put("stale", stale).texts("problems", problems).text().replace("\n", "");
  }
}
