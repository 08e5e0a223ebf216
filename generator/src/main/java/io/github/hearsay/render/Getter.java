package io.github.hearsay.render;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Function;

/**
 * Reads one thing from records of one kind: by a function made for it, because reflection on every access is what templates otherwise spend
 * most of their time on; but the first few times by reflection, because making the function costs more than a small site ever reads. Threads may
 * miss each other's counts or make the function twice: they read the same all the same.
 */
final class Getter implements Function<Object, Object> {

  /** Fewer than the calls after which Java 17 would compile the reflection itself: 15, unless whoever starts it asks for more. */
  private static final int FEW = Integer.getInteger("sun.reflect.inflationThreshold", 15) - 3;

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private final Method method;
  private int reads;
  private Function<Object, Object> made;

  Getter(Method method) {
    this.method = method;
  }

  @Override
  public Object apply(Object record) {
    Function<Object, Object> function = made;
    if (function == null && ++reads > FEW) {
      function = function();
      made = function;
    }
    return function == null ? reflected(record) : function.apply(record);
  }

  private Object reflected(Object record) {
    try {
      return method.invoke(record);
    } catch (InvocationTargetException failure) {
      if (failure.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      if (failure.getCause() instanceof Error error) {
        throw error;
      }
      throw unreadable(failure);
    } catch (IllegalAccessException hidden) {
      throw unreadable(hidden);
    }
  }

  @SuppressWarnings("unchecked")
  private Function<Object, Object> function() {
    try {
      MethodType boxed = LOOKUP.unreflect(method).type().wrap();
      return (Function<Object, Object>)
          LambdaMetafactory.metafactory(
                  LOOKUP, "apply", MethodType.methodType(Function.class), MethodType.methodType(Object.class, Object.class),
                  LOOKUP.unreflect(method), boxed)
              .getTarget()
              .invoke();
    } catch (Throwable failure) {
      throw unreadable(failure);
    }
  }

  private IllegalStateException unreadable(Throwable failure) {
    return new IllegalStateException("cannot read " + method, failure);
  }
}
