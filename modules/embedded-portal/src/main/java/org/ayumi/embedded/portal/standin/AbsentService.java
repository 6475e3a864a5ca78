package org.ayumi.embedded.portal.standin;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A service of a module that is absent from the embedded portal. Methods named as harmless answer
 * with nothing (false, zero, null, an empty list, map, set or array); every other method throws an
 * {@link UnsupportedOperationException} that names the service and the absent module.
 */
final class AbsentService implements InvocationHandler {

  private final Class<?> type;
  private final String module;
  private final Set<String> harmless;

  private AbsentService(Class<?> type, String module, Set<String> harmless) {
    this.type = type;
    this.module = module;
    this.harmless = harmless;
  }

  /** A service that does nothing in the named methods and refuses all others. */
  static <T> T nullObject(Class<T> type, String module, String... harmless) {
    Set<String> names = Set.of(harmless);
    for (String name : names) {
      if (Arrays.stream(type.getMethods()).noneMatch(m -> m.getName().equals(name))) {
        throw new IllegalArgumentException(type.getName() + " has no method " + name);
      }
    }
    return proxy(type, new AbsentService(type, module, names));
  }

  /** A service that refuses every method. */
  static <T> T refusing(Class<T> type, String module) {
    return nullObject(type, module);
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  @Override
  public Object invoke(Object self, Method method, Object[] arguments) {
    if (method.getDeclaringClass() == Object.class) {
      return identity(self, method, arguments);
    }
    if (harmless.contains(method.getName())) {
      return nothing(method.getReturnType());
    }
    throw new UnsupportedOperationException(
        type.getName()
            + "."
            + method.getName()
            + ": the embedded portal has no "
            + module
            + ", and nobody supplies this service");
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
    if (type == boolean.class) {
      return false;
    }
    if (type == int.class) {
      return 0;
    }
    if (type == long.class) {
      return 0L;
    }
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
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
