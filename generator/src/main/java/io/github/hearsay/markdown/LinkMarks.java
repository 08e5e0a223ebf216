package io.github.hearsay.markdown;

import io.github.hearsay.model.Body;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;

/** Writes the marks of links, whoever found them; a link that is refused becomes its words. */
final class LinkMarks {

  private final Work work;
  private final Markup markup;
  private final Prose prose;
  private boolean inLink;
  private boolean linkableBefore;

  LinkMarks(Work work, Markup markup, Prose prose) {
    this.work = work;
    this.markup = markup;
    this.prose = prose;
  }

  /** Begins a link; false when its words are to stand alone. */
  boolean open(Destination leads, String title, Location where) {
    if (leads instanceof Destination.Refused refused) {
      refuse(refused, where);
      return false;
    }
    if (inLink) {
      return false;
    }
    markup.mark(Body.LINK, work.book().enter((Destination.Reached) leads, title, "", where));
    linkableBefore = markup.linkable(false);
    inLink = true;
    return true;
  }

  /** Ends what {@link #open} began. */
  void close(boolean open) {
    if (open) {
      markup.closeLink();
      markup.linkable(linkableBefore);
      inLink = false;
    }
  }

  void refuse(Destination.Refused refused, Location where) {
    work.problem(refused.code(), where, refused.message(), refused.hint());
  }

  /** {@code [[a name]]} or {@code [[a name|a label]]}, which stands at {@code at} and without its brackets is {@code inside}. */
  void wiki(int at, String inside, boolean textOnly) {
    int bar = inside.indexOf('|');
    // In a table the bar has a backslash before it, lest it end the cell.
    int nameEnd = bar < 0 ? inside.length() : bar > 0 && inside.charAt(bar - 1) == '\\' ? bar - 1 : bar;
    Destination leads = work.rules().wiki(Escapes.decoded(inside.substring(0, nameEnd)));
    String label = bar < 0 || inside.substring(bar + 1).isBlank() ? "" : inside.substring(bar + 1).strip();
    Location where = nameEnd == 0 ? work.source().at(at, inside.length() + 4) : work.source().at(at + 2, nameEnd);
    boolean open = !textOnly && open(leads, "", where);
    if (!label.isEmpty()) {
      prose.write(label);
    } else if (leads instanceof Destination.Reached reached) {
      markup.escaped(reached.target());
    } else {
      markup.escaped(inside);
    }
    close(open);
  }

  /** Text of the source in which there may be bare addresses. */
  void stretch(int from, int to) {
    char[] chars = work.source().chars();
    if (inLink) {
      prose.write(chars, from, to);
      return;
    }
    String text = work.source().text();
    BareLinks.split(text, from, to, new BareLinks.Parts() {
      @Override
      public void text(int start, int end) {
        prose.write(chars, start, end);
      }

      @Override
      public void link(int start, int end, String address) {
        boolean open = open(work.rules().link(address), "", work.source().at(start, end - start));
        markup.escaped(Escapes.decoded(text.substring(start, end)));
        close(open);
      }
    });
  }

  /** Reports a link whose label nobody can see. */
  void wordless(Location where) {
    work.problem(
        Code.DEAD_LINK, where, "a link without words that nobody can see",
        "write what it leads to between the brackets, as in [the wedding](article:the-wedding)");
  }
}
