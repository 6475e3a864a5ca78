package org.ayumi.plan.editor.web.internal.plan;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import com.liferay.portal.kernel.service.OrganizationService;
import com.liferay.portal.kernel.service.UserGroupService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRenderCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.Place;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.exception.NoSuchPlanDepartmentException;
import org.ayumi.plan.model.view.DepartmentDetail;
import org.ayumi.plan.service.PlanDepartmentService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The form of a department. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/department"},
    service = MVCRenderCommand.class)
public final class DepartmentRenderCommand extends EditorRenderCommand {

  private final PlanDepartmentService departments;
  private final OrganizationService organizations;
  private final UserGroupService userGroups;

  @Activate
  public DepartmentRenderCommand(
      @Reference Desk desk,
      @Reference PlanDepartmentService departments,
      @Reference OrganizationService organizations,
      @Reference UserGroupService userGroups) {
    super(desk);
    this.departments = departments;
    this.organizations = organizations;
    this.userGroups = userGroups;
  }

  @Override
  protected boolean isShownTo(Place place) {
    return place.isOffice();
  }

  @Override
  protected Screen screen(EditorRequest request, ScreenContext context) throws PortalException {
    Optional<DepartmentForm> typed = typed(request, DepartmentForm.class);
    List<Option> units = UnitList.of(organizations, request.companyId());
    List<Option> groups = UnitList.of(userGroups, request.companyId());
    List<DepartmentDetail> all = departments.getDepartments(request.planId());
    List<Option> others =
        all.stream()
            .map(DepartmentDetail::department)
            .filter(each -> !each.code().equals(request.code()))
            .map(each -> new Option(each.code(), each.name()))
            .collect(Collectors.toList());
    if (request.code().isEmpty()) {
      DepartmentForm form = typed.orElseGet(DepartmentForm::blank);
      return new DepartmentScreen(context, form, others, units, groups);
    }
    DepartmentForm stored =
        all.stream()
            .filter(each -> each.department().code().equals(request.code()))
            .map(DepartmentForm::of)
            .findFirst()
            .orElseThrow(() -> new NoSuchPlanDepartmentException(request.code()));
    return new DepartmentScreen(context, typed.orElse(stored), others, units, groups);
  }
}
