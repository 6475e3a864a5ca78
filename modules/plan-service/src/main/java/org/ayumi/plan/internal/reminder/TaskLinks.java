package org.ayumi.plan.internal.reminder;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.util.HttpComponentsUtil;
import com.liferay.portal.kernel.util.Portal;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.model.view.RoundDetail;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Addresses that open a task from outside of a page. */
@Component(service = TaskLinks.class)
public class TaskLinks {

  /** Where the answers of a round are written; empty if the editor is on no page of the site. */
  public String inquiry(long groupId, RoundDetail round) throws PortalException {
    String page = portal.getLayoutFullURL(groupId, PlanPortletKeys.EDITOR);
    if (page == null || page.isEmpty()) {
      return "";
    }
    String namespace = portal.getPortletNamespace(PlanPortletKeys.EDITOR);
    String link = HttpComponentsUtil.addParameter(page, "p_p_id", PlanPortletKeys.EDITOR);
    link = HttpComponentsUtil.addParameter(link, "p_p_lifecycle", "0");
    link = HttpComponentsUtil.addParameter(link, namespace + "mvcRenderCommandName", "/inquiry");
    link = HttpComponentsUtil.addParameter(link, namespace + "planId", round.planEntryId());
    return HttpComponentsUtil.addParameter(link, namespace + "code", round.planRoundId());
  }

  @Reference private Portal portal;
}
