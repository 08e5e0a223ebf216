import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/**
 * Gives the lambdas in a folder of compiled classes small classes, such as anonymous classes have. Without them, Java makes the class of a lambda
 * whenever a program that has just been started comes across it for the first time: a build of one story comes across a thousand, and spends a sixth
 * of its time on that, with an archive of classes too (see {@code docs/performance.md}). A build of the project does without this step just as well.
 *
 * <p>Loading a class takes time, too. So lambdas of one class share one where they have the same {@link Lambda#shape() shape}.
 *
 * <p>Follows what {@link java.lang.invoke.LambdaMetafactory} promises to do, and leaves to it what is not in question here: lambdas that can be
 * serialized, and what calls a method of a superclass past its own. Classes that have been turned have nothing left to turn.
 */
public final class LambdaClasses extends ClassVisitor {

  private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";

  /** Between the name of a class and the number of a class of its lambdas. */
  private static final String MARK = "$$L";

  private final List<LambdaClass> made = new ArrayList<>();
  private String name;
  private String host;
  private int version;

  private LambdaClasses() {
    super(Opcodes.ASM9);
  }

  /** Turns the lambdas of all classes below the folder that is the one argument. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Map<String, List<String>> nests = new TreeMap<>();
    for (Path file : classes(folder)) {
      ClassReader reader = new ClassReader(Files.readAllBytes(file));
      LambdaClasses turned = new LambdaClasses();
      reader.accept(turned, 0);
      if (!turned.made.isEmpty()) {
        Files.write(file, turned.again(reader));
        turned.write(folder);
        nests.computeIfAbsent(turned.host, any -> new ArrayList<>()).addAll(turned.made.stream().map(one -> one.self().getInternalName()).toList());
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

  /** Only who has seen all lambdas knows which of them share a class; so the code that makes them is written when the class is read once more. */
  private byte[] again(ClassReader reader) {
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    cv = writer;
    reader.accept(this, 0);
    return writer.toByteArray();
  }

  /** Writes the classes of the lambdas; of an earlier compilation that had more of them, none stay. */
  private void write(Path folder) throws IOException {
    for (LambdaClass one : made) {
      Files.write(folder.resolve(one.self().getInternalName() + ".class"), one.bytes(version, host));
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
    reader.accept(writer, 0);
    members.forEach(writer::visitNestMember);
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
        Lambda lambda = new Lambda(function, factory, (Type) given[0], (Handle) given[1], (Type) given[2]);
        classOf(lambda).make(this, lambda);
      }
    };
  }

  private LambdaClass classOf(Lambda lambda) {
    LambdaClass own = made.stream().filter(one -> one.takes(lambda)).findFirst().orElseGet(this::another);
    own.add(lambda);
    return own;
  }

  private LambdaClass another() {
    made.add(new LambdaClass(Type.getObjectType(name + MARK + made.size()), new ArrayList<>()));
    return made.get(made.size() - 1);
  }

  private static boolean isKnown(Handle body) {
    return !body.getOwner().startsWith("[") && (body.getTag() != Opcodes.H_INVOKESPECIAL || body.getName().startsWith("lambda$"));
  }
}
