package org.ayumi.embedded.portal.web.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.AuthException;
import com.liferay.portal.kernel.security.auth.AuthFailure;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import java.util.Map;

/** Counts failed sign-ins, so that the password policy can lock the account. */
final class SignInFailures implements AuthFailure {

  @Override
  public void onFailureByEmailAddress(
      long companyId,
      String emailAddress,
      Map<String, String[]> headers,
      Map<String, String[]> parameters)
      throws AuthException {
    try {
      UserLocalServiceUtil.checkLoginFailureByEmailAddress(companyId, emailAddress);
    } catch (PortalException e) {
      throw new AuthException(e);
    }
  }

  @Override
  public void onFailureByScreenName(
      long companyId,
      String screenName,
      Map<String, String[]> headers,
      Map<String, String[]> parameters)
      throws AuthException {
    try {
      UserLocalServiceUtil.checkLoginFailureByScreenName(companyId, screenName);
    } catch (PortalException e) {
      throw new AuthException(e);
    }
  }

  @Override
  public void onFailureByUserId(
      long companyId, long userId, Map<String, String[]> headers, Map<String, String[]> parameters)
      throws AuthException {
    try {
      UserLocalServiceUtil.checkLoginFailureById(userId);
    } catch (PortalException e) {
      throw new AuthException(e);
    }
  }

  /** For the moment at which the policy has locked the account by itself. */
  static final class Ignored implements AuthFailure {

    @Override
    public void onFailureByEmailAddress(
        long companyId,
        String emailAddress,
        Map<String, String[]> headers,
        Map<String, String[]> parameters) {
      // The lock is the answer.
    }

    @Override
    public void onFailureByScreenName(
        long companyId,
        String screenName,
        Map<String, String[]> headers,
        Map<String, String[]> parameters) {
      // The lock is the answer.
    }

    @Override
    public void onFailureByUserId(
        long companyId,
        long userId,
        Map<String, String[]> headers,
        Map<String, String[]> parameters) {
      // The lock is the answer.
    }
  }
}
