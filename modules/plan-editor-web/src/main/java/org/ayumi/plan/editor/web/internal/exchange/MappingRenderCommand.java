package org.ayumi.plan.editor.web.internal.exchange;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRenderCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.screen.Place;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.GuessReason;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetException;
import org.ayumi.plan.model.view.SavedMapping;
import org.ayumi.plan.service.PlanColumnMappingService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Second step of an import: the columns beside their fields. */
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
    Optional<UploadedSheet> uploaded = UploadedSheet.in(request);
    if (uploaded.isEmpty()) {
      return new ImportScreen(context, "");
    }
    List<SavedMapping> saved = mappings.getMappings(request.groupId(), request.planId());
    PlanHead head = desk().plans().getPlanEntry(request.planId()).head();
    TypedMapping typed =
        typed(request, TypedMapping.class)
            .orElseGet(() -> TypedMapping.of(uploaded.get().mapping(), head));
    return new MappingScreen(
        context, sources(uploaded.get(), head, request.locale(), saved), typed);
  }

  private static MappingScreen.Sources sources(
      UploadedSheet uploaded, PlanHead head, Locale locale, List<SavedMapping> saved)
      throws PortalException {
    try {
      List<Sheet> sheets =
          uploaded.workbook().sheets().stream()
              .filter(each -> !each.isHidden())
              .collect(Collectors.toList());
      Sheet sheet = uploaded.sheet();
      return new MappingScreen.Sources(
          uploaded, sheets, sheet, reasons(sheet, uploaded.mapping(), head, locale), saved);
    } catch (SheetException e) {
      throw new PortalException(e);
    }
  }

  /** Why each column is suggested; nothing where the mapping is not the suggested one. */
  private static Map<Integer, String> reasons(
      Sheet sheet, ColumnMapping mapping, PlanHead head, Locale locale) {
    int rows = Math.max(1, mapping.frame().header().size());
    Map<Integer, String> reasons = new HashMap<>();
    for (GuessReason reason :
        ColumnMapping.guess(sheet, head, mapping.frame().headerRow(), rows).reasons()) {
      reasons.merge(
          reason.columnIndex().orElse(-1), reason.message(locale), (one, two) -> one + " " + two);
    }
    return reasons;
  }
}
