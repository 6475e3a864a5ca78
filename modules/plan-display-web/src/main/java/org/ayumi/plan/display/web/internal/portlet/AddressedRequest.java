package org.ayumi.plan.display.web.internal.portlet;

import com.liferay.portal.kernel.util.Portal;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import javax.portlet.RenderRequest;
import javax.portlet.filter.RenderRequestWrapper;
import javax.servlet.http.HttpServletRequest;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.display.web.internal.address.PathPart;

/**
 * The request as this widget has to answer it. An address without an instance names the portlet
 * alone (B4); the widget of the page that shows the plan takes its parameters as its own.
 */
final class AddressedRequest extends RenderRequestWrapper {

  private final Map<String, String[]> parameters;

  private AddressedRequest(RenderRequest request, Map<String, String[]> parameters) {
    super(request);
    this.parameters = Collections.unmodifiableMap(parameters);
  }

  static RenderRequest of(RenderRequest request, Portal portal) {
    HttpServletRequest page =
        portal.getLiferayPortletRequest(request).getOriginalHttpServletRequest();
    if (!PlanPortletKeys.DISPLAY.equals(page.getParameter("p_p_id"))) {
      return request;
    }
    Map<String, String[]> parameters =
        stripped(page.getParameterMap(), portal.getPortletNamespace(PlanPortletKeys.DISPLAY));
    String[] plan = parameters.getOrDefault(AddressParameters.PLAN, new String[] {""});
    return WidgetsOnPage.of(request, portal).answers(PathPart.decode(plan[0]))
        ? new AddressedRequest(request, parameters)
        : request;
  }

  /**
   * Whether the page's address is one of this widget; else the widget shows what it showed last.
   */
  static boolean isAddressed(RenderRequest request, Portal portal) {
    return request instanceof AddressedRequest
        || portal
            .getPortletId(request)
            .equals(
                portal
                    .getLiferayPortletRequest(request)
                    .getOriginalHttpServletRequest()
                    .getParameter("p_p_id"));
  }

  @Override
  public String getParameter(String name) {
    String[] values = parameters.get(name);
    return values == null || values.length == 0 ? null : values[0];
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return parameters;
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }

  @Override
  public String[] getParameterValues(String name) {
    String[] values = parameters.get(name);
    return values == null ? null : values.clone();
  }

  private static Map<String, String[]> stripped(Map<String, String[]> all, String namespace) {
    Map<String, String[]> own = new HashMap<>();
    all.forEach(
        (name, values) -> {
          if (name.startsWith(namespace)) {
            own.put(name.substring(namespace.length()), values);
          }
        });
    return own;
  }
}
