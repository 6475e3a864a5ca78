package org.ayumi.embedded.portal.web.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class HostCookiesTest {

  private final HttpServletRequest request = mock(HttpServletRequest.class);
  private final HttpServletResponse response = mock(HttpServletResponse.class);
  private final HostCookies cookies = new HostCookies();

  private Cookie sent() {
    ArgumentCaptor<Cookie> sent = ArgumentCaptor.forClass(Cookie.class);
    verify(response).addCookie(sent.capture());
    return sent.getValue();
  }

  @Test
  void scriptsCannotReadACookie() {
    assertThat(cookies.addCookie(2, new Cookie("ID", "1"), request, response)).isTrue();
    Cookie sent = sent();
    assertThat(sent.isHttpOnly()).isTrue();
    assertThat(sent.getPath()).isEqualTo("/");
    assertThat(sent.getSecure()).isFalse();
    assertThat(sent.getDomain()).isNull();
  }

  @Test
  void aCookieOfASecureRequestIsSecure() {
    when(request.isSecure()).thenReturn(true);
    cookies.addCookie(new Cookie("ID", "1"), request, response);
    assertThat(sent().getSecure()).isTrue();
  }

  @Test
  void readsACookieByItsNameInAnyCase() {
    assertThat(cookies.getCookieValue("ID", request)).isNull();
    when(request.getCookies()).thenReturn(new Cookie[] {new Cookie("id", "7")});
    assertThat(cookies.getCookieValue("ID", request, true)).isEqualTo("7");
    assertThat(cookies.getCookieValue("OTHER", request)).isNull();
  }

  @Test
  void deletesOnlyWhatTheBrowserHas() {
    when(request.getCookies()).thenReturn(new Cookie[] {new Cookie("ID", "7")});
    cookies.deleteCookies("", request, response, "LOGIN");
    verify(response, never()).addCookie(any());
    cookies.deleteCookies("", request, response, "LOGIN", "ID");
    assertThat(sent().getMaxAge()).isZero();
  }
}
