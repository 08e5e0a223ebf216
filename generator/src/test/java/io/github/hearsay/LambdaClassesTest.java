package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Classes whose lambdas were given small classes by {@code src/build/LambdaClasses.java} do what they did before. */
class LambdaClassesTest {

  private static final String SAMPLE =
      """
      package sample;

      import java.io.Serializable;
      import java.util.*;
      import java.util.function.*;
      import java.util.stream.*;

      public class Sample implements Supplier<List<String>> {
        private final String field = "field";
        private final List<String> said = new ArrayList<>();

        interface Wide { double of(long a, double b, int c); }
        interface Nothing { void at(Object one); }
        interface Own { default Supplier<String> name() { return this::hidden; } private String hidden() { return "hidden"; } }
        enum Sign { PLUS, MINUS; final Supplier<String> word = () -> name().toLowerCase(Locale.ROOT); }
        record Pair(String a, int b) { Function<Integer, String> more() { return c -> a + b + c; } }
        static class Parent { protected String told(String what) { return "parent " + what; } }
        static class Child extends Parent {
          @Override protected String told(String what) { return "child " + what; }
          Function<String, String> above() { return super::told; }
          Function<String, String> here() { return this::told; }
        }

        static class Same {
          static final Supplier<Object> ONE = () -> "one", OTHER = () -> "other";
          final List<Object> said = new ArrayList<>();
          final Runnable early = () -> said.add("early"), late = () -> said.add("late");
          private final String hidden = "hidden";
          Same(String text, int[] numbers) {
            Supplier<Object> ofText = () -> text + text, ofLength = text::length, ofNumbers = () -> numbers[0], ofMap = Map.of(1, 2)::size;
            Supplier<Object> ofThis = () -> hidden;
            for (Supplier<Object> each : List.of(ONE, OTHER, ofText, ofLength, ofNumbers, ofMap, ofThis)) { said.add(each.get()); }
            early.run();
            late.run();
          }
          void primitives(long big, double half, String text, int small) {
            IntFunction<Object> plus = i -> big + half + i + text, minus = i -> big - half - i + text, thisFirst = i -> big + half + i + hidden;
            IntFunction<Object> ofText = i -> text + small + i, ofThis = i -> hidden + small + i, ofNumber = i -> small + i;
            for (IntFunction<Object> each : List.of(plus, minus, thisFirst, ofText, ofThis, ofNumber)) { said.add(each.apply(3)); }
          }
          void types() {
            Function<String, Object> length = String::length, again = String::length, text = StringBuilder::new;
            Function<String, Object> upper = s -> s.toUpperCase(Locale.ROOT);
            Function<Integer, Object> number = i -> i + 1;
            for (Function<String, Object> each : List.of(length, again, text, upper)) { said.add(each.apply("text").toString()); }
            said.add(number.apply(1));
            said.add(ONE != OTHER);
          }
          static class Inner { Supplier<Object> one = () -> "inner one", other = () -> "inner other"; }
        }

        private String plain(Object what) { return field + what; }
        private static long doubled(int i) { return 2L * i; }
        private void say(Object... what) { said.add(Arrays.toString(what)); }

        private void primitives() {
          IntToLongFunction widened = Sample::doubled;
          ToLongFunction<Integer> unboxed = Sample::doubled;
          Function<Integer, Long> boxed = Sample::doubled;
          IntFunction<Object> out = i -> i;
          Supplier<Object> truth = () -> true;
          ToIntFunction<Object> back = o -> (Integer) o;
          IntSupplier generic = List.of(7).iterator()::next;
          long big = 3_000_000_000L;
          double half = 0.5;
          Wide wide = (a, b, c) -> a + b * c + big + half;
          say(widened.applyAsLong(3), unboxed.applyAsLong(4), boxed.apply(5), out.apply(6), truth.get(), back.applyAsInt(8), generic.getAsInt(),
              wide.of(1, 2.5, 3));
        }

        private void references() {
          Function<String, Integer> length = String::length;
          Function<Object, String> own = this::plain;
          Supplier<List<String>> made = ArrayList::new;
          Function<String, StringBuilder> of = StringBuilder::new;
          IntFunction<int[]> array = int[]::new;
          Function<int[], Object> copy = int[]::clone;
          Consumer<String> dropped = said::add;
          BiFunction<String, Integer, Pair> pair = Pair::new;
          Nothing nothing = o -> doubled(o.hashCode());
          Comparator<String> kept = (Comparator<String> & Serializable) (a, b) -> b.compareTo(a);
          dropped.accept("dropped");
          nothing.at("");
          say(length.apply("four"), own.apply(1), made.get(), of.apply("b"), array.apply(3).length, ((int[]) copy.apply(new int[4])).length,
              pair.apply("p", 2).more().apply(3), kept.compare("a", "b"), new Own() {}.name().get(), Sign.MINUS.word.get());
          say(new Child().above().apply("x"), new Child().here().apply("y"));
        }

        private void nested() {
          Function<Integer, Function<Integer, Supplier<Integer>>> sum = a -> b -> () -> a + b;
          Runnable inner = new Runnable() {
            private int count;
            @Override public void run() { IntStream.range(0, 3).forEach(i -> count += i); say(count, field); }
          };
          inner.run();
          say(sum.apply(1).apply(2).get(), Stream.of("c", "a", "b").sorted(Comparator.comparing(s -> s)).collect(Collectors.joining("-")));
        }

        private void same() {
          Same same = new Same("text", new int[] {7});
          same.primitives(3_000_000_000L, 0.5, "text", 4);
          same.types();
          say(same.said, new Same.Inner().one.get(), new Same.Inner().other.get());
        }

        @Override public List<String> get() { primitives(); references(); nested(); same(); return said; }
      }
      """;

