package org.ayumi.plan.editor.web.internal.notification;

import com.liferay.portal.kernel.json.JSONException;
import com.liferay.portal.kernel.json.JSONFactory;
import com.liferay.portal.kernel.json.JSONObject;
import com.liferay.portal.kernel.model.UserNotificationEvent;
import com.liferay.portal.kernel.notifications.BaseUserNotificationHandler;
import com.liferay.portal.kernel.notifications.UserNotificationHandler;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.HtmlUtil;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Shows the reminders of the inquiry among the portal's notifications; each opens its task (B11).
 */
@Component(
    property = "javax.portlet.name=" + PlanPortletKeys.EDITOR,
    service = UserNotificationHandler.class)
public final class ReminderNotificationHandler extends BaseUserNotificationHandler {

  private final JSONFactory jsonFactory;

  @Activate
  public ReminderNotificationHandler(@Reference JSONFactory jsonFactory) {
    this.jsonFactory = jsonFactory;
    setPortletId(PlanPortletKeys.EDITOR);
  }

  @Override
  protected String getBody(UserNotificationEvent event, ServiceContext context)
      throws JSONException {
    JSONObject payload = payload(event);
    return "<h2 class=\"title\">"
        + HtmlUtil.escape(payload.getString("title"))
        + "</h2><div class=\"body\">"
        + HtmlUtil.escape(payload.getString("body")).replace("\n", "<br>")
        + "</div>";
  }

  @Override
  protected String getLink(UserNotificationEvent event, ServiceContext context)
      throws JSONException {
    return payload(event).getString("link");
  }

  private JSONObject payload(UserNotificationEvent event) throws JSONException {
    return jsonFactory.createJSONObject(event.getPayload());
  }
}
