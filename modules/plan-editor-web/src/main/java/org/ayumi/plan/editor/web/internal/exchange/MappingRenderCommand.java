package org.ayumi.plan.editor.web.internal.exchange;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.util.List;
import java.util.Optional;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRenderCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.editor.web.internal.screen.Place;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.exchange.GuessReason;
import org.ayumi.plan.exchange.SheetException;
import org.ayumi.plan.model.view.SavedMapping;
import org.ayumi.plan.service.PlanColumnMappingService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Second step of an import: the sheet, what it holds, and what would be read of it. Sent with the
 * fields of the form it shows what they mean; it changes nothing.
 */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/import/mapping"},
    service = MVCRenderCommand.class)
public final class MappingRenderCommand extends EditorRenderCommand {

  private final PlanColumnMappingService mappings;

  @Activate
  public MappingRenderCommand(@Reference Desk desk, @Reference PlanColumnMappingService mappings) {
    super(desk);
    this.mappings = mappings;
  }

  @Override
  protected boolean isShownTo(Place place) {
    return place.isOffice();
  }

  @Override
  protected Screen screen(EditorRequest request, ScreenContext context) throws PortalException {
    Optional<UploadedSource> source = UploadedSource.in(request);
    if (source.isEmpty()) {
      return new ImportScreen(context, "");
    }
    PlanDocument base = desk().plans().getPlanDocument(request.planId());
    try {
      MappingDraft kept = MappingDraft.of(source.get(), base.head(), Preview.part(request));
      Optional<TypedPart> refused = typed(request, TypedPart.class);
      Optional<TypedPart> typed = refused.or(() -> Preview.typed(request));
      FormErrors errors = FormErrors.none();
      MappingDraft draft = typed.map(each -> kept.with(each, errors)).orElse(kept);
      return new MappingScreen(
          refused.isPresent() ? context : context.with(errors),
          kept,
          draft,
          typed.orElseGet(kept::printed),
          sources(request, source.get(), kept, base));
    } catch (SheetException e) {
      throw new PortalException(e);
    }
  }

  private MappingScreen.Sources sources(
      EditorRequest request, UploadedSource source, MappingDraft kept, PlanDocument base)
      throws PortalException, SheetException {
    List<SavedMapping> saved = mappings.getMappings(request.groupId(), request.planId());
    List<GuessReason> reasons =
        SourceGuess.of(kept.workbook(), base.head(), base.levels()).reasons(kept.part());
    return new MappingScreen.Sources(source.fileName(), base, reasons, saved);
  }
}
