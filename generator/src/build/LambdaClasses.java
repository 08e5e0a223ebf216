import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Gives each lambda in a folder of compiled classes a small class of its own, as an anonymous class has. Without it, Java makes that class whenever a
 * program that has just been started comes across the lambda for the first time: a build of one story comes across a thousand, and spends a sixth of
 * its time on that, with an archive of classes too (see {@code docs/performance.md}). A build of the project does without this step just as well.
 *
 * <p>Follows what {@link java.lang.invoke.LambdaMetafactory} promises to do, and leaves to it what is not in question here: lambdas that can be
 * serialized, and what calls a method of a superclass past its own. Classes that have been turned have nothing left to turn.
 */
public final class LambdaClasses extends ClassVisitor {

  private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";

  /** Between the name of a class and the number of its lambda. */
  private static final String MARK = "$$L";

  private final Map<String, byte[]> made = new LinkedHashMap<>();
  private String name;
  private String host;
  private int version;

  private LambdaClasses(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  /** Turns the lambdas of all classes below the folder that is the one argument. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Map<String, List<String>> nests = new TreeMap<>();
    for (Path file : classes(folder)) {
      ClassReader reader = new ClassReader(Files.readAllBytes(file));
      ClassWriter writer = new ClassWriter(reader, 0);
      LambdaClasses turned = new LambdaClasses(writer);
      reader.accept(turned, 0);
      if (!turned.made.isEmpty()) {
        Files.write(file, writer.toByteArray());
        turned.write(folder);
        nests.computeIfAbsent(turned.host, any -> new ArrayList<>()).addAll(turned.made.keySet());
      }
    }
    for (Map.Entry<String, List<String>> nest : nests.entrySet()) {
      addMembers(folder.resolve(nest.getKey() + ".class"), nest.getValue());
    }
  }

  private static List<Path> classes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }

  /** Writes the classes of the lambdas; of an earlier compilation that had more of them, none stay. */
  private void write(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> one : made.entrySet()) {
      Files.write(folder.resolve(one.getKey() + ".class"), one.getValue());
    }
    int number = made.size();
    while (Files.deleteIfExists(folder.resolve(name + MARK + number + ".class"))) {
      number++;
    }
  }

