package org.ayumi.embedded.portal.web.page;

import com.liferay.portal.kernel.servlet.SessionErrors;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.WebKeys;
import java.util.Map;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;
import org.ayumi.embedded.portal.web.error.Failure;
import org.ayumi.embedded.portal.web.error.Refusal;

/** What an error page says. */
public final class StatusPage {

  private static final String ATTRIBUTE = StatusPage.class.getName();
  private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 500);

  private final int status;
  private final Failure failure;
  private final Map<String, String> text;

  private StatusPage(int status, Failure failure, Map<String, String> text) {
    this.status = status;
    this.failure = failure;
    this.text = text;
  }

  /** Decides on the status of an error page and sets it. */
  static StatusPage prepare(HttpServletRequest request, HttpServletResponse response) {
    int status = status(request, response.getStatus());
    response.setStatus(status);
    ThemeDisplay display = (ThemeDisplay) request.getAttribute(WebKeys.THEME_DISPLAY);
    StatusPage page =
        new StatusPage(status, Failure.of(request), ShellText.of(display.getLocale()));
    request.setAttribute(ATTRIBUTE, page);
    return page;
  }

  /** The portal calls every exception a bad request that is neither "not found" nor "forbidden". */
  private static int status(HttpServletRequest request, int status) {
    HttpSession session = PortalUtil.getOriginalServletRequest(request).getSession();
    Exception thrown = null;
    for (String key : SessionErrors.keySet(session)) {
      Object error = SessionErrors.get(session, key);
      thrown = error instanceof Exception ? (Exception) error : thrown;
    }
    SessionErrors.clear(session);
    if (status == HttpServletResponse.SC_BAD_REQUEST && thrown != null) {
      if (Failure.of(request) == null && Refusal.in(thrown)) {
        return HttpServletResponse.SC_FORBIDDEN;
      }
      Failure.report(request, "page", thrown);
    }
    if (Failure.of(request) != null) {
      return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
    return status < HttpServletResponse.SC_BAD_REQUEST ? HttpServletResponse.SC_NOT_FOUND : status;
  }

  static StatusPage of(HttpServletRequest request) {
    return (StatusPage) request.getAttribute(ATTRIBUTE);
  }

  public int getStatus() {
    return status;
  }

  public String getHeading() {
    return text.get("error-" + known());
  }

  public String getMessage() {
    return text.get("error-text-" + known());
  }

  /** The id in the log, or null. */
  public String getFailureId() {
    return failure == null ? null : failure.getId();
  }

  private int known() {
    return KNOWN.contains(status) ? status : status < 500 ? 400 : 500;
  }
}
