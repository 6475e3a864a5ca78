package org.ayumi.plan.editor.web.internal.plan;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.service.PlanDepartmentService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds or changes a department and what it stands for in the portal. */
@Component(
    property = {
      "javax.portlet.name=" + PlanPortletKeys.EDITOR,
      "mvc.command.name=/department/save"
    },
    service = MVCActionCommand.class)
public final class SaveDepartmentCommand extends EditorActionCommand {

  private final PlanDepartmentService departments;

  @Activate
  public SaveDepartmentCommand(@Reference Desk desk, @Reference PlanDepartmentService departments) {
    super(desk);
    this.departments = departments;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/department";
  }

  @Override
  protected String act(EditorAction action) throws RefusedException, PortalException {
    DepartmentForm form = DepartmentForm.read(action.parameters(), action.code());
    action.keep(form);
    if (form.name().isBlank()) {
      throw new RefusedException("name", "error-name-missing");
    }
    Department department = form.dated(action.parameters());
    String code = action.code();
    if (code.isEmpty()) {
      code = departments.addDepartment(action.planId(), department).department().code();
    } else {
      departments.updateDepartment(action.planId(), code, form.version(), department);
    }
    departments.setUnits(action.planId(), code, form.organizationIds(), form.userGroupIds());
    return action.done("done-department-saved", "/departments");
  }
}
