package io.github.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** picocli is the measure: what is taken for plain must mean to it what it means here. */
class PlainArgumentsTest {

  private static final Terminal NOWHERE = new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false, false);

  @ParameterizedTest
  @ValueSource(strings = {
    "build",
    "check",
    "build --content stories --output public",
    "build --content=stories --output=public -q",
    "check --content stories --templates mine --theme dark --url https://example.org/a?b=c --now 2026-11-22 --strict --timings --quiet",
    "build -D people.new=error -Dlatest=3 -D link-mentions -Dtitle=a=b",
    "check --report json=target/a.json",
    "build --profile build.jfr --content /srv/my-stories",
  })
  void whatPeopleMostlyWriteIsPlain(String line) {
    String[] args = line.split(" ");

    assertThat(plain(args)).hasValue(picocli(args).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "--help", "help build", "serve", "build --help", "build -h", "build --contents a", "build --content", "build --content --strict",
    "build --strict --strict", "build -q --quiet", "build --content a --content b", "build --content=", "build stray", "build @file", "build --report x", "build --report json=a --report sarif=b",
    "build --content @file", "build -D", "build -D=a", "build -Da=", "build -Da=1 -Da=2", "build -D 'a=b'", "build -q=true", "build -qDa=b", "build --",
  })
  void whatIsNotPlainIsLeftToPicocli(String line) {
    assertThat(plain(line.split(" "))).isEmpty();
  }

  @Test
  void whateverIsTakenForPlainMeansTheSameToPicocli() {
    String[] words = {
      "--content", "--content=a b", "--output", "--output=o", "--templates", "--theme=", "--url", "--url=${sys:user.home}", "--now", "--strict",
      "--strict=false", "--timings", "--profile", "--report", "--report=json=x", "sarif=y", "-q", "--quiet", "-D", "-Da=b", "-Da", "-Db=\"c\"", "-Dc=d,e=f", "-D=x", "-Dd=e\\=f", "-De=", "stories",
      "a=b", "x", "", " ", "@x", "-", "--", "-x", "-h", "--no-strict", "'q'", "a\\b", "*.md", "~", "%n", "${env:HOME}", "\"q\"", "check", "$", "#x",
    };
    Random random = new Random(17);
    int plain = 0;
    for (int i = 0; i < 8_000; i++) {
      List<String> line = new ArrayList<>(List.of(random.nextBoolean() ? "build" : "check"));
      for (int length = 1 + random.nextInt(4); length > 0; length--) {
        line.add(words[random.nextInt(words.length)]);
      }
      String[] args = line.toArray(String[]::new);
      Optional<Map<String, Object>> own = plain(args);
      if (own.isPresent()) {
        plain++;
        assertThat(picocli(args)).as(() -> Arrays.toString(args)).isEqualTo(own);
      }
    }
    assertThat(plain).isGreaterThan(400);
  }

  private static Optional<Map<String, Object>> plain(String... args) {
    return PlainArguments.command(NOWHERE, Map.of(), args).map(PlainArgumentsTest::options);
  }

  private static Optional<Map<String, Object>> picocli(String... args) {
    try {
      ParseResult parsed = Main.program(NOWHERE, Map.of()).parseArgs(args);
      return Optional.of(options((ArchiveCommand) parsed.subcommand().commandSpec().userObject()));
    } catch (ParameterException mistake) {
      return Optional.empty();
    }
  }

  /** The verb, and the value of each option by the name of its field. */
  private static Map<String, Object> options(ArchiveCommand command) {
    Map<String, Object> options = new TreeMap<>(Map.of("verb", command.getClass()));
    for (Class<?> type = command.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.isAnnotationPresent(Option.class)) {
          try {
            field.setAccessible(true);
            options.put(field.getName(), field.get(command));
          } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
          }
        }
      }
    }
    return options;
  }
}
