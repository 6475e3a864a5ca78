package org.ayumi.plan.editor.web.internal.exchange;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.exchange.Layout;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetException;
import org.ayumi.plan.model.view.WorkingPlan;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps what is typed of a part and goes to another one, adds or removes one, or suggests one anew.
 * Touches the mapping in the session alone.
 */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/import/parts"},
    service = MVCActionCommand.class)
public final class ChangePartsCommand extends EditorActionCommand {

  private static final int MOST_PARTS = 50;

  @Activate
  public ChangePartsCommand(@Reference Desk desk) {
    super(desk);
  }

  @Override
  protected String screen(EditorAction action) {
    return "/import/mapping";
  }

  @Override
  protected String act(EditorAction action) throws RefusedException, PortalException {
    UploadedSource source = UploadedSource.required(action);
    WorkingPlan plan = desk().plans().getPlanEntry(action.planId());
    try {
      MappingDraft kept = MappingDraft.of(source, plan.head(), Preview.part(action));
      MappingDraft changed = changed(action, kept, plan);
      source.with(changed.mapping()).keepIn(action);
      int shown = action.parameters().number("choose", changed.index(), 0, MOST_PARTS);
      return action.go("/import/mapping", PartFields.PART, String.valueOf(shown));
    } catch (SheetException e) {
      throw Refusals.of("", e.problems(), action.locale());
    }
  }

  private static MappingDraft changed(EditorAction action, MappingDraft kept, WorkingPlan plan)
      throws RefusedException {
    FormParameters parameters = action.parameters();
    if (parameters.has("remove")) {
      return kept.remove();
    }
    if (parameters.has("reread")) {
      return kept.with(reread(parameters, kept, plan));
    }
    TypedPart typed = TypedPart.read(parameters);
    action.keep(typed);
    FormErrors errors = FormErrors.none();
    MappingDraft draft = kept.with(typed, errors);
    errors.refuse();
    if (!parameters.has("add")) {
      return draft;
    }
    if (draft.parts().size() >= MOST_PARTS) {
      throw new RefusedException("", "error-parts-many", MOST_PARTS);
    }
    return draft.add(
        SourceGuess.part(next(draft), Layout.builder().build(), plan.head(), plan.levels()));
  }

  private static PartMapping reread(
      FormParameters parameters, MappingDraft kept, WorkingPlan plan) {
    Sheet sheet = kept.workbook().sheet(parameters.text(PartFields.SHEET)).orElseGet(kept::sheet);
    Layout place =
        Layout.builder()
            .kind(parameters.choice(PartFields.KIND, kept.part().layout().kind()))
            .after(parameters.line(PartFields.AFTER))
            .before(parameters.line(PartFields.BEFORE))
            .build();
    return SourceGuess.part(sheet, place, plan.head(), plan.levels());
  }

  /** The first sheet that no part reads; else the one that is worked on. */
  private static Sheet next(MappingDraft draft) {
    List<String> used =
        draft.parts().stream().map(PartMapping::sheetName).collect(Collectors.toList());
    return draft.workbook().sheets().stream()
        .filter(sheet -> !sheet.isHidden() && !used.contains(sheet.name()))
        .findFirst()
        .orElseGet(draft::sheet);
  }
}
