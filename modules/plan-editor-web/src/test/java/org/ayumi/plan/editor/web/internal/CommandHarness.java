package org.ayumi.plan.editor.web.internal;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.liferay.portal.kernel.model.Portlet;
import com.liferay.portal.kernel.portlet.LiferayPortletResponse;
import com.liferay.portal.kernel.portlet.LiferayPortletURL;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.Portal;
import com.liferay.portal.kernel.util.WebKeys;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.MutableRenderParameters;
import javax.portlet.PortletSession;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.service.PlanEntryService;

/** A posted request and what came of it, without a portal. */
public final class CommandHarness {

  public final PlanEntryService plans = mock(PlanEntryService.class);
  public final ActionRequest request = mock(ActionRequest.class);
  public final ActionResponse response = mock(ActionResponse.class);
  public final MutableRenderParameters render = mock(MutableRenderParameters.class);
  public final Map<String, String[]> parameters = new HashMap<>();
  public final Map<String, Object> attributes = new HashMap<>();
  public final Map<String, Object> session = new HashMap<>();
  public final LiferayPortletURL url = mock(LiferayPortletURL.class);
  private final Portal portal = mock(Portal.class);

  public CommandHarness() {
    LiferayPortletResponse liferay = mock(LiferayPortletResponse.class);
    Portlet portlet = mock(Portlet.class);
    PortletSession portletSession = mock(PortletSession.class);
    ThemeDisplay theme = mock(ThemeDisplay.class);
    lenient().when(portal.getLiferayPortletResponse(any())).thenReturn(liferay);
    lenient().when(liferay.getPortlet()).thenReturn(portlet);
    lenient().when(liferay.createLiferayPortletURL(anyString(), anyString())).thenReturn(url);
    lenient().when(url.toString()).thenReturn("next");
    lenient().when(portlet.getPortletId()).thenReturn("editor");
    lenient().when(request.getMethod()).thenReturn("POST");
    lenient().when(request.getParameterMap()).thenReturn(parameters);
    lenient().when(request.getPortletSession()).thenReturn(portletSession);
    lenient()
        .when(request.getAttribute(anyString()))
        .thenAnswer(call -> attributes.get(call.<String>getArgument(0)));
    lenient()
        .doAnswer(call -> attributes.put(call.getArgument(0), call.getArgument(1)))
        .when(request)
        .setAttribute(anyString(), any());
    lenient()
        .doAnswer(call -> session.put(call.getArgument(0), call.getArgument(1)))
        .when(portletSession)
        .setAttribute(anyString(), any());
    lenient()
        .when(portletSession.getAttribute(anyString()))
        .thenAnswer(call -> session.get(call.<String>getArgument(0)));
    lenient()
        .doAnswer(call -> session.remove(call.<String>getArgument(0)))
        .when(portletSession)
        .removeAttribute(anyString());
    lenient().when(theme.getScopeGroupId()).thenReturn(20L);
    lenient().when(response.getRenderParameters()).thenReturn(render);
    lenient().when(theme.getLocale()).thenReturn(Locale.JAPAN);
    attributes.put(WebKeys.THEME_DISPLAY, theme);
  }

  public Desk desk() {
    return new Desk(portal, plans);
  }

  public void type(Map<String, String> values) {
    values.forEach((name, value) -> parameters.put(name, new String[] {value}));
  }

  /** What was refused, to be read when a test fails. */
  public String errors() {
    return String.valueOf(attributes);
  }
}
