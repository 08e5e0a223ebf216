package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The families of the sample archive, read back as GEDCOM 7. */
class GedcomTest {

  private static final Pattern LINE = Pattern.compile("(0|[1-9][0-9]*)(?: (@[A-Z0-9_]+@))? ([A-Z][A-Z0-9_]*)(?: (.*))?");
  private static final Pattern DATE =
      Pattern.compile("(ABT |AFT |BEF )?DAY|BET DAY AND DAY".replace("DAY",
          "(([0-9]{1,2} )?(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) )?[0-9]{1,4}"));

  /** Which structures the standard allows in which, of those that we write. */
  private static final Map<String, Set<String>> ALLOWED =
      Map.of(
          "", Set.of("HEAD", "INDI", "FAM", "TRLR"), "HEAD", Set.of("GEDC", "SOUR"), "GEDC", Set.of("VERS"), "SOUR", Set.of("NAME"),
          "INDI", Set.of("NAME", "BIRT", "DEAT", "REFN", "FAMC", "FAMS"), "REFN", Set.of("TYPE"),
          "FAM", Set.of("HUSB", "WIFE", "CHIL", "MARR", "DIV", "ANUL"), "MARR", Set.of("DATE", "NOTE"));

  private record Node(String id, String tag, String payload, List<Node> children) {

    List<String> payloads(String tag) {
      return children.stream().filter(child -> child.tag.equals(tag)).map(Node::payload).toList();
    }
  }

  @Test
  void everyFileIsWellFormedAndEveryPointerHasItsCounterpart() throws IOException {
    int files = 0;
    for (Map.Entry<String, Path> file : Trees.files(SampleSite.folder()).entrySet()) {
      if (file.getKey().endsWith(".ged")) {
        check(parse(Files.readString(file.getValue())));
        files++;
      }
    }
    assertThat(files).isGreaterThan(10);
  }

  @Test
  void aMarriageAndAChildStandWhereTheyBelong() throws IOException {
    List<Node> records = parse(Files.readString(SampleSite.folder().resolve("people/george-iv/family.ged")));
    assertThat(records.get(0).children.get(0).children.get(0).payload).isEqualTo("7.0");
    Map<String, String> names = new HashMap<>();
    records.stream().filter(one -> one.tag.equals("INDI")).forEach(one -> names.put(one.id, one.payloads("NAME").get(0)));
    assertThat(names.values()).anyMatch(name -> name.contains("Caroline"));
    assertThat(records).anyMatch(one -> one.tag.equals("FAM") && !one.payloads("HUSB").isEmpty()
        && names.get(one.payloads("WIFE").stream().findFirst().orElse("")) != null && one.children.stream()
            .anyMatch(child -> child.tag.equals("MARR")));
  }

  private static void check(List<Node> records) {
    assertThat(records.get(0).tag).isEqualTo("HEAD");
    assertThat(records.get(records.size() - 1).tag).isEqualTo("TRLR");
    Map<String, Node> byId = new HashMap<>();
    records.stream().filter(one -> !one.id.isEmpty()).forEach(one -> assertThat(byId.put(one.id, one)).isNull());
    assertThat(byId).isNotEmpty();
    for (Node record : byId.values()) {
      pointers(record, "FAMC", "CHIL", byId);
      pointers(record, "CHIL", "FAMC", byId);
      pointers(record, "HUSB", "FAMS", byId);
      pointers(record, "WIFE", "FAMS", byId);
      assertThat(record.payloads("HUSB")).hasSizeLessThan(2);
      assertThat(record.payloads("WIFE")).hasSizeLessThan(2);
      for (String family : record.payloads("FAMS")) {
        assertThat(List.of(byId.get(family).payloads("HUSB"), byId.get(family).payloads("WIFE"))).contains(List.of(record.id));
      }
    }
  }

  private static void pointers(Node record, String tag, String back, Map<String, Node> byId) {
    for (String pointer : record.payloads(tag)) {
      assertThat(byId).containsKey(pointer);
      assertThat(byId.get(pointer).payloads(back)).contains(record.id);
    }
  }

  private static List<Node> parse(String text) {
    assertThat(text).endsWith("\n");
    List<Node> records = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>();
    for (String line : text.split("\n")) {
      Matcher parts = LINE.matcher(line);
      assertThat(parts.matches()).as(line).isTrue();
      int level = Integer.parseInt(parts.group(1));
      assertThat(level).as(line).isLessThanOrEqualTo(open.size());
      while (open.size() > level) {
        open.pop();
      }
      String parent = open.isEmpty() ? "" : open.peek().tag;
      Node node = new Node(parts.group(2) == null ? "" : parts.group(2), parts.group(3), parts.group(4) == null ? "" : parts.group(4),
          new ArrayList<>());
      assertThat(node.tag).as(line).isIn(ALLOWED.getOrDefault(parent, Set.of("DATE", "CONT")));
      if (node.tag.equals("DATE")) {
        assertThat(node.payload).matches(DATE);
      }
      (open.isEmpty() ? records : open.peek().children).add(node);
      open.push(node);
    }
    return records;
  }
}
