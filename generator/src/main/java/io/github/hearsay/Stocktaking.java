package io.github.hearsay;

import io.github.hearsay.author.Inventory;
import io.github.hearsay.author.Stock;
import io.github.hearsay.text.Lists;
import java.util.ArrayList;
import java.util.List;

/** Looks through an archive as a build knows it, whatever is wrong with some of its files. */
final class Stocktaking {

  private Stocktaking() {}

  static Stock run(BuildRequest request) {
    Holdings all = Holdings.of(request);
    if (!all.missing().isEmpty()) {
      return new Stock(List.of(), List.of(), all.missing());
    }
    Linked linked = Linked.of(all.content(), request, all.problems());
    List<String> notes = new ArrayList<>();
    int failed = all.content().failed();
    if (failed > 0) {
      notes.add(Lists.count(failed, "file has", "files have") + " an error and nothing of it is listed: a check says which");
    }
    return new Stock(Inventory.of(linked.archive(), linked.redacted().content().pages(), Summary::why), notes, List.of());
  }
}
