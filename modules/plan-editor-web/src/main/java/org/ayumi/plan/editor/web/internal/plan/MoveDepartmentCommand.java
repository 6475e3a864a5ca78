package org.ayumi.plan.editor.web.internal.plan;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.form.Move;
import org.ayumi.plan.service.PlanDepartmentService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Moves a department in the order (建制順). */
@Component(
    property = {
      "javax.portlet.name=" + PlanPortletKeys.EDITOR,
      "mvc.command.name=/department/move"
    },
    service = MVCActionCommand.class)
public final class MoveDepartmentCommand extends EditorActionCommand {

  private final PlanDepartmentService departments;

  @Activate
  public MoveDepartmentCommand(@Reference Desk desk, @Reference PlanDepartmentService departments) {
    super(desk);
    this.departments = departments;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/departments";
  }

  @Override
  protected String act(EditorAction action) throws PortalException {
    List<String> codes =
        departments.getDepartments(action.planId()).stream()
            .map(each -> each.department().code())
            .collect(Collectors.toList());
    Optional<String> before = new Move(codes, action.code()).before(action.parameters().text("do"));
    if (before.isPresent()) {
      departments.moveDepartment(action.planId(), action.code(), before.get());
    }
    return action.done("done-moved", "/departments");
  }
}
