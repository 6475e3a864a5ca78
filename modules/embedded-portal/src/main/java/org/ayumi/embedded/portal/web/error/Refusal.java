package org.ayumi.embedded.portal.web.error;

import com.liferay.portal.kernel.security.auth.PrincipalException;

/** Tells apart what a user may not do from what went wrong. */
public final class Refusal {

  private Refusal() {}

  /** Whether something was thrown because the user lacks a permission. */
  public static boolean in(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof PrincipalException) {
        return true;
      }
    }
    return false;
  }
}
