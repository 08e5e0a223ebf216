import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * A lambda.
 *
 * @param function the name of the one method of its interface
 * @param factory takes what the lambda captures, and returns its interface
 * @param erased the method as the interface has it
 * @param body what it calls
 * @param actual the method as this lambda has it, with types in place of type variables
 */
record Lambda(String function, String factory, Type erased, Handle body, Type actual) {

  Type[] captured() {
    return Type.getArgumentTypes(factory);
  }

  Type shown() {
    return Type.getReturnType(factory);
  }

  Method method() {
    return new Method(function, erased.getDescriptor());
  }

  /** What lambdas that share a class have in common: they differ in nothing but what they do, and in the classes of what they capture. */
  String shape() {
    Stream<Type> kinds = Stream.of(captured()).map(type -> type.getSort() < Type.ARRAY ? type : Type.getType(Object.class));
    return method() + Type.getMethodDescriptor(shown(), kinds.toArray(Type[]::new));
  }

  /** Puts the code that does what it does into the method of a class with these fields. */
  void call(GeneratorAdapter code, Type self, Type[] fields) {
    Type owner = Type.getObjectType(body.getOwner());
    boolean isNew = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    if (isNew) {
      code.newInstance(owner);
      code.dup();
    }
    arguments(code, self, fields);
    code.visitMethodInsn(opcode(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    Type given = isNew ? owner : Type.getReturnType(body.getDesc());
    if (erased.getReturnType().getSort() != Type.VOID) {
      convert(code, given, erased.getReturnType());
    } else if (given.getSize() == 2) {
      code.pop2();
    } else if (given.getSize() == 1) {
      code.pop();
    }
  }

  private int opcode() {
    return switch (body.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
  }

  /** What was captured, then what the method is given, each as the body wants it. */
  private void arguments(GeneratorAdapter code, Type self, Type[] fields) {
    List<Type> wanted = new ArrayList<>();
    if (body.getTag() != Opcodes.H_INVOKESTATIC && body.getTag() != Opcodes.H_NEWINVOKESPECIAL) {
      wanted.add(Type.getObjectType(body.getOwner()));
    }
    wanted.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
    int captures = captured().length;
    for (int i = 0; i < captures; i++) {
      code.loadThis();
      code.getField(self, "c" + i, fields[i]);
      convert(code, fields[i], wanted.get(i));
    }
    Type[] from = erased.getArgumentTypes();
    Type[] to = actual.getArgumentTypes();
    for (int i = 0; i < from.length; i++) {
      code.loadArg(i);
      convert(code, from[i], to[i]);
      convert(code, to[i], wanted.get(captures + i));
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
