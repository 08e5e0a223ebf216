package io.github.hearsay.render;

import io.github.hearsay.archive.Happening;
import io.github.hearsay.archive.Telling;
import io.github.hearsay.calendar.Anniversary;
import io.github.hearsay.calendar.CalendarFile;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.Page;
import io.github.hearsay.words.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes the calendars of people and of the archive. */
final class Calendars {

  private Calendars() {}

  static void write(Page.Calendar page, Scene scene, Writer out) {
    try {
      CalendarFile.write(name(page, scene), Scene.each(page.events(), happening -> of(happening, scene)), out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String name(Page.Calendar page, Scene scene) {
    String title = scene.config().title();
    if (page.person().isPresent()) {
      return scene.words().say("headTitle", scene.person(page.person().get()).label(), title);
    }
    Messages words = scene.words();
    return page.month() > 0 ? words.say("calendar.ofMonth", title, words.month(page.month())) : words.say("calendar.ofYear", title);
  }

  private static Anniversary of(Happening happening, Scene scene) {
    Telling first = happening.first();
    SitePath story = scene.directory().story(first.story()).path();
    Edtf reported = happening.firstReported();
    LocalDate day = happening.date().orElseThrow().earliest();
    return new Anniversary(
        uid(happening, scene), day, scene.words().say("colon", Integer.toString(day.getYear()), happening.title()),
        details(happening, reported, scene), Absolute.of(scene.config(), story).map(address -> address + "#" + TimelineViews.anchor(happening.id())),
        reported.boundedStart() ? reported.earliest() : day);
  }

  private static String details(Happening happening, Edtf reported, Scene scene) {
    List<String> sentences = new ArrayList<>(2);
    if (!scene.terms().of(happening.certainty()).isEmpty()) {
      sentences.add(scene.words().say("sentence", scene.terms().of(happening.certainty())));
    }
    sentences.add(scene.words().say("sentence", scene.words().say("firstReported", scene.terms().of(reported))));
    return String.join(" ", sentences);
  }

  /** The same in every build, and another on every site. */
  private static String uid(Happening happening, Scene scene) {
    String site = Absolute.of(scene.config(), SitePath.of("/")).orElse(scene.config().title());
    return NamedId.of(site + "\n" + happening.id()).toString();
  }
}
