package org.ayumi.plan.editor.web.internal.plan;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.List;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Saves one vocabulary of a plan. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/terms/save"},
    service = MVCActionCommand.class)
public final class SaveTermsCommand extends EditorActionCommand {

  @Activate
  public SaveTermsCommand(@Reference Desk desk) {
    super(desk);
  }

  @Override
  protected String screen(EditorAction action) {
    return "/terms";
  }

  @Override
  protected String act(EditorAction action) throws RefusedException, PortalException {
    TermsForm form = TermsForm.read(action.parameters());
    action.keep(form);
    FormErrors errors = FormErrors.none();
    List<Term> terms = form.bind(desk().plans().getPlanDocument(action.planId()).terms(), errors);
    errors.refuse();
    desk().plans().setTerms(action.planId(), form.version(), terms);
    return action.done("done-terms-saved", "/terms", "type", form.type().name());
  }
}
