package org.ayumi.plan.editor.web.internal.inquiry;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.service.PlanRoundService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the departments. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/round/open"},
    service = MVCActionCommand.class)
public final class OpenRoundCommand extends EditorActionCommand {

  private final PlanRoundService rounds;

  @Activate
  public OpenRoundCommand(@Reference Desk desk, @Reference PlanRoundService rounds) {
    super(desk);
    this.rounds = rounds;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/inquiry";
  }

  @Override
  protected String act(EditorAction action) throws PortalException {
    action.keep(action.parameters());
    Map<String, List<String>> members = new TreeMap<>();
    for (Department each : desk().plans().getPlanDocument(action.planId()).departments()) {
      List<String> ticked = action.parameters().texts("members-" + each.code());
      if (!ticked.isEmpty()) {
        members.put(each.code(), ticked);
      }
    }
    rounds.openRound(action.parameters().id("code"), action.parameters().id("version"), members);
    return action.done("done-round-opened", "/inquiry", "code", action.code());
  }
}
