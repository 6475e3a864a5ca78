package org.ayumi.plan.display.web.internal.portlet;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.liferay.portal.kernel.model.LayoutTypePortlet;
import com.liferay.portal.kernel.portlet.LiferayPortletRequest;
import com.liferay.portal.kernel.portlet.LiferayPortletURL;
import com.liferay.portal.kernel.portlet.PortletURLFactoryUtil;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.Portal;
import com.liferay.portal.kernel.util.WebKeys;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import javax.portlet.MutableRenderParameters;
import javax.portlet.PortletConfig;
import javax.portlet.PortletPreferences;
import javax.portlet.PortletRequest;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.mockito.MockedStatic;
import org.mockito.Mockito;

/** A page with one widget, as the portal hands it to a render command. */
final class PlanPage implements AutoCloseable {

  final Portal portal = mock(Portal.class);
  final RenderRequest request = mock(RenderRequest.class);
  final RenderResponse response = mock(RenderResponse.class);
  final HttpServletRequest servletRequest = mock(HttpServletRequest.class);
  final HttpServletResponse servletResponse = mock(HttpServletResponse.class);
  final Map<String, Object> attributes = new HashMap<>();
  private final MockedStatic<PortletURLFactoryUtil> urls =
      Mockito.mockStatic(PortletURLFactoryUtil.class);

  PlanPage(Map<String, String> preferences, Map<String, String> parameters) {
    preferences(preferences);
    lenient()
        .when(request.getParameter(anyString()))
        .thenAnswer(invocation -> parameters.get(invocation.<String>getArgument(0)));
    lenient()
        .when(request.getAttribute(anyString()))
        .thenAnswer(invocation -> attributes.get(invocation.<String>getArgument(0)));
    lenient()
        .doAnswer(
            invocation -> attributes.put(invocation.getArgument(0), invocation.getArgument(1)))
        .when(request)
        .setAttribute(anyString(), any());
    lenient().when(portal.getHttpServletRequest(request)).thenReturn(servletRequest);
    lenient().when(portal.getHttpServletResponse(response)).thenReturn(servletResponse);
    lenient()
        .when(portal.getPortletId(request))
        .thenReturn(PlanPortletKeys.DISPLAY + "_INSTANCE_a");
    lenient()
        .when(servletRequest.getParameter("p_p_id"))
        .thenReturn(PlanPortletKeys.DISPLAY + "_INSTANCE_a");
    LiferayPortletRequest liferayRequest = mock(LiferayPortletRequest.class);
    lenient().when(portal.getLiferayPortletRequest(request)).thenReturn(liferayRequest);
    lenient().when(liferayRequest.getOriginalHttpServletRequest()).thenReturn(servletRequest);
    surroundings();
    urls.when(
            () -> PortletURLFactoryUtil.create(any(PortletRequest.class), anyString(), anyString()))
        .thenAnswer(invocation -> url(invocation.getArgument(1)));
  }

  @Override
  public void close() {
    urls.close();
  }

  private void preferences(Map<String, String> values) {
    PortletPreferences preferences = mock(PortletPreferences.class);
    lenient()
        .when(preferences.getValue(anyString(), anyString()))
        .thenAnswer(
            invocation ->
                values.getOrDefault(
                    invocation.<String>getArgument(0), invocation.<String>getArgument(1)));
    lenient().when(request.getPreferences()).thenReturn(preferences);
  }

  private void surroundings() {
    ThemeDisplay themeDisplay = mock(ThemeDisplay.class);
    LayoutTypePortlet layoutTypePortlet = mock(LayoutTypePortlet.class);
    lenient().when(layoutTypePortlet.getAllPortlets()).thenReturn(List.of());
    lenient().when(themeDisplay.getLayoutTypePortlet()).thenReturn(layoutTypePortlet);
    lenient().when(themeDisplay.getLocale()).thenReturn(Locale.JAPAN);
    PortletConfig config = mock(PortletConfig.class);
    lenient()
        .when(config.getResourceBundle(Locale.JAPAN))
        .thenReturn(ResourceBundle.getBundle("content.Language", Locale.JAPAN));
    attributes.put(WebKeys.THEME_DISPLAY, themeDisplay);
    attributes.put("javax.portlet.config", config);
  }

  private static LiferayPortletURL url(String portletId) {
    Map<String, String> values = new TreeMap<>();
    MutableRenderParameters parameters = mock(MutableRenderParameters.class);
    lenient()
        .when(parameters.setValue(anyString(), anyString()))
        .thenAnswer(invocation -> values.put(invocation.getArgument(0), invocation.getArgument(1)));
    LiferayPortletURL url = mock(LiferayPortletURL.class);
    lenient().when(url.getRenderParameters()).thenReturn(parameters);
    lenient().when(url.toString()).thenAnswer(invocation -> portletId + values);
    return url;
  }
}
