package org.ayumi.plan.display.web.internal.portlet;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.Portal;
import com.liferay.portal.kernel.util.WebKeys;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import javax.portlet.PortletConfig;
import javax.portlet.PortletRequest;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.portlet.ResourceResponse;
import javax.servlet.http.HttpServletResponse;
import org.ayumi.plan.display.web.internal.address.PathPart;
import org.ayumi.plan.display.web.internal.display.Visit;
import org.ayumi.plan.display.web.internal.display.Words;
import org.ayumi.plan.display.web.internal.edition.EditionSource;
import org.ayumi.plan.display.web.internal.edition.PublicEdition;
import org.ayumi.plan.display.web.internal.settings.DisplaySettings;

/** What every view does first: settings, edition, and one answer for everything unknown (B3). */
abstract class ViewCommand implements MVCRenderCommand {

  static final String DISPLAY = "display";

  private static final String CONFIG = "javax.portlet.config";

  private final EditionSource editions;
  private final Portal portal;
  private final Clock clock = Clock.systemUTC();

  ViewCommand(EditionSource editions, Portal portal) {
    this.editions = editions;
    this.portal = portal;
  }

  @Override
  public final String render(RenderRequest request, RenderResponse response) {
    DisplaySettings settings = new DisplaySettings(request.getPreferences()::getValue);
    if (!settings.hasPlan()) {
      return "/unconfigured.jsp";
    }
    String plan = Optional.ofNullable(request.getParameter(AddressParameters.PLAN)).orElse("");
    if (!plan.isEmpty() && !PathPart.decode(plan).equals(settings.planCode())) {
      return notFound(request, response);
    }
    Optional<PublicEdition> edition = AddressedEdition.of(request, settings, editions);
    if (edition.isEmpty()) {
      return plan.isEmpty() ? "/unpublished.jsp" : notFound(request, response);
    }
    PlanAddress address = PlanAddress.of(settings.planCode(), edition.get());
    PortletPlanLinks links = PortletPlanLinks.of(request, portal, address);
    Visit visit = new Visit(edition.get(), settings, links, words(request), clock);
    return view(request, visit).orElseGet(() -> notFound(request, response));
  }

  /** Sets the display and names the page; empty if there is no such thing. */
  abstract Optional<String> view(RenderRequest request, Visit visit);

  /** The same visit with addresses that are the same from every widget. */
  final Visit canonical(RenderRequest request, Visit visit) {
    PlanAddress address = PlanAddress.of(visit.settings().planCode(), visit.edition());
    return visit.with(PortletPlanLinks.canonical(request, portal, address));
  }

  final EditionSource editions() {
    return editions;
  }

  final PageHead head(RenderRequest request) {
    return new PageHead(
        portal,
        portal.getHttpServletRequest(request),
        AddressedRequest.isAddressed(request, portal));
  }

  private String notFound(RenderRequest request, RenderResponse response) {
    if (AddressedRequest.isAddressed(request, portal)) {
      portal.getHttpServletResponse(response).setStatus(HttpServletResponse.SC_NOT_FOUND);
      response.setProperty(
          ResourceResponse.HTTP_STATUS_CODE, String.valueOf(HttpServletResponse.SC_NOT_FOUND));
    }
    head(request).title(words(request).get("not-found-title"));
    return "/not_found.jsp";
  }

  static Words words(PortletRequest request) {
    ThemeDisplay themeDisplay = (ThemeDisplay) request.getAttribute(WebKeys.THEME_DISPLAY);
    PortletConfig config = (PortletConfig) request.getAttribute(CONFIG);
    Locale locale = themeDisplay.getLocale();
    return new Words(config.getResourceBundle(locale), locale);
  }
}
