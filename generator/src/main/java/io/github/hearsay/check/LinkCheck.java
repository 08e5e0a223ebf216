package io.github.hearsay.check;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.text.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Checks every internal link and anchor of every page. Pages come one by one from any thread; links are judged at once, anchors when
 * all pages have been seen.
 */
public final class LinkCheck {

  /** What the check asks of the plan. */
  public interface Addresses {
    /** Whether something is published at an address such as {@code /people/nell-gwyn/} or {@code /assets/site.css}. */
    boolean has(String address);

    /** Whether the page at {@code address} is shown under any address at all, so that only root-relative links work on it. */
    boolean isShownAnywhere(String address);
  }

  private static final String INDEX = "/index.html";

  private final Addresses addresses;
  private final Map<String, Set<String>> anchors = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Wish>> wanted = new ConcurrentHashMap<>();

  /** A check against what the site will hold. */
  public LinkCheck(Addresses addresses) {
    this.addresses = addresses;
  }

  /** A page that hopes for an anchor. */
  private record Wish(String page, String written) {

    static Wish first(Wish one, Wish other) {
      int byPage = one.page.compareTo(other.page);
      return byPage < 0 || byPage == 0 && one.written.compareTo(other.written) <= 0 ? one : other;
    }
  }

  /** Takes in one page; gives back what is wrong with it on its own. */
  public List<Problem> page(PageFacts facts) {
    List<Problem> problems = new ArrayList<>();
    anchors.put(facts.page(), anchors(facts, problems));
    Set<String> said = new HashSet<>();
    for (PageFacts.InternalLink link : facts.links()) {
      check(facts.page(), link, said, problems);
    }
    return problems;
  }

  private static Set<String> anchors(PageFacts facts, List<Problem> problems) {
    Set<String> seen = new HashSet<>();
    for (String anchor : facts.anchors()) {
      if (!seen.add(anchor)) {
        problems.add(
            Problem.of(Code.DUPLICATE_ANCHOR, at(facts.page()), "two elements have the id \"" + anchor + "\"", "give each an id of its own"));
      }
    }
    return seen;
  }

  private void check(String page, PageFacts.InternalLink link, Set<String> said, List<Problem> problems) {
    String target = folder(link.target());
    if (link.written().startsWith("/") && !addresses.isShownAnywhere(page)) {
      problem(
          Code.ROOT_RELATIVE_LINK, page, link.written(), "a link to " + link.written() + " only works at the root of a domain",
          "let the template use the address the view gives it, which is relative", said, problems);
    } else if (!link.written().startsWith("/") && !addresses.has(target)) {
      problem(
          Code.BROKEN_LINK, page, link.written(), "a link to " + link.written() + " leads nowhere",
          target.isEmpty() ? "it climbs out of the site" : "there is nothing at " + target, said, problems);
    } else if (!link.anchor().isEmpty()) {
      wanted.computeIfAbsent(target, any -> new ConcurrentHashMap<>()).merge(link.anchor(), new Wish(page, link.written()), Wish::first);
    }
  }

  private static void problem(
      Code code, String page, String written, String message, String hint, Set<String> said, List<Problem> problems) {
    if (said.add(written)) {
      problems.add(Problem.of(code, at(page), message, hint));
    }
  }

  /** What is wrong with the anchors, once every page has been taken in; each missing anchor once, at the first page that wants it. */
  public List<Problem> anchors() {
    List<Problem> problems = new ArrayList<>();
    wanted.forEach((target, wishes) -> {
      Set<String> there = anchors.get(target);
      wishes.forEach((anchor, wish) -> {
        // Files other than pages have no anchors that could be known.
        if (there != null && !there.contains(anchor)) {
          String near = Nearest.of(anchor, there.stream().sorted().toList()).map(known -> "; it has #" + known).orElse("");
          problems.add(
              Problem.of(
                  Code.BROKEN_ANCHOR, at(wish.page()), "a link to " + wish.written() + " leads to an anchor that is not there",
                  "the page " + target + " has no #" + anchor + near));
        }
      });
    });
    return problems;
  }

  private static String folder(String target) {
    return target.endsWith(INDEX) ? target.substring(0, target.length() - INDEX.length() + 1) : target;
  }

  private static Location at(String page) {
    return Location.file(page);
  }
}
