package org.ayumi.embedded.portal.boot;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class WebPortTest {

  @Test
  void refusesABusyPort() throws Exception {
    try (ServerSocket busy = new ServerSocket()) {
      busy.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      WebPort port =
          new WebPort(InetAddress.getLoopbackAddress().getHostAddress(), busy.getLocalPort());

      assertThatThrownBy(port::check)
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining(String.valueOf(busy.getLocalPort()))
          .hasMessageContaining("-Dayumi.port=");
    }
  }

  @Test
  void acceptsAFreePort() {
    assertThatCode(() -> new WebPort("127.0.0.1", 0).check()).doesNotThrowAnyException();
  }

  @Test
  void refusesAnAddressOfAnotherMachine() {
    assertThatThrownBy(() -> new WebPort("192.0.2.1", 0).check()).isInstanceOf(StartRefused.class);
  }
}
