package org.ayumi.plan.editor.web.internal.exchange;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.util.Optional;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorRenderCommand;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.screen.Place;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.exchange.PlanDiff;
import org.ayumi.plan.exchange.ReadResult;
import org.ayumi.plan.exchange.SheetException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Third step of an import: the dry run. */
@Component(
    property = {"javax.portlet.name=" + PlanPortletKeys.EDITOR, "mvc.command.name=/import/check"},
    service = MVCRenderCommand.class)
public final class CheckRenderCommand extends EditorRenderCommand {

  @Activate
  public CheckRenderCommand(@Reference Desk desk) {
    super(desk);
  }

  @Override
  protected boolean isShownTo(Place place) {
    return place.isOffice();
  }

  @Override
  protected Screen screen(EditorRequest request, ScreenContext context) throws PortalException {
    Optional<UploadedSource> uploaded = UploadedSource.in(request);
    if (uploaded.isEmpty()) {
      return new ImportScreen(context, "");
    }
    long version = desk().plans().getPlanEntry(request.planId()).documentVersion();
    PlanDocument before = desk().plans().getPlanDocument(request.planId());
    try {
      ReadResult result =
          SourceResult.checked(uploaded.get().workbook(), uploaded.get().mapping(), before);
      ChangeView changes =
          new ChangeView(
              PlanDiff.between(before, result.document()), result.document(), context.wording());
      return new CheckScreen(
          context,
          uploaded.get().fileName(),
          result,
          new CheckScreen.CheckedChanges(changes, version));
    } catch (SheetException e) {
      throw new PortalException(e);
    }
  }
}
