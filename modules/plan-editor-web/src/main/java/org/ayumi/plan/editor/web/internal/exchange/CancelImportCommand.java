package org.ayumi.plan.editor.web.internal.exchange;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Forgets the uploaded file. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/import/cancel"},
    service = MVCActionCommand.class)
public final class CancelImportCommand extends EditorActionCommand {

  @Activate
  public CancelImportCommand(@Reference Desk desk) {
    super(desk);
  }

  @Override
  protected String screen(EditorAction action) {
    return "/import";
  }

  @Override
  protected String act(EditorAction action) throws PortalException {
    UploadedSource.forget(action);
    return action.done("done-import-cancelled", "/import");
  }
}