  /** Lets the new classes see what is private in the class that they come from: both ends of that have to be said. */
  private static void addMembers(Path host, List<String> members) throws IOException {
    ClassReader reader = new ClassReader(Files.readAllBytes(host));
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visitEnd() {
            members.forEach(this::visitNestMember);
            super.visitEnd();
          }
        },
        0);
    Files.write(host, writer.toByteArray());
  }

  @Override
  public void visit(int classVersion, int access, String className, String signature, String parent, String[] interfaces) {
    version = classVersion;
    name = className;
    host = className;
    super.visit(classVersion, access, className, signature, parent, interfaces);
  }

  @Override
  public void visitNestHost(String nestHost) {
    host = nestHost;
    super.visitNestHost(nestHost);
  }

  @Override
  public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] exceptions) {
    return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, method, descriptor, signature, exceptions)) {
      @Override
      public void visitInvokeDynamicInsn(String function, String factory, Handle bootstrap, Object... given) {
        boolean isLambda = bootstrap.getOwner().equals(METAFACTORY) && bootstrap.getName().equals("metafactory");
        if (!isLambda || !isKnown((Handle) given[1])) {
          super.visitInvokeDynamicInsn(function, factory, bootstrap, given);
          return;
        }
        String own = name + MARK + made.size();
        Lambda lambda = new Lambda(Type.getObjectType(own), function, factory, (Type) given[0], (Handle) given[1], (Type) given[2]);
        made.put(own, lambda.bytes(version, host));
        lambda.make(this);
      }
    };
  }

  private static boolean isKnown(Handle body) {
    return !body.getOwner().startsWith("[") && (body.getTag() != Opcodes.H_INVOKESPECIAL || body.getName().startsWith("lambda$"));
  }

  /**
   * A lambda.
   *
   * @param self the class it gets
   * @param function the name of the one method of its interface
   * @param factory takes what the lambda captures, and returns its interface
   * @param erased the method as the interface has it
   * @param body what it calls
   * @param actual the method as this lambda has it, with types in place of type variables
   */
  private record Lambda(Type self, String function, String factory, Type erased, Handle body, Type actual) {

    private Type[] captured() {
      return Type.getArgumentTypes(factory);
    }

    private Type shown() {
      return Type.getReturnType(factory);
    }

    /** Puts the code that makes it in the place of what had it made. One that captures nothing is there once. */
    void make(MethodVisitor code) {
      if (captured().length == 0) {
        code.visitFieldInsn(Opcodes.GETSTATIC, self.getInternalName(), "ONE", shown().getDescriptor());
      } else {
        code.visitMethodInsn(Opcodes.INVOKESTATIC, self.getInternalName(), "of", factory, false);
      }
    }

    byte[] bytes(int version, String host) {
      ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
      int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
      writer.visit(version, access, self.getInternalName(), null, "java/lang/Object", new String[] {shown().getInternalName()});
      writer.visitNestHost(host);
      for (int i = 0; i < captured().length; i++) {
        writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "c" + i, captured()[i].getDescriptor(), null, null).visitEnd();
      }
      constructor(writer);
      factory(writer);
      function(method(writer, Opcodes.ACC_PUBLIC, new Method(function, erased.getDescriptor())));
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
      return new Method("<init>", Type.VOID_TYPE, captured());
    }

    private void constructor(ClassWriter writer) {
      GeneratorAdapter code = method(writer, Opcodes.ACC_PRIVATE, init());
      code.loadThis();
      code.invokeConstructor(Type.getType(Object.class), new Method("<init>", "()V"));
      for (int i = 0; i < captured().length; i++) {
        code.loadThis();
        code.loadArg(i);
        code.putField(self, "c" + i, captured()[i]);
      }
      end(code);
    }

    private void factory(ClassWriter writer) {
      boolean isOne = captured().length == 0;
      GeneratorAdapter code = method(writer, Opcodes.ACC_STATIC, isOne ? new Method("<clinit>", "()V") : new Method("of", factory));
      code.newInstance(self);
      code.dup();
      code.loadArgs();
      code.invokeConstructor(self, init());
      if (isOne) {
        writer.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, "ONE", shown().getDescriptor(), null, null).visitEnd();
        code.putStatic(self, "ONE", shown());
      }
      end(code);
    }

    private void function(GeneratorAdapter code) {
      Type owner = Type.getObjectType(body.getOwner());
      boolean isNew = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
      if (isNew) {
        code.newInstance(owner);
        code.dup();
      }
      arguments(code, owner);
      code.visitMethodInsn(opcode(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
      Type given = isNew ? owner : Type.getReturnType(body.getDesc());
      if (erased.getReturnType().getSort() != Type.VOID) {
        convert(code, given, erased.getReturnType());
      } else if (given.getSize() == 2) {
        code.pop2();
      } else if (given.getSize() == 1) {
        code.pop();
      }
      end(code);
    }

    private int opcode() {
      return switch (body.getTag()) {
        case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
        case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
        default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
      };
    }

    /** What was captured, then what the method is given, each as the body wants it. */
    private void arguments(GeneratorAdapter code, Type owner) {
      List<Type> wanted = new ArrayList<>();
      if (body.getTag() != Opcodes.H_INVOKESTATIC && body.getTag() != Opcodes.H_NEWINVOKESPECIAL) {
        wanted.add(owner);
      }
      wanted.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
      Type[] captured = captured();
      for (int i = 0; i < captured.length; i++) {
        code.loadThis();
        code.getField(self, "c" + i, captured[i]);
        convert(code, captured[i], wanted.get(i));
      }
      Type[] from = erased.getArgumentTypes();
      Type[] to = actual.getArgumentTypes();
      for (int i = 0; i < from.length; i++) {
        code.loadArg(i);
        convert(code, from[i], to[i]);
        convert(code, to[i], wanted.get(captured.length + i));
      }
    }

    private static void convert(GeneratorAdapter code, Type from, Type to) {
      boolean isPlain = from.getSort() < Type.ARRAY;
      if (from.equals(to)) {
        return;
      }
      if (to.getSort() < Type.ARRAY) {
        if (isPlain) {
          code.cast(from, to);
        } else {
          code.unbox(to);
        }
      } else if (isPlain) {
        code.valueOf(from);
      } else {
        code.checkCast(to);
      }
    }
  }
}
