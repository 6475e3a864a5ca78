package org.ayumi.plan.editor.web.internal.book;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.service.PlanPassageService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds or changes a passage of the plan book. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/passage/save"},
    service = MVCActionCommand.class)
public final class SavePassageCommand extends EditorActionCommand {

  private final PlanPassageService passages;

  @Activate
  public SavePassageCommand(@Reference Desk desk, @Reference PlanPassageService passages) {
    super(desk);
    this.passages = passages;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/passage";
  }

  @Override
  protected String act(EditorAction action) throws RefusedException, PortalException {
    PassageForm form = PassageForm.read(action.parameters());
    action.keep(form);
    Passage passage = form.passage(action.code());
    if (action.code().isEmpty()) {
      passages.addPassage(action.planId(), passage);
    } else {
      passages.updatePassage(action.planId(), action.code(), form.version(), passage);
    }
    return action.done("done-passage-saved", "/passages");
  }
}
