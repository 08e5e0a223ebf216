package io.github.hearsay.shard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Whether shards, by what they say of themselves, are those of one site: each there once, all made of the same, every planned file in one. */
final class Proof {

  private static final String ONE_COMMIT = "build all shards from the same commit";
  private static final String ONE_DAY = "give all shards the same, with --now or -Dhearsay.now, or the same SOURCE_DATE_EPOCH";

  private final List<ShardRecord> records;
  private final List<String> reasons = new ArrayList<>();

  private Proof(List<ShardRecord> records) {
    this.records = records;
  }

  /** Refuses shards that do not fit together. */
  static void require(List<ShardRecord> records) throws MergeException {
    Proof proof = new Proof(records);
    proof.sameCount();
    proof.eachOnce();
    proof.sameInputs();
    proof.everyFileOnce();
  }

  private void sameCount() throws MergeException {
    differ("counts", record -> Integer.toString(record.shard().of()), false, "build all shards with the same");
    settle();
  }

  private void eachOnce() throws MergeException {
    Map<Integer, ShardRecord> there = new HashMap<>();
    for (ShardRecord record : records) {
      ShardRecord twin = there.putIfAbsent(record.shard().number(), record);
      if (twin != null) {
        reasons.add("shard " + record.shard() + " is there twice, in " + twin.folder() + " and in " + record.folder() + ": leave one of them out");
      }
    }
    int of = records.get(0).shard().of();
    List<String> missing = new ArrayList<>();
    for (int number = 1; number <= of; number++) {
      if (!there.containsKey(number)) {
        missing.add(new Shard(number, of).toString());
      }
    }
    if (!missing.isEmpty()) {
      reasons.add((missing.size() == 1 ? "shard " : "shards ") + listed(missing) + " missing: build and name all " + of);
    }
    settle();
  }

  private static String listed(List<String> shards) {
    return String.join(", ", shards) + (shards.size() == 1 ? " is" : " are");
  }

  private void sameInputs() throws MergeException {
    differ("versions of Hearsay or Java", ShardRecord::tool, true, "build all shards with the same");
    differ("days", record -> record.provenance().today(), true, ONE_DAY);
    differ("content", record -> record.provenance().content(), false, ONE_COMMIT);
    differ("templates", record -> record.provenance().templates(), false, ONE_COMMIT);
    differ("themes", record -> record.provenance().theme(), false, ONE_COMMIT);
    differ("redactions", record -> record.provenance().redactions(), false, "give all shards the same file of redactions, and the same key");
    if (reasons.isEmpty()) {
      // The day is a setting, and settings are content, too: said once.
      differ("settings", record -> record.provenance().settings(), false, "give all shards the same options");
    }
    settle();
  }

  /** Complains when the shards fall into groups. */
  private void differ(String what, Function<ShardRecord, String> value, boolean readable, String hint) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (ShardRecord record : records) {
      groups.computeIfAbsent(value.apply(record), any -> new ArrayList<>()).add(record.shard().toString());
    }
    if (groups.size() > 1) {
      List<String> words = new ArrayList<>();
      groups.forEach((key, shards) -> words.add(String.join(", ", shards) + (readable ? " (" + key + ")" : "")));
      reasons.add("the shards are of different " + what + ": " + String.join(" against ", words) + "; " + hint);
    }
  }

  private void everyFileOnce() throws MergeException {
    List<String> files = new ArrayList<>();
    Map<String, ShardFile> copies = new HashMap<>();
    for (ShardRecord record : records) {
      for (ShardFile file : record.files()) {
        files.add(file.file());
        ShardFile other = file.source().isEmpty() ? null : copies.putIfAbsent(file.source(), file);
        if (other != null && !other.sha256().equals(file.sha256())) {
          reasons.add("the picture " + file.source() + " changed while the shards were built; " + ONE_COMMIT);
        }
      }
    }
    settle();
    Collections.sort(files);
    ShardRecord first = records.get(0);
    String plan = Planned.digest(files);
    if (files.size() != first.planned() || records.stream().anyMatch(record -> !record.plan().equals(plan))) {
      String found = files.size() + " of " + first.planned() + " files";
      reasons.add("the shards do not come to the site that was planned: they have " + found + "; build all again");
    }
    settle();
  }

  private void settle() throws MergeException {
    if (!reasons.isEmpty()) {
      throw new MergeException(reasons);
    }
  }
}
