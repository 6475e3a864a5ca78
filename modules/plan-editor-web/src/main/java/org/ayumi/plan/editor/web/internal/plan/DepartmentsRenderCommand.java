package org.ayumi.plan.editor.web.internal.plan;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.util.stream.Collectors;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRenderCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.screen.OrderScreen;
import org.ayumi.plan.editor.web.internal.screen.Place;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.editor.web.internal.screen.Wording;
import org.ayumi.plan.model.view.DepartmentDetail;
import org.ayumi.plan.service.PlanDepartmentService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The departments of a plan in their order. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/departments"},
    service = MVCRenderCommand.class)
public final class DepartmentsRenderCommand extends EditorRenderCommand {

  private final PlanDepartmentService departments;

  @Activate
  public DepartmentsRenderCommand(
      @Reference Desk desk, @Reference PlanDepartmentService departments) {
    super(desk);
    this.departments = departments;
  }

  @Override
  protected boolean isShownTo(Place place) {
    return place.isOffice();
  }

  @Override
  protected Screen screen(EditorRequest request, ScreenContext context) throws PortalException {
    return new OrderScreen(
        context,
        "department",
        departments.getDepartments(request.planId()).stream()
            .map(each -> entry(each, context.wording()))
            .collect(Collectors.toList()));
  }

  private static OrderScreen.Entry entry(DepartmentDetail detail, Wording wording) {
    Department department = detail.department();
    int units = detail.organizationIds().size() + detail.userGroupIds().size();
    String ended =
        department
            .validTo()
            .map(day -> "　" + wording.text("department-ended", day.toString()))
            .orElse("");
    return new OrderScreen.Entry(department.code(), department.name(), 1, units + ended);
  }
}
