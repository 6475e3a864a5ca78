package org.ayumi.plan.editor.web.internal.plan;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.service.PlanDepartmentService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deletes a department that nothing names. */
@Component(
    property = {
      "javax.portlet.name=" + PlanPortletKeys.EDITOR,
      "mvc.command.name=/department/delete"
    },
    service = MVCActionCommand.class)
public final class DeleteDepartmentCommand extends EditorActionCommand {

  private final PlanDepartmentService departments;

  @Activate
  public DeleteDepartmentCommand(
      @Reference Desk desk, @Reference PlanDepartmentService departments) {
    super(desk);
    this.departments = departments;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/department";
  }

  @Override
  protected String act(EditorAction action) throws PortalException {
    departments.deleteDepartment(action.planId(), action.code(), action.parameters().id("version"));
    return action.done("done-department-deleted", "/departments");
  }
}
