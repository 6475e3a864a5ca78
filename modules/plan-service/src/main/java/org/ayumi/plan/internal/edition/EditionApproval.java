package org.ayumi.plan.internal.edition;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import com.liferay.portal.kernel.workflow.WorkflowHandlerRegistryUtil;
import java.util.Map;
import org.ayumi.plan.model.PlanEdition;
import org.osgi.service.component.annotations.Component;

/**
 * Has a new edition approved (B8): by the portal's workflow where one is active for editions of the
 * site, else at once.
 */
@Component(service = EditionApproval.class)
public class EditionApproval {

  /** The edition, with the status that it has now. */
  public PlanEdition begin(PlanEdition edition, User user) throws PortalException {
    ServiceContext context = new ServiceContext();
    context.setCompanyId(edition.getCompanyId());
    context.setScopeGroupId(edition.getGroupId());
    context.setUserId(user.getUserId());
    context.setWorkflowAction(WorkflowConstants.ACTION_PUBLISH);
    return WorkflowHandlerRegistryUtil.startWorkflowInstance(
        edition.getCompanyId(),
        edition.getGroupId(),
        user.getUserId(),
        PlanEdition.class.getName(),
        edition.getPlanEditionId(),
        edition,
        context,
        Map.of());
  }
}
