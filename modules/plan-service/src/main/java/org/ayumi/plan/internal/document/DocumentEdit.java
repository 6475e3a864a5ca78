package org.ayumi.plan.internal.document;

import com.liferay.portal.kernel.exception.PortalException;
import org.ayumi.plan.domain.PlanDocument;

/** What a write makes of the stored document. */
@FunctionalInterface
public interface DocumentEdit {

  /**
   * @param rows the stored rows, with the versions to be compared
   */
  PlanDocument apply(PlanRows rows, PlanDocument stored) throws PortalException;
}
