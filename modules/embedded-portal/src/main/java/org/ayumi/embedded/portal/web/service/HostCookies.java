package org.ayumi.embedded.portal.web.service;

import com.liferay.portal.kernel.cookies.CookiesManager;
import java.util.Set;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Cookies of the portal's own host only, without asking for consent: there are no others. */
public final class HostCookies implements CookiesManager {

  private static final Set<String> ENCODED = Set.of("LOGIN", "PASSWORD");

  @Override
  public boolean addCookie(
      Cookie cookie, HttpServletRequest request, HttpServletResponse response) {
    return add(cookie, request, response);
  }

  @Override
  public boolean addCookie(
      Cookie cookie, HttpServletRequest request, HttpServletResponse response, boolean secure) {
    return add(cookie, request, response);
  }

  @Override
  public boolean addCookie(
      int consentType, Cookie cookie, HttpServletRequest request, HttpServletResponse response) {
    return add(cookie, request, response);
  }

  @Override
  public boolean addCookie(
      int consentType,
      Cookie cookie,
      HttpServletRequest request,
      HttpServletResponse response,
      boolean secure) {
    return add(cookie, request, response);
  }

  private static boolean add(
      Cookie cookie, HttpServletRequest request, HttpServletResponse response) {
    cookie.setHttpOnly(true);
    cookie.setPath("/");
    cookie.setSecure(request != null && request.isSecure());
    response.addCookie(cookie);
    return true;
  }

  @Override
  public boolean addSupportCookie(HttpServletRequest request, HttpServletResponse response) {
    return true;
  }

  @Override
  public boolean deleteCookies(
      String domain, HttpServletRequest request, HttpServletResponse response, String... names) {
    for (String name : names) {
      if (getCookieValue(name, request) != null) {
        Cookie cookie = new Cookie(name, "");
        cookie.setMaxAge(0);
        add(cookie, request, response);
      }
    }
    return true;
  }

  @Override
  public String getCookieValue(String name, HttpServletRequest request) {
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        if (cookie.getName().equalsIgnoreCase(name)) {
          return cookie.getValue();
        }
      }
    }
    return null;
  }

  @Override
  public String getCookieValue(String name, HttpServletRequest request, boolean upperCase) {
    return getCookieValue(name, request);
  }

  @Override
  public String getDomain(HttpServletRequest request) {
    return "";
  }

  @Override
  public String getDomain(String host) {
    return "";
  }

  @Override
  public boolean hasConsentType(int consentType, HttpServletRequest request) {
    return true;
  }

  @Override
  public boolean hasSessionId(HttpServletRequest request) {
    return request.getSession(false) != null;
  }

  @Override
  public boolean isEncodedCookie(String name) {
    return ENCODED.contains(name);
  }

  @Override
  public void validateSupportCookie(HttpServletRequest request) {
    // A browser without cookies comes back to the sign-in form.
  }
}
