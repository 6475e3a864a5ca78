package org.ayumi.embedded.portal.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalOptionsTest {

  private final Properties properties = new Properties();

  @Test
  void withoutPropertiesItListensOnLoopbackAndKeepsItsData() throws StartRefused {
    PortalOptions options = PortalOptions.from(properties);

    assertThat(options.port()).isEqualTo(8080);
    assertThat(options.address()).isEqualTo("127.0.0.1");
    assertThat(options.fresh()).isFalse();
    assertThat(options.jdbc()).isEmpty();
    assertThat(options.home()).isAbsolute().endsWithRaw(Path.of(".ayumi"));
    assertThat(options.bundles()).isEmpty();
    assertThat(options.countSql()).isFalse();
  }

  @Test
  void readsEveryProperty() throws StartRefused {
    properties.setProperty("ayumi.port", "18089");
    properties.setProperty("ayumi.address", "0.0.0.0");
    properties.setProperty("ayumi.home", "/srv/ayumi/../ayumi2");
    properties.setProperty("ayumi.fresh", "");
    properties.setProperty("ayumi.sql.count", "true");
    properties.setProperty("ayumi.watch", "false");
    properties.setProperty("ayumi.bundles", "a.jar" + File.pathSeparator + " b/target ");
    properties.setProperty("ayumi.jdbc.url", "jdbc:postgresql://localhost/ayumi");
    properties.setProperty("ayumi.jdbc.user", "ayumi");
    properties.setProperty("ayumi.jdbc.password", "secret");

    PortalOptions options = PortalOptions.from(properties);

    assertThat(options.port()).isEqualTo(18089);
    assertThat(options.address()).isEqualTo("0.0.0.0");
    assertThat(options.home()).isEqualTo(Path.of("/srv/ayumi2"));
    assertThat(options.fresh()).isTrue();
    assertThat(options.countSql()).isTrue();
    assertThat(options.watch()).isFalse();
    assertThat(options.bundles()).containsExactly(Path.of("a.jar"), Path.of("b/target"));
    JdbcOptions jdbc = options.jdbc().orElseThrow();
    assertThat(jdbc.password()).isEqualTo("secret");
    assertThat(jdbc).hasToString("jdbc:postgresql://localhost/ayumi (ayumi)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "-1", "65536", "8080x", "999999"})
  void refusesAPortThatIsNone(String port) {
    properties.setProperty("ayumi.port", port);

    assertThatThrownBy(() -> PortalOptions.from(properties))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("ayumi.port")
        .hasMessageContaining(port);
  }

  @Test
  void refusesAFlagThatIsNeitherTrueNorFalse() {
    properties.setProperty("ayumi.fresh", "yes");

    assertThatThrownBy(() -> PortalOptions.from(properties))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("ayumi.fresh");
  }

  @Test
  void aRefusalIsOneLine() {
    assertThat(new StartRefused("一行目\n 二行目", "first\r\nsecond").getMessage())
        .isEqualTo("一行目 二行目 / first second");
  }
}
