package org.ayumi.embedded.portal.web.portlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osgi.framework.ServiceReference;

class ServicePropertiesTest {

  private static ServiceProperties of(Map<String, Object> values) {
    ServiceReference<?> reference = mock(ServiceReference.class);
    values.forEach((key, value) -> when(reference.getProperty(key)).thenReturn(value));
    when(reference.getPropertyKeys()).thenReturn(values.keySet().toArray(String[]::new));
    return new ServiceProperties(reference);
  }

  @Test
  void aListIsATextAnArrayOrACollection() {
    ServiceProperties properties =
        of(
            Map.of(
                "text",
                "a, b,,",
                "array",
                new String[] {"a", "b,c"},
                "collection",
                List.of("a", "b")));
    assertThat(properties.list("text")).containsExactly("a", "b");
    assertThat(properties.list("array")).containsExactly("a", "b", "c");
    assertThat(properties.list("collection")).containsExactly("a", "b");
    assertThat(properties.list("nothing")).isEmpty();
    assertThat(properties.wholeValues("text")).containsExactly("a, b,,");
  }

  @Test
  void namesBelowAPrefixLoseIt() {
    assertThat(of(Map.of("p.a.b", "1", "q.a", "2")).below("p."))
        .containsExactly(Map.entry("a.b", "1"));
  }

  @Test
  void onlyWhatIsThereIsSet() {
    ServiceProperties properties = of(Map.of("yes", "true", "no", Boolean.FALSE, "text", "x"));
    List<Object> set = new ArrayList<>();
    properties.ifFlag("yes", set::add);
    properties.ifFlag("no", set::add);
    properties.ifFlag("nothing", set::add);
    properties.ifText("text", set::add);
    properties.ifText("nothing", set::add);
    assertThat(set).containsExactly(true, false, "x");
    assertThat(properties.number("nothing", 7)).isEqualTo(7);
    assertThat(properties.text("nothing", "y")).isEqualTo("y");
  }
}
