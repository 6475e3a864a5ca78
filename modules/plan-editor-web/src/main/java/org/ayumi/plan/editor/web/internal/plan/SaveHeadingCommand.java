package org.ayumi.plan.editor.web.internal.plan;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.List;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.model.view.HeadingDetail;
import org.ayumi.plan.service.PlanHeadingService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds a heading or changes its number and title. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/heading/save"},
    service = MVCActionCommand.class)
public final class SaveHeadingCommand extends EditorActionCommand {

  private final PlanHeadingService headings;

  @Activate
  public SaveHeadingCommand(@Reference Desk desk, @Reference PlanHeadingService headings) {
    super(desk);
    this.headings = headings;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/heading";
  }

  @Override
  protected String act(EditorAction action) throws RefusedException, PortalException {
    HeadingForm form = HeadingForm.read(action.parameters());
    action.keep(form);
    if (form.title().isBlank()) {
      throw new RefusedException("title", "error-title-missing");
    }
    List<HeadingDetail> all = headings.getHeadings(action.planId());
    if (action.code().isEmpty()) {
      headings.addHeading(action.planId(), form.added(all));
    } else {
      Heading before = HeadingForm.find(all, action.code());
      headings.updateHeading(action.planId(), action.code(), form.version(), form.changed(before));
    }
    return action.done("done-heading-saved", "/headings");
  }
}
