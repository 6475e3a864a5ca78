package org.ayumi.embedded.portal.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AbsentServiceTest {

  /** One method for each type of answer. */
  interface Service {
    boolean isTrue();

    int count();

    long longCount();

    String text();

    Object object();

    List<String> list();

    Map<String, String> map();

    Set<String> set();

    Enumeration<String> names();

    long[] keys();

    void run();

    String upper(String text);
  }

  @Test
  void aSilentMethodAnswersNothing() {
    Service service =
        AbsentService.of(Service.class, "module")
            .silent(
                "isTrue",
                "count",
                "longCount",
                "text",
                "object",
                "list",
                "map",
                "set",
                "names",
                "keys",
                "run")
            .create();

    assertThat(service.isTrue()).isFalse();
    assertThat(service.count()).isZero();
    assertThat(service.longCount()).isZero();
    assertThat(service.text()).isNull();
    assertThat(service.object()).isNull();
    assertThat(service.list()).isEmpty();
    assertThat(service.map()).isEmpty();
    assertThat(service.set()).isEmpty();
    assertThat(service.names().hasMoreElements()).isFalse();
    assertThat(service.keys()).isEmpty();
    service.run();
  }

  @Test
  void anAnswerSeesTheArguments() {
    Service service =
        AbsentService.of(Service.class, "module")
            .answer("upper", arguments -> ((String) arguments[0]).toUpperCase(Locale.ROOT))
            .create();
    assertThat(service.upper("a")).isEqualTo("A");
  }

  @Test
  void anythingElseIsRefusedByName() {
    Service service = AbsentService.of(Service.class, "the module").create();
    assertThatThrownBy(service::run)
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining(Service.class.getName() + ".run")
        .hasMessageContaining("the module");
  }

  @Test
  void itIsAnObjectLikeOthers() {
    Service one = AbsentService.of(Service.class, "module").create();
    Service other = AbsentService.of(Service.class, "module").create();
    assertThat(new HashSet<>(List.of(one, other))).hasSize(2).contains(one, other);
    assertThat(one.toString()).contains(Service.class.getName());
  }

  @Test
  void aMethodThatDoesNotExistIsRefusedAtOnce() {
    assertThatThrownBy(() -> AbsentService.of(Service.class, "module").silent("stop"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("stop");
  }
}
