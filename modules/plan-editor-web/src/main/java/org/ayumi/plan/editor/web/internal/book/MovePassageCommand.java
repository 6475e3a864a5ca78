package org.ayumi.plan.editor.web.internal.book;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.form.Move;
import org.ayumi.plan.exception.NoSuchPlanPassageException;
import org.ayumi.plan.model.view.PassageDetail;
import org.ayumi.plan.model.view.PassagePlace;
import org.ayumi.plan.service.PlanPassageService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Moves a passage, with all below it, among those at the same place. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/passage/move"},
    service = MVCActionCommand.class)
public final class MovePassageCommand extends EditorActionCommand {

  private final PlanPassageService passages;

  @Activate
  public MovePassageCommand(@Reference Desk desk, @Reference PlanPassageService passages) {
    super(desk);
    this.passages = passages;
  }

  @Override
  protected String screen(EditorAction action) {
    return "/passages";
  }

  @Override
  protected String act(EditorAction action) throws PortalException {
    List<Passage> all =
        passages.getPassages(action.planId()).stream()
            .map(PassageDetail::passage)
            .collect(Collectors.toList());
    Passage moved =
        all.stream()
            .filter(each -> each.code().equals(action.code()))
            .findFirst()
            .orElseThrow(() -> new NoSuchPlanPassageException(action.code()));
    List<String> siblings =
        all.stream()
            .filter(each -> place(each).equals(place(moved)))
            .map(Passage::code)
            .collect(Collectors.toList());
    Optional<String> before =
        new Move(siblings, moved.code()).before(action.parameters().text("do"));
    if (before.isPresent()) {
      PassagePlace place = place(moved);
      passages.movePassage(
          action.planId(),
          moved.code(),
          before.get().isEmpty() ? place : place.before(before.get()));
    }
    return action.done("done-moved", "/passages");
  }

  private static PassagePlace place(Passage passage) {
    return passage
        .parentCode()
        .map(PassagePlace::below)
        .or(() -> passage.headingCode().map(PassagePlace::underHeading))
        .orElseGet(PassagePlace::top);
  }
}
