package org.ayumi.embedded.portal.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NonFinalStaticsTest {

  static Iterable<String> classes() {
    return NonFinalStatics.CLASSES;
  }

  @ParameterizedTest
  @MethodSource("classes")
  void theClassOnTheClassPathHasNoFinalStaticField(String name) throws Exception {
    Class<?> type = Class.forName(name.replace('/', '.'));

    assertThat(type.getDeclaredFields())
        .filteredOn(field -> Modifier.isStatic(field.getModifiers()))
        .filteredOn(field -> !field.isSynthetic())
        .filteredOn((Field field) -> Modifier.isFinal(field.getModifiers()))
        .isEmpty();
    assertThat(type.getDeclaredFields()).anyMatch(field -> Modifier.isStatic(field.getModifiers()));
  }
}
