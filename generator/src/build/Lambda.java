import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/**
 * A lambda.
 *
 * @param factory takes what it captures, and returns its interface
 * @param body what it calls
 * @param actual the method of the interface as this lambda has it, with types in place of type variables
 */
record Lambda(String factory, Handle body, Type actual) {

  /** The interface. */
  Type shown() {
    return Type.getReturnType(factory);
  }

  /** The code that does what it does. */
  void call(GeneratorAdapter code, LambdaClass in) {
    Type owner = Type.getObjectType(body.getOwner());
    boolean isNew = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    if (isNew) {
      code.newInstance(owner);
      code.dup();
    }
    arguments(code, owner, in);
    code.visitMethodInsn(opcode(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    Type given = isNew ? owner : Type.getReturnType(body.getDesc());
    if (in.function().getReturnType().getSort() != Type.VOID) {
      convert(code, given, in.function().getReturnType());
    } else if (given.getSize() == 2) {
      code.pop2();
    } else if (given.getSize() == 1) {
      code.pop();
    }
    code.returnValue();
  }

  private int opcode() {
    return switch (body.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
  }

  /** What was captured, then what the method is given, each as the body wants it. */
  private void arguments(GeneratorAdapter code, Type owner, LambdaClass in) {
    List<Type> wanted = new ArrayList<>();
    if (body.getTag() != Opcodes.H_INVOKESTATIC && body.getTag() != Opcodes.H_NEWINVOKESPECIAL) {
      wanted.add(owner);
    }
    wanted.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
    Type[] captured = Type.getArgumentTypes(factory);
    for (int i = 0; i < captured.length; i++) {
      code.loadThis();
      code.getField(in.self(), "c" + i, in.captured().get(i));
      convert(code, in.captured().get(i), captured[i]);
      convert(code, captured[i], wanted.get(i));
    }
    Type[] from = in.function().getArgumentTypes();
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
