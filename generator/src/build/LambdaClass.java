import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * A class that lambdas of the same shape share: an object of it has what one of them captured, and a number that says which of them it is.
 *
 * @param self what it is called
 * @param lambdas each at the place of its number
 */
record LambdaClass(Type self, List<Lambda> lambdas) {

  /** Java does not inline a method of more than 325 bytes, however often it is called; that is about as many lambdas. */
  private static final int MOST = 16;

  private static final Type OBJECT = Type.getType(Object.class);

  boolean takes(Lambda lambda) {
    return lambdas.contains(lambda) || lambdas.size() < MOST && lambdas.get(0).shape().equals(lambda.shape());
  }

  /** Lambdas that do the very same, such as two times {@code String::length}, are one. */
  void add(Lambda lambda) {
    if (!lambdas.contains(lambda)) {
      lambdas.add(lambda);
    }
  }

  private Type shown() {
    return lambdas.get(0).shown();
  }

  private int captures() {
    return lambdas.get(0).captured().length;
  }

  /** The types of its fields: first what is captured, which a field of one type saves from being cast; then the number, if there is a choice. */
  private Type[] fields() {
    Stream<Type> captured = IntStream.range(0, captures()).mapToObj(this::captured);
    return Stream.concat(captured, Stream.of(Type.INT_TYPE).limit(lambdas.size() - 1)).toArray(Type[]::new);
  }

  private Type captured(int i) {
    return lambdas.stream().map(lambda -> lambda.captured()[i]).reduce((one, other) -> one.equals(other) ? one : OBJECT).orElseThrow();
  }

  private String field(int i) {
    return i < captures() ? "c" + i : "which";
  }

  private Method init() {
    return new Method("<init>", Type.VOID_TYPE, fields());
  }

  /** Puts the code that makes a lambda in the place of what had it made. One that captures nothing is there once. */
  void make(MethodVisitor code, Lambda lambda) {
    int number = lambdas.indexOf(lambda);
    if (captures() == 0) {
      code.visitFieldInsn(Opcodes.GETSTATIC, self.getInternalName(), "L" + number, shown().getDescriptor());
      return;
    }
    if (lambdas.size() > 1) {
      code.visitIntInsn(Opcodes.BIPUSH, number);
    }
    code.visitMethodInsn(Opcodes.INVOKESTATIC, self.getInternalName(), "of", Type.getMethodDescriptor(shown(), fields()), false);
  }

  byte[] bytes(int version, String host) {
    // A switch needs frames. No two ways in the code meet, so the writer need not load classes to find what their types have in common.
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    writer.visit(version, access, self.getInternalName(), null, "java/lang/Object", new String[] {shown().getInternalName()});
    writer.visitNestHost(host);
    constructor(writer);
    if (captures() == 0) {
      constants(writer);
    } else {
      factory(writer);
    }
    function(writer);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static GeneratorAdapter method(ClassWriter writer, int access, Method method) {
    return new GeneratorAdapter(access, method, null, null, writer);
  }

  private static void end(GeneratorAdapter code) {
    code.returnValue();
    code.endMethod();
  }

  private void constructor(ClassWriter writer) {
    GeneratorAdapter code = method(writer, Opcodes.ACC_PRIVATE, init());
    code.loadThis();
    code.invokeConstructor(OBJECT, new Method("<init>", "()V"));
    Type[] fields = fields();
    for (int i = 0; i < fields.length; i++) {
      writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), fields[i].getDescriptor(), null, null).visitEnd();
      code.loadThis();
      code.loadArg(i);
      code.putField(self, field(i), fields[i]);
    }
    end(code);
  }

  private void constants(ClassWriter writer) {
    GeneratorAdapter code = method(writer, Opcodes.ACC_STATIC, new Method("<clinit>", "()V"));
    for (int i = 0; i < lambdas.size(); i++) {
      writer.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, "L" + i, shown().getDescriptor(), null, null).visitEnd();
      code.newInstance(self);
      code.dup();
      if (lambdas.size() > 1) {
        code.push(i);
      }
      code.invokeConstructor(self, init());
      code.putStatic(self, "L" + i, shown());
    }
    end(code);
  }

  private void factory(ClassWriter writer) {
    GeneratorAdapter code = method(writer, Opcodes.ACC_STATIC, new Method("of", shown(), fields()));
    code.newInstance(self);
    code.dup();
    code.loadArgs();
    code.invokeConstructor(self, init());
    end(code);
  }

  private void function(ClassWriter writer) {
    GeneratorAdapter code = method(writer, Opcodes.ACC_PUBLIC, lambdas.get(0).method());
    Label[] starts = lambdas.stream().map(any -> new Label()).toArray(Label[]::new);
    if (starts.length > 1) {
      code.loadThis();
      code.getField(self, "which", Type.INT_TYPE);
      code.visitTableSwitchInsn(1, starts.length - 1, starts[0], Arrays.copyOfRange(starts, 1, starts.length));
    }
    for (int i = 0; i < starts.length; i++) {
      code.mark(starts[i]);
      lambdas.get(i).call(code, self, fields());
      code.returnValue();
    }
    code.endMethod();
  }
}
