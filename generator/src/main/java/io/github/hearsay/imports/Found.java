package io.github.hearsay.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One thing that a source holds, filled in as it is read. Not for several threads. */
final class Found {

  /** What it is to become. */
  enum What {
    STORY("articles"),
    PERSON("people"),
    TOPIC("topics"),
    PLACE("places");

    final String folder;

    What(String folder) {
      this.folder = folder;
    }
  }

  final What what;
  final Origin origin;
  /** What its file should be called. */
  String name = "";
  String title = "";
  /** What the source wants its address to end in; empty where it does not say. */
  String slug = "";
  /** The address that the source gives it itself; empty where that follows from other things. */
  String own = "";
  /** As this archive writes dates; empty when not known. */
  String date = "";
  String summary = "";
  boolean draft;
  final Set<String> people = new LinkedHashSet<>();
  final Set<String> topics = new LinkedHashSet<>();
  final Set<String> tags = new LinkedHashSet<>();
  /** Addresses it had, from the site's root. */
  final Set<String> addresses = new LinkedHashSet<>();
  /** Where on the web it stood; empty when not known. */
  String address = "";
  /** More fields, as YAML. */
  final Map<String, String> fields = new LinkedHashMap<>();
  /** Lines of the source that no field took. */
  final List<String> kept = new ArrayList<>();
  /** What a human should look at. */
  final List<String> needs = new ArrayList<>();
  /** Lines of front matter that are only proposed. */
  final List<String> proposals = new ArrayList<>();
  /** What stands below pictures that are not there. */
  final List<String> captions = new ArrayList<>();
  /** Headlines of other stories that it leads to. */
  final List<String> related = new ArrayList<>();
  String body = "";
  /** The text without marks, where that is another. */
  String plain = "";
  /** Where it was found, for the pictures beside it. */
  Optional<Path> folder = Optional.empty();

  Found(What what, Origin origin) {
    this.what = what;
    this.origin = origin;
  }

  /** Lets go of what only its file needs: of ten thousand stories, this is nearly all there is. */
  void forgetText() {
    body = "";
    plain = "";
    kept.clear();
    proposals.clear();
    captions.clear();
  }

  /** Takes the address that the source gives it itself for one that it had, where there is nothing more to it. */
  void standsAtOwn() {
    if (!own.isEmpty()) {
      addresses.add(own);
    }
  }

  /** Notes what a human should look at, once. */
  void need(String sentence) {
    if (!needs.contains(sentence)) {
      needs.add(sentence);
    }
  }
}
