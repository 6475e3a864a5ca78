package org.ayumi.plan.editor.web.internal.edition;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.service.PlanEditionService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has the public read a former edition again, as a new one (E8). */
@Component(
    property = {
      "javax.portlet.name=" + PlanPortletKeys.EDITOR,
      "mvc.command.name=/edition/republish"
    },
    service = MVCActionCommand.class)
public final class RepublishCommand extends EditorActionCommand {

  private final PlanEditionService editions;

  @Activate
  public RepublishCommand(@Reference Desk desk, @Reference PlanEditionService editions) {
    super(desk);
    this.editions = editions;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/edition";
  }

  @Override
  protected String act(EditorAction action) throws RefusedException, PortalException {
    action.keep(action.parameters());
    PublishForm form = new PublishForm(action.parameters());
    editions.republish(action.parameters().id("code"), form.announcement());
    return action.done("done-published", "/publish");
  }
}
