package org.ayumi.plan.editor.web.internal.portlet;

import com.liferay.application.list.BasePanelApp;
import com.liferay.application.list.PanelApp;
import com.liferay.application.list.constants.PanelCategoryKeys;
import com.liferay.portal.kernel.model.Portlet;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The editor in the site's menu, below content (B10), for those who may access it there. A portal
 * without that menu has the editor on its pages alone.
 */
@Component(
    property = {
      "panel.app.order:Integer=900",
      "panel.category.key=" + PanelCategoryKeys.SITE_ADMINISTRATION_CONTENT
    },
    service = PanelApp.class)
public final class PlanEditorPanelApp extends BasePanelApp {

  @Reference(target = "(javax.portlet.name=" + PlanPortletKeys.EDITOR + ")")
  private Portlet portlet;

  @Override
  public Portlet getPortlet() {
    return portlet;
  }

  @Override
  public String getPortletId() {
    return PlanPortletKeys.EDITOR;
  }
}
