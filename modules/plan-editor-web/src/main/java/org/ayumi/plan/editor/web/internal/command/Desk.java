package org.ayumi.plan.editor.web.internal.command;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.upload.UploadPortletRequest;
import com.liferay.portal.kernel.util.Portal;
import java.util.HashMap;
import java.util.Map;
import javax.portlet.ActionRequest;
import javax.portlet.PortletRequest;
import javax.portlet.PortletResponse;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.editor.web.internal.screen.Links;
import org.ayumi.plan.editor.web.internal.screen.Place;
import org.ayumi.plan.editor.web.internal.screen.PortletLinks;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.model.view.PlanPermissions;
import org.ayumi.plan.service.PlanEntryService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What all commands share: requests, addresses, the plan, and what failures mean to people. */
@Component(service = Desk.class)
public class Desk {

  private final Portal portal;
  private final PlanEntryService plans;
  private final Failures failures = new Failures();

  @Activate
  public Desk(@Reference Portal portal, @Reference PlanEntryService plans) {
    this.portal = portal;
    this.plans = plans;
  }

  public PlanEntryService plans() {
    return plans;
  }

  Failures failures() {
    return failures;
  }

  public Portal portal() {
    return portal;
  }

  public EditorRequest request(PortletRequest request, PortletResponse response) {
    return new EditorRequest(
        request, links(response), new FormParameters(request.getParameterMap()));
  }

  /** A posted act; its fields come with the body, files apart. */
  EditorAction action(ActionRequest request, PortletResponse response) {
    Map<String, String[]> values = new HashMap<>(request.getParameterMap());
    String type = request.getContentType();
    if (type != null && type.startsWith("multipart/")) {
      UploadPortletRequest upload = portal.getUploadPortletRequest(request);
      values.putAll(upload.getParameterMap());
    }
    return new EditorAction(request, links(response), new FormParameters(values));
  }

  /** The plan of the request and what the person may do with it. */
  public Place place(EditorRequest request) throws PortalException {
    if (request.planId() == 0) {
      return Place.none();
    }
    PlanPermissions permissions = plans.getPlanPermissions(request.planId());
    return new Place(
        request.planId(),
        plans.getPlanEntry(request.planId()).head().title(),
        permissions.canUpdate(),
        permissions.canPublish());
  }

  /** What the screen needs, with the errors of the act before it. */
  public ScreenContext context(EditorRequest request) throws PortalException {
    FormErrors errors =
        Submission.of(request.portletRequest()).map(Submission::errors).orElse(FormErrors.none());
    return new ScreenContext(
        request.links(), request.wording(), place(request), errors, request.takeNotice());
  }

  private Links links(PortletResponse response) {
    return new PortletLinks(portal.getLiferayPortletResponse(response));
  }
}
