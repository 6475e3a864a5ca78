package org.ayumi.plan.internal.edition;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.ResourceActionsUtil;
import com.liferay.portal.kernel.util.GetterUtil;
import com.liferay.portal.kernel.workflow.BaseWorkflowHandler;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import com.liferay.portal.kernel.workflow.WorkflowHandler;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import org.ayumi.plan.model.PlanEdition;
import org.ayumi.plan.service.PlanEditionLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Tells the portal's workflow what editions are, and editions what the workflow decided. */
@Component(
    property = "model.class.name=org.ayumi.plan.model.PlanEdition",
    service = WorkflowHandler.class)
public final class EditionWorkflowHandler extends BaseWorkflowHandler<PlanEdition> {

  /** The service publishes through this handler: whichever is there first waits for no other. */
  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile PlanEditionLocalService editions;

  @Override
  public String getClassName() {
    return PlanEdition.class.getName();
  }

  @Override
  public String getType(Locale locale) {
    return ResourceActionsUtil.getModelResource(locale, getClassName());
  }

  @Override
  public String getTitle(long classPK, Locale locale) {
    PlanEdition edition = editions.fetchPlanEdition(classPK);
    return edition == null ? "" : edition.getTitle();
  }

  @Override
  public PlanEdition updateStatus(int status, Map<String, Serializable> context)
      throws PortalException {
    return editions.updateStatus(
        GetterUtil.getLong(context.get(WorkflowConstants.CONTEXT_USER_ID)),
        GetterUtil.getLong(context.get(WorkflowConstants.CONTEXT_ENTRY_CLASS_PK)),
        status);
  }
}
