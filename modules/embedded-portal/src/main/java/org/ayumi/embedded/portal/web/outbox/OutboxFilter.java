package org.ayumi.embedded.portal.web.outbox;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.permission.PermissionCheckerFactoryUtil;
import com.liferay.portal.kernel.util.LocaleUtil;
import com.liferay.portal.kernel.util.PortalUtil;
import java.io.IOException;
import java.util.Optional;
import javax.mail.MessagingException;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.ayumi.embedded.portal.standin.mail.Outbox;
import org.ayumi.embedded.portal.standin.mail.OutboxMail;

/**
 * Answers {@code /outbox} for a company's administrators: the list of mails, or with {@code ?mail=}
 * one of them. A filter, for the portal's filter of virtual hosts takes such a path for a page of a
 * site.
 */
public final class OutboxFilter extends HttpFilter {

  public static final String PATH = "/outbox";

  private static final long serialVersionUID = 1L;

  private static final String LIST = "/html/outbox/list.jsp";
  private static final String MAIL = "/html/outbox/mail.jsp";

  /** No script at all; the style is in the page. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      User user = PortalUtil.getUser(request);
      if (user == null || user.isGuestUser()) {
        response.sendRedirect(PortalUtil.getPathMain() + "/portal/login?redirect=" + PATH);
      } else if (!PermissionCheckerFactoryUtil.create(user).isCompanyAdmin()) {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
      } else {
        show(user, request, response);
      }
    } catch (PortalException | MessagingException e) {
      throw new ServletException(e);
    }
  }

  private static void show(User user, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException, MessagingException {
    Outbox outbox = Outbox.ofPortal();
    OutboxPage page = new OutboxPage(user.getLocale(), user.getTimeZone().toZoneId());
    String name = request.getParameter("mail");
    String template = LIST;
    if (name == null) {
      request.setAttribute("mails", page.entries(outbox.newestFirst()));
    } else {
      Optional<OutboxMail> mail = outbox.find(name);
      if (mail.isEmpty()) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      request.setAttribute("mail", page.entry(mail.get()));
      request.setAttribute("body", mail.get().text());
      template = MAIL;
    }
    request.setAttribute("page", page);
    response.setContentType("text/html; charset=UTF-8");
    response.setHeader("Content-Language", LocaleUtil.toW3cLanguageId(user.getLocale()));
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Cache-Control", "no-store");
    request.getRequestDispatcher(template).forward(request, response);
  }
}
