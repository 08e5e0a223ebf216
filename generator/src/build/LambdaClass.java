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
import org.objectweb.asm.commons.TableSwitchGenerator;

/**
 * A class for lambdas.
 *
 * @param self what it is called
 * @param function the one method of their interface
 * @param captured the types of what they capture
 */
record LambdaClass(Type self, Method function, List<Type> captured, List<Lambda> lambdas) {

  private static final String NUMBER = "number";

  /** Takes one more lambda in, and puts the code that makes it in the place of what had it made. One that captures nothing is there once. */
  void add(Lambda lambda, MethodVisitor code) {
    int number = lambdas.size();
    lambdas.add(lambda);
    if (captured.isEmpty()) {
      code.visitFieldInsn(Opcodes.GETSTATIC, self.getInternalName(), "one" + number, lambda.shown().getDescriptor());
    } else {
      code.visitMethodInsn(Opcodes.INVOKESTATIC, self.getInternalName(), "of" + number, lambda.factory(), false);
    }
  }

  /** The class, as a file has it. */
  byte[] bytes(int version, String host) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    String parent = lambdas.get(0).shown().getInternalName();
    writer.visit(version, access, self.getInternalName(), null, "java/lang/Object", new String[] {parent});
    writer.visitNestHost(host);
    writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, NUMBER, "I", null, null).visitEnd();
    for (int i = 0; i < captured.size(); i++) {
      writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "c" + i, captured.get(i).getDescriptor(), null, null).visitEnd();
    }
    constructor(writer);
    if (captured.isEmpty()) {
      ones(writer);
    } else {
      factories(writer);
    }
    function(method(writer, Opcodes.ACC_PUBLIC, function));
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

  private Method init() {
    return new Method("<init>", Type.VOID_TYPE, Stream.concat(Stream.of(Type.INT_TYPE), captured.stream()).toArray(Type[]::new));
  }

  private void constructor(ClassWriter writer) {
    GeneratorAdapter code = method(writer, Opcodes.ACC_PRIVATE, init());
    code.loadThis();
    code.invokeConstructor(Type.getType(Object.class), new Method("<init>", "()V"));
    code.loadThis();
    code.loadArg(0);
    code.putField(self, NUMBER, Type.INT_TYPE);
    for (int i = 0; i < captured.size(); i++) {
      code.loadThis();
      code.loadArg(i + 1);
      code.putField(self, "c" + i, captured.get(i));
    }
    end(code);
  }

  private void create(GeneratorAdapter code, int number) {
    code.newInstance(self);
    code.dup();
    code.push(number);
    code.loadArgs();
    code.invokeConstructor(self, init());
  }

  private void ones(ClassWriter writer) {
    GeneratorAdapter code = method(writer, Opcodes.ACC_STATIC, new Method("<clinit>", "()V"));
    for (int number = 0; number < lambdas.size(); number++) {
      Type shown = lambdas.get(number).shown();
      writer.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, "one" + number, shown.getDescriptor(), null, null).visitEnd();
      create(code, number);
      code.putStatic(self, "one" + number, shown);
    }
    end(code);
  }

  private void factories(ClassWriter writer) {
    for (int number = 0; number < lambdas.size(); number++) {
      GeneratorAdapter code = method(writer, Opcodes.ACC_STATIC, new Method("of" + number, lambdas.get(number).factory()));
      create(code, number);
      end(code);
    }
  }

  /** The last is what is left when it is none of the others. */
  private void function(GeneratorAdapter code) {
    int last = lambdas.size() - 1;
    if (last > 0) {
      code.loadThis();
      code.getField(self, NUMBER, Type.INT_TYPE);
      code.tableSwitch(
          IntStream.range(0, last).toArray(),
          new TableSwitchGenerator() {
            @Override
            public void generateCase(int number, Label end) {
              lambdas.get(number).call(code, LambdaClass.this);
            }

            @Override
            public void generateDefault() {}
          });
    }
    lambdas.get(last).call(code, this);
    code.endMethod();
  }
}
