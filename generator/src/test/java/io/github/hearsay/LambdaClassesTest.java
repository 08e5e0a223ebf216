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
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Classes whose lambdas were given classes of their own by {@code src/build/LambdaClasses.java} do what they did before. */
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

        private static class Alike {
          static final Supplier<String> FIRST = () -> "first";
          private final List<Supplier<String>> all = new ArrayList<>(List.of(FIRST, () -> "second"));
          private Alike(String word, int[] numbers, long big, int small) {
            all.add(() -> word + "!");
            all.add(() -> "numbers " + numbers.length);
            all.add(this::toString);
            all.add(() -> word + (big + 1));
            all.add(() -> numbers[0] + "/" + big);
            all.add(() -> small + word);
            all.add(() -> "third");
          }
          @Override public String toString() { return "alike"; }
        }

        private void alike() {
          Alike alike = new Alike("word", new int[] {7, 8}, 3_000_000_000L, 5);
          say(alike.all.stream().map(Supplier::get).collect(Collectors.joining(",")), alike.all.get(0) == Alike.FIRST);
        }

        @Override public List<String> get() { primitives(); references(); nested(); alike(); return said; }
      }
      """;

  @TempDir private Path folder;
  @TempDir private Path tool;

  private List<String> said() throws Exception {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      Supplier<?> sample = (Supplier<?>) loader.loadClass("sample.Sample").getDeclaredConstructor().newInstance();
      return ((List<?>) sample.get()).stream().map(Object::toString).toList();
    }
  }

  private void turn() throws IOException, InterruptedException {
    String libraries = System.getProperty("java.class.path");
    Path tools = tool.resolve("classes");
    try (Stream<Path> sources = Files.list(Path.of("src/build"))) {
      compile(Stream.concat(Stream.of("-d", tools.toString(), "-cp", libraries), sources.map(Path::toString)));
    }
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", tools + File.pathSeparator + libraries, "LambdaClasses",
                folder.toString())
            .redirectErrorStream(true)
            .start();
    try (InputStream out = java.getInputStream()) {
      assertThat(new String(out.readAllBytes())).isEmpty();
    }
    assertThat(java.waitFor()).isZero();
  }

  private static void compile(Stream<String> arguments) {
    assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new))).isZero();
  }

  private Map<String, byte[]> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("sample"))) {
      return files.filter(file -> file.toString().endsWith(".class"))
          .collect(Collectors.toMap(file -> file.getFileName().toString(), LambdaClassesTest::bytes));
    }
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
    Path source = folder.resolve("Sample.java");
    Files.writeString(source, SAMPLE);
    compile(Stream.of("-d", folder.toString(), source.toString()));
    List<String> before = said();
    assertThat(before).hasSize(7);
    int all = files().values().stream().mapToInt(LambdaClassesTest::left).sum();

    turn();

    assertThat(said()).isEqualTo(before);
    Map<String, byte[]> turned = files();
    // The one that can be serialized stays with Java, and the copy of an array.
    assertThat(turned.values().stream().mapToInt(LambdaClassesTest::left).sum()).isEqualTo(2);
    // Three that capture nothing, three an object, two an object and a long, one an int and an object; each of these lots has one class.
    assertThat(turned.keySet()).filteredOn(name -> name.startsWith("Sample$Alike$$L")).hasSize(4);
    assertThat(turned.keySet()).filteredOn(name -> name.contains("$$L")).hasSizeLessThan(all - 2);
    turn();
    assertThat(files()).usingRecursiveComparison().isEqualTo(turned);
  }
}
