package org.ayumi.plan.display.web.internal.portlet;

import com.liferay.portal.kernel.portlet.DefaultFriendlyURLMapper;
import com.liferay.portal.kernel.portlet.FriendlyURLMapper;
import com.liferay.portal.kernel.portlet.PortletIdCodec;
import java.util.Map;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.osgi.service.component.annotations.Component;

/**
 * Addresses under {@code /-/plan/}. One without a widget's instance names the portlet alone: it is
 * the same wherever the plan is shown, and {@link AddressedRequest} finds who answers.
 */
@Component(
    property = {
      "com.liferay.portlet.friendly-url-routes=META-INF/friendly-url-routes/routes.xml",
      "javax.portlet.name=" + PlanPortletKeys.DISPLAY
    },
    service = FriendlyURLMapper.class)
public final class PlanFriendlyURLMapper extends DefaultFriendlyURLMapper {

  private static final String MAPPING = "plan";

  @Override
  public String getMapping() {
    return MAPPING;
  }

  @Override
  protected String getPortletInstanceKey(Map<String, String> routeParameters) {
    String widget = routeParameters.remove(AddressParameters.WIDGET);
    return widget == null ? getPortletId() : PortletIdCodec.encode(getPortletId(), widget);
  }
}
