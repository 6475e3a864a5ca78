package org.ayumi.embedded.portal.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.json.JSONFactoryUtil;
import com.liferay.portal.kernel.json.JSONObject;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserNotificationDeliveryConstants;
import com.liferay.portal.kernel.model.UserNotificationEvent;
import com.liferay.portal.kernel.notifications.BaseUserNotificationHandler;
import com.liferay.portal.kernel.notifications.UserNotificationDefinition;
import com.liferay.portal.kernel.notifications.UserNotificationDeliveryType;
import com.liferay.portal.kernel.notifications.UserNotificationHandler;
import com.liferay.portal.kernel.notifications.UserNotificationManagerUtil;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserNotificationDeliveryLocalServiceUtil;
import com.liferay.portal.kernel.service.UserNotificationEventLocalService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Notifications of users: the core stores them, a bundle's handler gives them their words. */
abstract class NotificationScenarios {

  private static final int WEBSITE = UserNotificationDeliveryConstants.TYPE_WEBSITE;
  private static final int EMAIL = UserNotificationDeliveryConstants.TYPE_EMAIL;
  private static final int ASKED = 0;

  private final City city = StandInsInPortalTest.city();
  private final BundleContext context = StandInsInPortalTest.portal().bundleContext();
  private final UserNotificationEventLocalService events =
      context.getService(context.getServiceReference(UserNotificationEventLocalService.class));
  private final String portlet = city.name("inquiry_Portlet");
  private final List<ServiceRegistration<?>> registrations = new ArrayList<>();

  /** Gives the words. */
  private static final class Handler extends BaseUserNotificationHandler {

    Handler(String portlet) {
      setPortletId(portlet);
    }

    @Override
    protected String getTitle(UserNotificationEvent event, ServiceContext context) {
      return "照会";
    }

    @Override
    protected String getBody(UserNotificationEvent event, ServiceContext context) throws Exception {
      return JSONFactoryUtil.createJSONObject(event.getPayload()).getString("text");
    }

    @Override
    protected String getLink(UserNotificationEvent event, ServiceContext context) {
      return "/group/intranet/inquiry";
    }
  }

  private void register() {
    UserNotificationDefinition definition =
        new UserNotificationDefinition(portlet, 0, ASKED, "a-department-is-asked");
    definition.addUserNotificationDeliveryType(
        new UserNotificationDeliveryType("website", WEBSITE, true, true));
    definition.addUserNotificationDeliveryType(
        new UserNotificationDeliveryType("email", EMAIL, false, true));
    registrations.add(
        context.registerService(
            UserNotificationDefinition.class,
            definition,
            FrameworkUtil.asDictionary(Map.of("javax.portlet.name", portlet))));
    registrations.add(
        context.registerService(UserNotificationHandler.class, new Handler(portlet), null));
  }

  @AfterEach
  void unregister() {
    registrations.forEach(ServiceRegistration::unregister);
  }

  private static JSONObject payload() {
    return JSONFactoryUtil.createJSONObject().put("text", "回答のお願い");
  }

  @Test
  void aNotificationIsStoredUntilItIsRead() throws Exception {
    User user = city.user();

    UserNotificationEvent sent =
        events.sendUserNotificationEvents(user.getUserId(), portlet, WEBSITE, payload());

    assertThat(events.getUserNotificationEvents(user.getUserId()))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.getType()).isEqualTo(portlet);
              assertThat(event.getPayload()).contains("回答のお願い");
              assertThat(event.isArchived()).isFalse();
            });
    sent.setArchived(true);
    events.updateUserNotificationEvent(sent);
    assertThat(events.getArchivedUserNotificationEventsCount(user.getUserId(), WEBSITE, false))
        .isZero();
  }

  @Test
  void aNotificationCanBeAddedInAllItsParts() throws Exception {
    User user = city.user();

    UserNotificationEvent event =
        events.addUserNotificationEvent(
            user.getUserId(),
            portlet,
            1_700_000_000_000L,
            WEBSITE,
            0,
            payload().toString(),
            false,
            city.context());

    assertThat(event.getCompanyId()).isEqualTo(city.companyId());
    assertThat(events.getUserNotificationEventsCount(user.getUserId(), WEBSITE)).isEqualTo(1);
  }

  @Test
  void theHandlerGivesANotificationItsWords() throws Exception {
    register();
    User user = city.user();
    UserNotificationEvent event =
        events.sendUserNotificationEvents(user.getUserId(), portlet, WEBSITE, payload());

    assertThat(UserNotificationManagerUtil.interpret("", event, city.context()))
        .satisfies(
            entry -> {
              assertThat(entry.getTitle()).isEqualTo("照会");
              assertThat(entry.getBody()).isEqualTo("回答のお願い");
              assertThat(entry.getLink()).isEqualTo("/group/intranet/inquiry");
            });
  }

  @Test
  void aUserChoosesHowToBeTold() throws Exception {
    register();
    User user = city.user();
    assertThat(isDelivered(user, WEBSITE)).isTrue();
    assertThat(isDelivered(user, EMAIL)).isFalse();

    UserNotificationDeliveryLocalServiceUtil.addUserNotificationDelivery(
        user.getUserId(), portlet, 0, ASKED, EMAIL, true);

    assertThat(isDelivered(user, EMAIL)).isTrue();
  }

  private boolean isDelivered(User user, int delivery) throws Exception {
    return UserNotificationManagerUtil.isDeliver(user.getUserId(), portlet, 0, ASKED, delivery);
  }
}
