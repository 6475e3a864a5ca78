package org.ayumi.embedded.portal.standin;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A service of a module that is absent from the embedded portal. It answers only the methods that
 * are named; every other method throws an {@link UnsupportedOperationException} that names the
 * service and the absent module.
 */
final class AbsentService<T> {

  /** Answers a call. */
  interface Answer {

    /** The result for the arguments, an empty array when there are none. */
    Object to(Object[] arguments);
  }

  private static final Object[] NO_ARGUMENTS = {};

  private final Class<T> type;
  private final String module;
  private final Map<String, Answer> answers = new HashMap<>();

  private AbsentService(Class<T> type, String module) {
    this.type = type;
    this.module = module;
  }

  static <T> AbsentService<T> of(Class<T> type, String module) {
    return new AbsentService<>(type, module);
  }

  /** Methods that do nothing: they answer false, zero, null or an empty collection. */
  AbsentService<T> silent(String... methods) {
    for (String method : methods) {
      answer(method, null);
    }
    return this;
  }

  /** A method with an answer, in all its overloads. */
  AbsentService<T> answer(String method, Answer answer) {
    if (Arrays.stream(type.getMethods()).noneMatch(m -> m.getName().equals(method))) {
      throw new IllegalArgumentException(type.getName() + " has no method " + method);
    }
    answers.put(method, answer);
    return this;
  }

  T create() {
    Map<String, Answer> given = new HashMap<>(answers);
    InvocationHandler handler =
        (self, method, arguments) ->
            invoke(given, self, method, arguments == null ? NO_ARGUMENTS : arguments);
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private Object invoke(Map<String, Answer> given, Object self, Method method, Object[] arguments) {
    if (method.getDeclaringClass() == Object.class) {
      return identity(self, method, arguments);
    }
    if (!given.containsKey(method.getName())) {
      throw new UnsupportedOperationException(
          type.getName()
              + "."
              + method.getName()
              + ": the embedded portal has no "
              + module
              + ", and nobody supplies this service");
    }
    Answer answer = given.get(method.getName());
    return answer == null ? nothing(method.getReturnType()) : answer.to(arguments);
  }

  private Object identity(Object self, Method method, Object[] arguments) {
    switch (method.getName()) {
      case "equals":
        return self == arguments[0];
      case "hashCode":
        return System.identityHashCode(self);
      default:
        return "absent " + type.getName() + " (" + module + ")";
    }
  }

  private static Object nothing(Class<?> type) {
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
    }
    if (type.isPrimitive() && type != void.class) {
      return Array.get(Array.newInstance(type, 1), 0);
    }
    if (type == Enumeration.class) {
      return Collections.emptyEnumeration();
    }
    if (type == Map.class) {
      return Map.of();
    }
    if (type == Set.class) {
      return Set.of();
    }
    return type.isAssignableFrom(List.class) && type != Object.class ? List.of() : null;
  }
}
