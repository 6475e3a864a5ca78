package org.ayumi.embedded.portal.standin.scheduler;

import com.liferay.petra.function.UnsafeRunnable;
import com.liferay.petra.lang.CentralizedThreadLocal;
import com.liferay.petra.lang.SafeCloseable;
import com.liferay.portal.kernel.change.tracking.CTCollectionThreadLocal;
import com.liferay.portal.kernel.model.CompanyConstants;
import com.liferay.portal.kernel.security.auth.CompanyThreadLocal;
import com.liferay.portal.kernel.security.auth.PrincipalThreadLocal;
import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;

/**
 * What the thread of a job knows, as in the product: no company, nobody signed in, no permission
 * checker. A job that works for companies asks the portal for each.
 */
final class JobConditions {

  private JobConditions() {}

  /** Runs under these conditions, and leaves nothing behind for the next job. */
  static void run(UnsafeRunnable<Exception> job) throws Exception {
    CompanyThreadLocal.setCompanyId(CompanyConstants.SYSTEM);
    PrincipalThreadLocal.setName(null);
    PermissionThreadLocal.setPermissionChecker(null);
    SafeCloseable production = CTCollectionThreadLocal.setProductionModeWithSafeCloseable();
    try {
      job.run();
    } finally {
      production.close();
      CentralizedThreadLocal.clearShortLivedThreadLocals();
    }
  }
}
