package org.ayumi.plan.display.web.internal.portlet;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCPortlet;
import com.liferay.portal.kernel.util.Portal;
import java.io.IOException;
import javax.portlet.Portlet;
import javax.portlet.PortletException;
import javax.portlet.PortletRequest;
import javax.portlet.PortletResponse;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The public widget: contents, list and items of the latest published edition. */
@Component(
    property = {
      "com.liferay.portlet.css-class-wrapper=portlet-ayumi-display",
      "com.liferay.portlet.display-category=category.cms",
      "com.liferay.portlet.header-portlet-css=/css/main.css",
      "com.liferay.portlet.instanceable=true",
      "com.liferay.portlet.use-default-template=true",
      "javax.portlet.display-name=Plan",
      "javax.portlet.expiration-cache=0",
      "javax.portlet.init-param.template-path=/META-INF/resources/",
      "javax.portlet.init-param.view-template=/unconfigured.jsp",
      "javax.portlet.name=" + PlanPortletKeys.DISPLAY,
      "javax.portlet.resource-bundle=content.Language",
      "javax.portlet.security-role-ref=power-user,user,guest",
      "javax.portlet.supports.mime-type=text/html",
      "javax.portlet.version=3.0"
    },
    service = Portlet.class)
public final class PlanDisplayPortlet extends MVCPortlet {

  @Reference private Portal portal;

  @Override
  public void render(RenderRequest renderRequest, RenderResponse renderResponse)
      throws IOException, PortletException {
    super.render(AddressedRequest.of(renderRequest, portal), renderResponse);
  }

  /** Only what a command chose: no page can be asked for by a parameter. */
  @Override
  protected String getPath(PortletRequest portletRequest, PortletResponse portletResponse) {
    String attribute = getMVCPathAttributeName(portletResponse.getNamespace());
    return (String) portletRequest.getAttribute(attribute);
  }
}