  @TempDir private static Path tool;

  @TempDir private Path folder;

  @BeforeAll
  static void compileTool() {
    compile(tool, "-sourcepath", "src/build", "src/build/LambdaClasses.java");
  }

  private static void compile(Path into, String... arguments) {
    String[] all = Stream.concat(Stream.of("-d", into.toString()), Stream.of(arguments)).toArray(String[]::new);
    assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, all)).isZero();
  }

  private void compile(String source) throws IOException {
    compile(folder, Files.writeString(folder.resolve("Sample.java"), source).toString());
  }

  private List<String> said() throws Exception {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      Supplier<?> sample = (Supplier<?>) loader.loadClass("sample.Sample").getDeclaredConstructor().newInstance();
      return ((List<?>) sample.get()).stream().map(Object::toString).toList();
    }
  }

  private void turn() throws IOException, InterruptedException {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                tool + File.pathSeparator + System.getProperty("java.class.path"), "LambdaClasses", folder.toString())
            .redirectErrorStream(true)
            .start();
    try (InputStream out = java.getInputStream()) {
      assertThat(new String(out.readAllBytes())).isEmpty();
    }
    assertThat(java.waitFor()).isZero();
  }

  private Map<String, byte[]> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("sample"))) {
      return files.filter(file -> file.toString().endsWith(".class"))
          .collect(Collectors.toMap(file -> file.getFileName().toString(), LambdaClassesTest::bytes));
    }
  }

  /** How many classes the lambdas of each class have. */
  private Map<String, Long> made() throws IOException {
    return files().keySet().stream().filter(name -> name.contains("$$L"))
        .collect(Collectors.groupingBy(name -> name.substring(0, name.indexOf("$$L")), Collectors.counting()));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  /** How many lambdas Java still has to make classes for. */
  private static int left(byte[] bytes) {
    int[] count = {0};
    new ClassReader(bytes).accept(new ClassVisitor(Opcodes.ASM9) {
      @Override
      public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        return new MethodVisitor(Opcodes.ASM9) {
          @Override
          public void visitInvokeDynamicInsn(String function, String factory, Handle bootstrap, Object... given) {
            count[0] += bootstrap.getOwner().endsWith("/LambdaMetafactory") ? 1 : 0;
          }
        };
      }
    }, 0);
    return count[0];
  }

  @Test
  void lambdasDoWhatTheyDidAndAreTurnedOnce() throws Exception {
    compile(SAMPLE);
    List<String> before = said();
    assertThat(before).hasSize(7);

    turn();

    assertThat(said()).isEqualTo(before);
    Map<String, byte[]> turned = files();
    // The one that can be serialized stays with Java, and the copy of an array.
    assertThat(turned.values().stream().mapToInt(LambdaClassesTest::left).sum()).isEqualTo(2);
    turn();
    assertThat(files()).usingRecursiveComparison().isEqualTo(turned);
  }

  @Test
  void lambdasOfOneShapeShareAClass() throws Exception {
    compile(SAMPLE);
    assertThat(left(files().get("Sample$Same.class"))).isEqualTo(20);

    turn();

    // Suppliers of nothing and of one object; runnables; functions of strings and numbers; of an int, with four kinds of captured values.
    Map<String, Long> same = Map.of("Sample$Same", 8L, "Sample$Same$Inner", 1L);
    Map<String, Long> others = Map.of("Sample", 13L, "Sample$2", 1L, "Sample$Child", 1L, "Sample$Own", 1L, "Sample$Pair", 1L, "Sample$Sign", 1L);
    assertThat(made()).containsAllEntriesOf(same).containsAllEntriesOf(others).hasSize(same.size() + others.size());
  }

  @Test
  void aClassHasSixteenLambdasAtMostAndNoneStaysFromAnEarlierCompilation() throws Exception {
    compile(many(40));
    turn();
    assertThat(made()).isEqualTo(Map.of("Sample", 3L));
    assertThat(said()).hasSize(40).startsWith("said 0", "said 1").endsWith("said 39");

    compile(many(17));
    turn();
    assertThat(made()).isEqualTo(Map.of("Sample", 2L));
    assertThat(said()).hasSize(17).endsWith("said 16");
  }

  private static String many(int count) {
    String lambdas = IntStream.range(0, count).mapToObj(i -> "() -> \"said " + i + "\"").collect(Collectors.joining(", "));
    return """
        package sample;
        import java.util.*;
        import java.util.function.*;
        public class Sample implements Supplier<List<String>> {
          @Override public List<String> get() {
            List<String> said = new ArrayList<>();
            for (Supplier<?> each : new Supplier<?>[] {%s}) { said.add((String) each.get()); }
            return said;
          }
        }
        """.formatted(lambdas);
  }
}
