package org.ayumi.plan.internal.reminder;

import com.liferay.mail.kernel.model.MailMessage;
import com.liferay.mail.kernel.service.MailService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.json.JSONUtil;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserNotificationDeliveryConstants;
import com.liferay.portal.kernel.service.UserNotificationEventLocalService;
import com.liferay.portal.kernel.transaction.TransactionCommitCallbackUtil;
import com.liferay.portal.kernel.util.PrefsPropsUtil;
import com.liferay.portal.kernel.util.PropsKeys;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import javax.mail.internet.InternetAddress;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.model.view.Reminder;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sends a reminder as a notification of the portal and as mail. Runs in a transaction. */
@Component(service = ReminderMessages.class)
public class ReminderMessages {

  /** The mail leaves when the transaction is committed. */
  public void send(Reminder reminder, User user, long groupId) throws PortalException {
    ReminderText text = ReminderText.of(reminder, user.getLocale());
    String link = taskLinks.inquiry(groupId, reminder.round());
    userNotificationEventLocalService.sendUserNotificationEvents(
        user.getUserId(),
        PlanPortletKeys.EDITOR,
        UserNotificationDeliveryConstants.TYPE_WEBSITE,
        JSONUtil.put("title", text.subject())
            .put("body", text.summary())
            .put("link", link)
            .put("planRoundId", String.valueOf(reminder.round().planRoundId())));
    MailMessage mail = mail(user, text, link);
    TransactionCommitCallbackUtil.registerCallback(
        () -> {
          mailService.sendEmail(mail);
          return null;
        });
  }

  private static MailMessage mail(User user, ReminderText text, String link) {
    long companyId = user.getCompanyId();
    return new MailMessage(
        address(
            PrefsPropsUtil.getString(companyId, PropsKeys.ADMIN_EMAIL_FROM_ADDRESS),
            PrefsPropsUtil.getString(companyId, PropsKeys.ADMIN_EMAIL_FROM_NAME)),
        address(user.getEmailAddress(), user.getFullName()),
        text.subject(),
        text.body(user.getFullName(), link),
        false);
  }

  private static InternetAddress address(String address, String name) {
    try {
      return new InternetAddress(address, name, StandardCharsets.UTF_8.name());
    } catch (UnsupportedEncodingException exception) {
      throw new IllegalStateException(exception);
    }
  }

  @Reference private MailService mailService;

  @Reference private TaskLinks taskLinks;

  @Reference private UserNotificationEventLocalService userNotificationEventLocalService;
}
