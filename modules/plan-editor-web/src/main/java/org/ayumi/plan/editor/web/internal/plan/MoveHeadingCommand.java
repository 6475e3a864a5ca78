package org.ayumi.plan.editor.web.internal.plan;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.form.Move;
import org.ayumi.plan.model.view.HeadingDetail;
import org.ayumi.plan.service.PlanHeadingService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Moves a heading among those of the same parent. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/heading/move"},
    service = MVCActionCommand.class)
public final class MoveHeadingCommand extends EditorActionCommand {

  private final PlanHeadingService headings;

  @Activate
  public MoveHeadingCommand(@Reference Desk desk, @Reference PlanHeadingService headings) {
    super(desk);
    this.headings = headings;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/headings";
  }

  @Override
  protected String act(EditorAction action) throws PortalException {
    List<HeadingDetail> all = headings.getHeadings(action.planId());
    Heading moved = HeadingForm.find(all, action.code());
    List<String> siblings =
        all.stream()
            .map(HeadingDetail::heading)
            .filter(each -> each.parentCode().equals(moved.parentCode()))
            .map(Heading::code)
            .collect(Collectors.toList());
    Optional<String> before =
        new Move(siblings, moved.code()).before(action.parameters().text("do"));
    if (before.isPresent()) {
      headings.moveHeading(
          action.planId(), moved.code(), moved.parentCode().orElse(""), before.get());
    }
    return action.done("done-moved", "/headings");
  }
}
