package org.ayumi.plan.display.web.internal.portlet;

import com.liferay.portal.kernel.portlet.LiferayPortletURL;
import com.liferay.portal.kernel.portlet.PortletIdCodec;
import com.liferay.portal.kernel.portlet.PortletURLFactoryUtil;
import com.liferay.portal.kernel.util.Portal;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.portlet.MutableRenderParameters;
import javax.portlet.PortletRequest;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.display.web.internal.address.ListState;
import org.ayumi.plan.display.web.internal.address.PathPart;
import org.ayumi.plan.display.web.internal.address.PlanLinks;
import org.ayumi.plan.domain.FiscalYear;

/**
 * Addresses as portlet URLs. A widget that is alone on its page leaves itself out of them, so that
 * they stay the same (B4); of several each names itself, so that they do not disturb each other
 * (B1).
 */
final class PortletPlanLinks implements PlanLinks {

  private final PortletRequest request;
  private final Portal portal;
  private final String planCode;
  private final String portletId;
  private final String widget;
  private final String place;
  private final Map<String, String> edition;

  private PortletPlanLinks(
      PortletRequest request, Portal portal, PlanAddress plan, String portletId, String place) {
    this.request = request;
    this.portal = portal;
    this.planCode = plan.code();
    this.portletId = portletId;
    this.widget = PortletIdCodec.decodeInstanceId(portletId);
    this.place = place;
    edition = plan.edition();
  }

  static PortletPlanLinks of(PortletRequest request, Portal portal, PlanAddress plan) {
    String self = portal.getPortletId(request);
    String place = "#" + portal.getPortletNamespace(self);
    String named = WidgetsOnPage.of(request, portal).isAlone() ? PlanPortletKeys.DISPLAY : self;
    return new PortletPlanLinks(request, portal, plan, named, place);
  }

  /** Addresses without any widget's instance, and without a place on the page. */
  static PortletPlanLinks canonical(PortletRequest request, Portal portal, PlanAddress plan) {
    return new PortletPlanLinks(request, portal, plan, PlanPortletKeys.DISPLAY, "");
  }

  @Override
  public String contents() {
    return url(AddressParameters.CONTENTS, edition) + ofWidget();
  }

  @Override
  public String list(ListState state) {
    return url(AddressParameters.LIST, ofEdition(state.parameters())) + ofWidget();
  }

  @Override
  public String results(ListState state) {
    String url = url(AddressParameters.LIST, ofEdition(state.parameters()));
    return place.isEmpty() ? url : url + place + "result";
  }

  @Override
  public String item(String slug) {
    Map<String, String> item = Map.of(AddressParameters.ITEM, PathPart.encode(slug));
    return url(AddressParameters.SHOW_ITEM, ofEdition(item)) + ofWidget();
  }

  @Override
  public String progress(FiscalYear year) {
    Map<String, String> chosen = Map.of(AddressParameters.YEAR, year.toString());
    return url(AddressParameters.PROGRESS, ofEdition(chosen)) + ofWidget();
  }

  /** Files are the widget's own: an address that names none is answered by a page alone. */
  @Override
  public String progressFile(FiscalYear year, String ending) {
    LiferayPortletURL url =
        PortletURLFactoryUtil.create(
            request, portal.getPortletId(request), PortletRequest.RESOURCE_PHASE);
    url.setResourceID(AddressParameters.PROGRESS_FILE);
    url.setParameter(AddressParameters.YEAR, year.toString());
    url.setParameter(AddressParameters.AS, ending);
    edition.forEach(url::setParameter);
    return url.toString();
  }

  @Override
  public String editions() {
    return url(AddressParameters.EDITIONS, Map.of()) + ofWidget();
  }

  @Override
  public String latest() {
    return url(AddressParameters.CONTENTS, Map.of()) + ofWidget();
  }

  @Override
  public String edition(int number) {
    return url(AddressParameters.CONTENTS, PlanAddress.edition(number)) + ofWidget();
  }

  @Override
  public String changes(int number) {
    return url(AddressParameters.CHANGES, PlanAddress.edition(number)) + ofWidget();
  }

  private Map<String, String> ofEdition(Map<String, String> parameters) {
    Map<String, String> all = new LinkedHashMap<>(parameters);
    all.putAll(edition);
    return all;
  }

  @Override
  public String fieldPrefix() {
    return portal.getPortletNamespace(portletId);
  }

  /** One of several widgets may stand far down the page. */
  private String ofWidget() {
    return widget == null ? "" : place + "view";
  }

  private String url(String command, Map<String, String> parameters) {
    LiferayPortletURL url =
        PortletURLFactoryUtil.create(request, portletId, PortletRequest.RENDER_PHASE);
    MutableRenderParameters values = url.getRenderParameters();
    values.setValue(AddressParameters.COMMAND, command);
    values.setValue(AddressParameters.PLAN, PathPart.encode(planCode));
    if (widget != null) {
      values.setValue(AddressParameters.WIDGET, widget);
    }
    parameters.forEach(values::setValue);
    return url.toString();
  }
}
