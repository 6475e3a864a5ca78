package org.ayumi.plan.editor.web.internal.item;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.json.JSONFactory;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.time.Clock;
import java.util.Optional;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRenderCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.model.view.ItemDetail;
import org.ayumi.plan.model.view.ItemDraft;
import org.ayumi.plan.service.PlanChangeService;
import org.ayumi.plan.service.PlanItemService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The form of an item: what was typed and refused, else the person's draft, else what is stored.
 */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/item"},
    service = MVCRenderCommand.class)
public final class ItemRenderCommand extends EditorRenderCommand {

  private static final int HISTORY = 50;

  private final PlanItemService items;
  private final PlanChangeService changes;
  private final ItemDraftJson json;
  private final Clock clock;

  @Activate
  public ItemRenderCommand(
      @Reference Desk desk,
      @Reference PlanItemService items,
      @Reference PlanChangeService changes,
      @Reference JSONFactory json) {
    this(desk, items, changes, json, Clock.systemUTC());
  }

  ItemRenderCommand(
      Desk desk, PlanItemService items, PlanChangeService changes, JSONFactory json, Clock clock) {
    super(desk);
    this.items = items;
    this.changes = changes;
    this.json = new ItemDraftJson(json);
    this.clock = clock;
  }

  @Override
  protected Screen screen(EditorRequest request, ScreenContext context) throws PortalException {
    PlanIndex index = PlanIndex.of(desk().plans().getPlanDocument(request.planId()));
    Optional<TypedItem> typed = typed(request, TypedItem.class);
    ImmutableItemState.Builder state =
        ItemState.builder().index(index).present(FiscalYear.now(clock)).code(request.code());
    if (request.code().isEmpty()) {
      fresh(request, context, typed, state);
    } else {
      stored(request, context, typed, state, index);
    }
    return new ItemScreen(context, state.build());
  }

  private static void fresh(
      EditorRequest request,
      ScreenContext context,
      Optional<TypedItem> typed,
      ImmutableItemState.Builder state)
      throws PrincipalException {
    if (!context.place().isOffice()) {
      throw new PrincipalException("Only the office adds items");
    }
    String heading = request.parameters().text("heading");
    state.isEditable(true).isStructure(true);
    state.form(typed.map(TypedItem::form).orElseGet(() -> ItemForm.blank(heading)));
  }

  private void stored(
      EditorRequest request,
      ScreenContext context,
      Optional<TypedItem> typed,
      ImmutableItemState.Builder state,
      PlanIndex index)
      throws PortalException {
    ItemDetail detail = items.getItem(request.planId(), request.code());
    state.reference(detail.item().reference()).title(detail.item().title());
    state.isCandidate(detail.item().candidate());
    state.isExampled(detail.item().candidate() || detail.item().example().isPresent());
    state.isEditable(detail.editable()).isStructure(detail.structureEditable());
    state.version(detail.mvccVersion());
    ItemForm stored = ItemForm.of(detail.item(), index);
    if (typed.isPresent()) {
      retyped(typed.get(), detail, stored, state);
    } else if (detail.draft().isPresent()) {
      ItemDraft draft = detail.draft().get();
      state.form(shown(json.read(draft.json(), index), detail, stored));
      state.version(draft.mvccVersion());
      state.draft(context.wording().dateTime(draft.saved()));
    } else {
      state.form(stored);
    }
    ItemHistory history =
        new ItemHistory(new ItemLabels(index, context.wording()), context.wording());
    state.history(history.of(changes.getChanges(request.planId(), request.code(), 0, HISTORY)));
  }

  private static void retyped(
      TypedItem typed, ItemDetail detail, ItemForm stored, ImmutableItemState.Builder state) {
    state.form(shown(typed.form(), detail, stored));
    if (typed.isInConflict()) {
      state.current(detail.item());
    } else {
      state.version(typed.version());
    }
  }

  private static ItemForm shown(ItemForm form, ItemDetail detail, ItemForm stored) {
    return detail.structureEditable() ? form : form.withStructureOf(stored);
  }
}
