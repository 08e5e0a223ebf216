package io.github.hearsay.render;

import io.github.hearsay.model.SitePath;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Gathers what went wrong in templates: one mistake in one template can spoil ten thousand pages, and is one problem. */
final class TemplateFailures {

  private final Map<Key, Pages> failures = new ConcurrentHashMap<>();

  void add(TemplateFault fault, SitePath page) {
    Key key = new Key(fault.at(), fault.getMessage(), fault.hint());
    failures.merge(key, new Pages(page, 1), Pages::and);
  }

  List<Problem> problems() {
    return failures.entrySet().stream().map(failure -> problem(failure.getKey(), failure.getValue())).sorted().toList();
  }

  private static Problem problem(Key key, Pages pages) {
    String others = pages.count == 1 ? "" : pages.count == 2 ? " and 1 other page" : " and " + (pages.count - 1) + " other pages";
    return Problem.of(Code.TEMPLATE_ERROR, key.at, key.message + ", on " + pages.first + others, key.hint);
  }

  private record Key(Location at, String message, String hint) {}

  /** The first page by address, and how many there are: neither depends on which thread came first. */
  private record Pages(SitePath first, int count) {
    Pages and(Pages more) {
      return new Pages(first.compareTo(more.first) <= 0 ? first : more.first, count + more.count);
    }
  }
}
