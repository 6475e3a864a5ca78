package org.ayumi.embedded.portal.standin.account;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.WorkflowDefinitionLink;
import com.liferay.portal.kernel.security.permission.ResourceActionsUtil;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import com.liferay.portal.kernel.workflow.BaseWorkflowHandler;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/**
 * Gives a new user the status the workflow says. There is no workflow engine, so no definition is
 * ever linked and the status is "approved" at once; without a handler users would stay drafts.
 */
public final class UserApproval extends BaseWorkflowHandler<User> {

  @Override
  public String getClassName() {
    return User.class.getName();
  }

  @Override
  public String getType(Locale locale) {
    return ResourceActionsUtil.getModelResource(locale, getClassName());
  }

  @Override
  public boolean isScopeable() {
    return false;
  }

  @Override
  public WorkflowDefinitionLink getWorkflowDefinitionLink(
      long companyId, long groupId, long userId) {
    return null;
  }

  @Override
  public User updateStatus(int status, Map<String, Serializable> context) throws PortalException {
    long userId = Long.parseLong((String) context.get(WorkflowConstants.CONTEXT_ENTRY_CLASS_PK));
    ServiceContext serviceContext =
        (ServiceContext) context.get(WorkflowConstants.CONTEXT_SERVICE_CONTEXT);
    return UserLocalServiceUtil.updateStatus(userId, status, serviceContext);
  }
}
