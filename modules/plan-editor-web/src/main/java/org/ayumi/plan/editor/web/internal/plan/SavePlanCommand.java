package org.ayumi.plan.editor.web.internal.plan;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.List;
import java.util.Optional;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a plan or changes its head and levels. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/plan/save"},
    service = MVCActionCommand.class)
public final class SavePlanCommand extends EditorActionCommand {

  @Activate
  public SavePlanCommand(@Reference Desk desk) {
    super(desk);
  }

  @Override
  protected String screen(EditorAction action) {
    return "/plan";
  }

  @Override
  protected String act(EditorAction action) throws RefusedException, PortalException {
    PlanForm form = PlanForm.read(action.parameters());
    action.keep(form);
    FormErrors errors = FormErrors.none();
    Optional<PlanHead> head = form.head(errors);
    List<Level> levels = form.levels(errors);
    errors.refuse();
    if (action.planId() == 0) {
      long planId = desk().plans().addPlanEntry(action.groupId(), head.get(), levels).planEntryId();
      action.leaveNotice("done-plan-added");
      return action.links().render("/import", "planId", String.valueOf(planId));
    }
    desk().plans().updatePlanEntry(action.planId(), form.version(), head.get(), levels);
    return action.done("done-plan-saved", "/plan");
  }
}
