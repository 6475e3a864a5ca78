package org.ayumi.plan.editor.web.internal.exchange;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.model.view.SavedMapping;
import org.ayumi.plan.service.PlanColumnMappingService;

/** The mappings that a person can choose: those who may not import have none. */
final class SavedMappings {

  private SavedMappings() {}

  static List<SavedMapping> visible(
      PlanColumnMappingService mappings, long groupId, long planId, ScreenContext context)
      throws PortalException {
    return context.place().isOffice() ? mappings.getMappings(groupId, planId) : List.of();
  }
}
