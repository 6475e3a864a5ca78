package org.ayumi.embedded.portal.web.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.util.HashMap;
import java.util.Map;
import javax.portlet.PortletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import org.junit.jupiter.api.Test;

class FailureTest {

  private final HttpServletRequest request = request();

  private static HttpServletRequest request() {
    Map<String, Object> attributes = new HashMap<>();
    HttpServletRequest request = mock(HttpServletRequest.class);
    when(request.getAttribute(anyString())).thenAnswer(call -> attributes.get(call.getArgument(0)));
    doAnswer(call -> attributes.put(call.getArgument(0), call.getArgument(1)))
        .when(request)
        .setAttribute(anyString(), any());
    return request;
  }

  @Test
  void aRequestHasOneFailure() {
    Failure first = Failure.report(request, "here", new IllegalStateException("one"));
    Failure second = Failure.report(request, "there", new IllegalStateException("two"));
    assertThat(second).isSameAs(first);
    assertThat(first.getId()).matches("[0-9a-f]{10}");
  }

  @Test
  void twoRequestsHaveDifferentIds() {
    Failure first = Failure.report(request, "here", new IllegalStateException("one"));
    Failure other = Failure.report(request(), "here", new IllegalStateException("one"));
    assertThat(other.getId()).isNotEqualTo(first.getId());
  }

  @Test
  void isKnownToTheRequestBelowItsWrappers() {
    HttpServletRequestWrapper secretive =
        new HttpServletRequestWrapper(request) {
          @Override
          public void setAttribute(String name, Object value) {
            throw new AssertionError("kept to itself");
          }
        };
    Failure failure = Failure.report(secretive, "here", new IllegalStateException("one"));
    assertThat(Failure.of(request)).isSameAs(failure);
  }

  @Test
  void aMissingPermissionIsARefusalHoweverDeepItIs() {
    assertThat(Refusal.in(new PortletException(new PrincipalException("no")))).isTrue();
    assertThat(Refusal.in(new PortletException(new IllegalStateException("no")))).isFalse();
  }
}
