package io.github.hearsay.outside;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.read.Content;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Looks at every link of an archive to another site: several hosts at a time, each host's pages one after the other, with a pause between them. */
public final class OutsideLinks {

  private static final int DAY = 8;

  private final Outside how;
  private final Visitor visitor;
  private final Memory memory;
  private final Problems problems;
  private final Runnable step;

  private OutsideLinks(Outside how, Problems problems, Runnable step) {
    this.how = how;
    this.visitor = new Visitor(how);
    this.memory = Memory.of(how);
    this.problems = problems;
    this.step = step;
  }

  /** How many pages {@code content} links to. */
  public static int count(Content content) {
    return Wishes.of(content).size();
  }

  /**
   * Reports the links that lead nowhere, with an archived copy where there is one, and those whose page has moved.
   *
   * @param step is run whenever a page has been looked at
   */
  public static void check(Content content, Outside how, Problems problems, Runnable step) throws IOException {
    new OutsideLinks(how, problems, step).check(Wishes.of(content));
  }

  private void check(SortedMap<String, List<Wish>> wishes) throws IOException {
    SortedMap<String, List<String>> hosts = new TreeMap<>();
    wishes.keySet().forEach(address -> hosts.computeIfAbsent(host(address), any -> new ArrayList<>()).add(address));
    ExecutorService workers = Executors.newFixedThreadPool(how.hosts());
    try {
      List<Future<?>> work = new ArrayList<>();
      for (List<String> addresses : hosts.values()) {
        work.add(workers.submit(() -> {
          host(addresses, wishes);
          return null;
        }));
      }
      for (Future<?> one : work) {
        one.get();
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException failure) {
      throw new IOException("links to other sites cannot be looked at: " + failure.getCause().getMessage(), failure.getCause());
    } finally {
      workers.shutdownNow();
      memory.write();
    }
  }

  private static String host(String address) {
    try {
      return String.valueOf(URI.create(address).getAuthority());
    } catch (IllegalArgumentException noHost) {
      return "";
    }
  }

  private void host(List<String> addresses, Map<String, List<Wish>> wishes) throws InterruptedException {
    boolean isFirst = true;
    for (String address : addresses) {
      Answer known = memory.recently(address).orElse(null);
      if (known == null) {
        if (!isFirst) {
          visitor.sleep(how.pause());
        }
        isFirst = false;
        known = host(address).isEmpty() ? new Answer.Gone("cannot be asked for as it is written") : visitor.ask(address);
        memory.keep(address, known);
      }
      tell(known, wishes.get(address));
      step.run();
    }
  }

  private void tell(Answer answer, List<Wish> wishes) throws InterruptedException {
    for (Wish wish : wishes) {
      if (answer instanceof Answer.Moved moved) {
        problems.add(Problem.of(Code.DEAD_OUTSIDE, wish.at(), wish.address() + " has moved to " + moved.to(), "write the new address")
            .as(Severity.INFO));
      } else if (answer instanceof Answer.Gone gone && wish.hasCopy()) {
        problems.add(Problem.of(Code.DEAD_OUTSIDE, wish.at(), wish.address() + " " + gone.why(), "readers have the archived copy")
            .as(Severity.INFO));
      } else if (answer instanceof Answer.Gone gone) {
        problems.add(Code.DEAD_OUTSIDE, wish.at(), wish.address() + " " + gone.why(), hint(wish));
      }
    }
  }

  private String hint(Wish wish) throws InterruptedException {
    String day = wish.when().map(OutsideLinks::day).orElse("");
    return visitor.copy(wish.address(), day).map(copy -> "there is an archived copy: " + copy)
        .orElse("look for an archived copy: https://web.archive.org/web/" + (day.isEmpty() ? "" : day + "/") + wish.address());
  }

  /** As the Internet Archive writes days; it has no pages of earlier centuries. */
  private static String day(Edtf date) {
    boolean isOfTheWeb = date.year().orElse(0) >= 1996;
    String digits = isOfTheWeb ? date.earliest().toString().replace("-", "") : "";
    return digits.length() == DAY ? digits : "";
  }
}
