package io.github.hearsay.check;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Checks every internal link and anchor of every page. Pages come one by one from any thread; links are judged at once, anchors as soon as the page
 * that should have them has been seen. Of a page nothing is kept but the hashes of its anchors, and wishes only until they are fulfilled.
 */
public final class LinkCheck {

  /** What the check asks of the plan. */
  public interface Addresses {
    /** Whether something is published at an address such as {@code /people/nell-gwyn/} or {@code /assets/site.css}. */
    boolean has(String address);

    /** Whether the page at {@code address} is shown under any address at all, so that only root-relative links work on it. */
    boolean isShownAnywhere(String address);

    /** The anchors of a page that is not taken in, because an earlier build has checked it; empty for any other. */
    default Optional<Anchors> anchors(String address) {
      return Optional.empty();
    }

    /** The anchors of a page by their names, to suggest one of them; asked only for a page that was found to lack one. */
    Set<String> anchorNames(String address);
  }

  private final Addresses addresses;
  private final SeenAnchors anchors = new SeenAnchors();
  private final Map<String, Map<String, AnchorWish>> wanted = new ConcurrentHashMap<>();

  /** A check against what the site will hold. */
  public LinkCheck(Addresses addresses) {
    this.addresses = addresses;
  }

  /** What reads pages and leaves out, of their links, what this would find to be right. */
  public PageScan scan() {
    return new PageScan(new PageScan.Site() {
      @Override
      public boolean has(String address) {
        return addresses.has(address);
      }

      @Override
      public boolean has(String address, long anchor) {
        return anchors.has(address, anchor);
      }
    });
  }

  /** Takes in one page; gives back what is wrong with it on its own. */
  public List<Problem> page(PageFacts facts) {
    List<Problem> problems = new ArrayList<>();
    if (facts.hashes().size() < facts.anchors().size()) {
      duplicates(facts, problems);
    }
    fulfil(facts.page(), facts.hashes());
    Set<String> said = new HashSet<>();
    for (PageFacts.InternalLink link : facts.links()) {
      boolean isHere = !link.anchor().isEmpty() && link.written().startsWith("#") && facts.hashes().has(link.hash());
      if (!isHere) {
        check(facts.page(), link, said, problems);
      }
    }
    return problems;
  }

  private static void duplicates(PageFacts facts, List<Problem> problems) {
    Set<String> seen = new HashSet<>(2 * facts.anchors().size());
    for (String anchor : facts.anchors()) {
      if (!seen.add(anchor)) {
        problems.add(
            Problem.of(Code.DUPLICATE_ANCHOR, at(facts.page()), "two elements have the id \"" + anchor + "\"", "give each an id of its own"));
      }
    }
  }

  private void check(String page, PageFacts.InternalLink link, Set<String> said, List<Problem> problems) {
    String target = link.target();
    boolean fromRoot = link.written().startsWith("/");
    if (fromRoot && !addresses.isShownAnywhere(page)) {
      problem(
          Code.ROOT_RELATIVE_LINK, page, link.written(), "a link to " + link.written() + " only works at the root of a domain",
          "let the template use the address the view gives it, which is relative", said, problems);
    } else if (!fromRoot && !addresses.has(target)) {
      problem(
          Code.BROKEN_LINK, page, link.written(), "a link to " + link.written() + " leads nowhere",
          target.isEmpty() ? "it climbs out of the site" : "there is nothing at " + target, said, problems);
    } else if (!link.anchor().isEmpty() && !anchors.has(target, link.hash())) {
      // Many anchors were seen before somebody wants them, and need not be kept in mind.
      want(new AnchorWish(target, link.anchor(), page, link.written()));
    }
  }

  private void want(AnchorWish wish) {
    wanted.compute(wish.target(), (target, before) -> {
      Map<String, AnchorWish> wishes = before == null ? new HashMap<>(2) : before;
      wishes.merge(wish.anchor(), wish, AnchorWish::first);
      return wishes;
    });
  }

  /** Takes in the anchors of a page; a wish that another thread utters only now is judged at the end. */
  private void fulfil(String page, Anchors there) {
    anchors.put(page, there);
    wanted.computeIfPresent(page, (target, wishes) -> {
      wishes.keySet().removeIf(there::has);
      return wishes.isEmpty() ? null : wishes;
    });
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
      // Files other than pages have no anchors that could be known.
      Optional<Predicate<String>> seen = anchorsOf(target);
      if (seen.isPresent() && !wishes.keySet().stream().allMatch(seen.get())) {
        Set<String> there = addresses.anchorNames(target);
        wishes.values().forEach(wish -> wish.missing(there).ifPresent(problems::add));
      }
    });
    return problems;
  }

  /** Which anchors there are at an address, where that is known. */
  private Optional<Predicate<String>> anchorsOf(String target) {
    return anchors.has(target)
        ? Optional.of(anchor -> anchors.has(target, Anchors.hash(anchor)))
        : addresses.anchors(target).map(known -> known::has);
  }

  /** The wishes for anchors of what was not taken in, in order: whoever takes in those pages has to judge them. */
  public List<AnchorWish> open() {
    List<AnchorWish> open = new ArrayList<>();
    wanted.forEach((target, wishes) -> {
      if (!anchors.has(target)) {
        open.addAll(wishes.values());
      }
    });
    open.sort(null);
    return open;
  }

  private static Location at(String page) {
    return Location.file(page);
  }
}
