package io.github.hearsay.lint;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.model.ClaimStatus;
import io.github.hearsay.model.Id;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problems;

/** Whether a living person has nothing but open claims told of them, and no say. */
final class PersonLints {

  /** More unverified claims than this, and nothing else, make a page one-sided. */
  private static final int MANY = 10;

  private final Archive archive;
  private final Living living;
  private final Problems problems;

  PersonLints(Archive archive, Living living, Problems problems) {
    this.archive = archive;
    this.living = living;
    this.problems = problems;
  }

  void check(PersonEntry entry) {
    int claims = entry.claimsAbout().size();
    if (claims > MANY && entry.claimsBy().isEmpty() && living.isLiving(entry) && entry.claimsAbout().stream().allMatch(this::isUnverified)) {
      problems.add(
          Code.ONE_SIDED, entry.person().at(),
          entry.name() + " may be living, and all " + claims + " claims about them are unverified; none is in their own words",
          "look for what they or their spokespeople said, and for what became of the claims");
    }
  }

  private boolean isUnverified(Id claim) {
    Id assertion = archive.claim(claim).orElseThrow().assertion();
    return archive.assertion(assertion).orElseThrow().status() == ClaimStatus.UNVERIFIED;
  }
}
