package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about theming names everything that a template can print and a style sheet can set. */
class ThemingPageTest {

  private static final Path ROOT = Path.of("..");
  private static final Path PAGE = ROOT.resolve("docs/theming.md");

  private static final List<Class<?>> VIEWS =
      List.of(
          SiteView.class, HomeView.class, StoryView.class, PersonView.class, PairView.class, PathsView.class, AsKnownView.class, SubjectView.class,
          SourceView.class, PageView.class, ClaimView.class, ClaimListView.class,
          CorrectionListView.class, IndexView.class, ArchiveView.class, YearView.class, MonthView.class, TimelineIndexView.class,
          TimelineYearView.class, TimelinePartView.class, DaysView.class, DayView.class, DataView.class, RedirectView.class, NotFoundView.class,
          SearchView.class);

  @Test
  void everyViewHasATableOfItsComponentsInTheirOrder() throws IOException {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    VIEWS.forEach(view -> collect(view, expected));
    assertThat(tables()).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @Test
  void everyTemplateIsListed() throws IOException {
    assertThat(Files.readString(PAGE)).contains(PageTemplate.BUILT_IN.stream().map(name -> "`" + name + "`").toList());
  }

  @Test
  void everyCustomPropertyIsListed() throws IOException {
    Matcher properties = Pattern.compile("^ +(--[a-z0-9-]+):", Pattern.MULTILINE).matcher(Files.readString(ROOT.resolve("site-theme/tokens.css")));
    List<String> names = properties.results().map(found -> "`" + found.group(1) + "`").distinct().toList();
    assertThat(names).hasSizeGreaterThan(10);
    assertThat(Files.readString(PAGE)).contains(names);
  }

  /** Components by the heading above their table. */
  private static Map<String, List<String>> tables() throws IOException {
    Map<String, List<String>> tables = new LinkedHashMap<>();
    String heading = "";
    for (String line : Files.readAllLines(PAGE)) {
      if (line.startsWith("#")) {
        heading = line.substring(line.indexOf(' ') + 1);
      } else if (line.startsWith("| name |")) {
        tables.put(heading, new ArrayList<>());
      } else if (tables.containsKey(heading) && line.startsWith("| `")) {
        tables.get(heading).add(line.split("`")[1]);
      }
    }
    return tables;
  }

  private static void collect(Type type, Map<String, List<String>> records) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, records));
    } else if (type instanceof Class<?> view && view.isRecord() && view != Markup.class && !records.containsKey(name(view))) {
      records.put(name(view), RecordShape.of(view).names());
      Arrays.stream(view.getRecordComponents()).forEach(component -> collect(component.getGenericType(), records));
    }
  }

  private static String name(Class<?> view) {
    return view.getEnclosingClass() == null ? view.getSimpleName() : view.getEnclosingClass().getSimpleName() + "." + view.getSimpleName();
  }
}
