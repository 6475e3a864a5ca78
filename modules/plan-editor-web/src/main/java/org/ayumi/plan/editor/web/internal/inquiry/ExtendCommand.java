package org.ayumi.plan.editor.web.internal.inquiry;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.time.LocalDate;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.service.PlanRoundService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets a department answer later. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/round/extend"},
    service = MVCActionCommand.class)
public final class ExtendCommand extends EditorActionCommand {

  private final PlanRoundService rounds;

  @Activate
  public ExtendCommand(@Reference Desk desk, @Reference PlanRoundService rounds) {
    super(desk);
    this.rounds = rounds;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/inquiry";
  }

  @Override
  protected String act(EditorAction action) throws RefusedException, PortalException {
    FormParameters parameters = action.parameters();
    action.keep(parameters);
    LocalDate until =
        parameters.day("until").orElseThrow(() -> new RefusedException("until", "error-date"));
    rounds.extend(
        parameters.id("code"), parameters.text("extended"), until, parameters.line("reason"));
    return action.done("done-extended", "/inquiry", "code", action.code());
  }
}
