package org.ayumi.embedded.portal.web.sample;

import com.liferay.mail.kernel.model.MailMessage;
import com.liferay.mail.kernel.service.MailService;
import com.liferay.mail.kernel.service.MailServiceUtil;
import com.liferay.petra.function.UnsafeRunnable;
import com.liferay.portal.kernel.json.JSONFactoryUtil;
import com.liferay.portal.kernel.json.JSONObject;
import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserNotificationDeliveryConstants;
import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import com.liferay.portal.kernel.scheduler.TriggerConfiguration;
import com.liferay.portal.kernel.service.CompanyLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import com.liferay.portal.kernel.service.UserNotificationEventLocalService;
import javax.mail.internet.InternetAddress;

/** A job that writes to the administrator of each company, by mail and by notification. */
public final class Reminder implements SchedulerJobConfiguration {

  public static final String SUBJECT = "【照会】回答のお願い <b>";
  public static final String BODY = "企画課 御中\n\n４月３０日までに<script>alert(1)</script>\n";

  private CompanyLocalService companies;
  private MailService mails;
  private UserNotificationEventLocalService notifications;
  private UserLocalService users;

  void setCompanies(CompanyLocalService service) {
    companies = service;
  }

  void setMails(MailService service) {
    mails = service;
  }

  void setNotifications(UserNotificationEventLocalService service) {
    notifications = service;
  }

  void setUsers(UserLocalService service) {
    users = service;
  }

  @Override
  public UnsafeRunnable<Exception> getJobExecutorUnsafeRunnable() {
    return () -> companies.forEachCompany(this::remind);
  }

  private void remind(Company company) throws Exception {
    User user = users.getUserByEmailAddress(company.getCompanyId(), "admin@" + company.getMx());
    InternetAddress to = new InternetAddress(user.getEmailAddress(), "管理者", "UTF-8");
    InternetAddress from = new InternetAddress("kyodo@" + company.getMx(), "協働推進課", "UTF-8");
    mails.sendEmail(new MailMessage(from, to, SUBJECT, BODY, false));
    MailServiceUtil.sendEmail(new MailMessage(from, to, "HTML", "<p>表</p>", true));
    JSONObject payload = JSONFactoryUtil.createJSONObject().put("round", 7);
    notifications.sendUserNotificationEvents(
        user.getUserId(),
        NotesPortlet.NAME,
        UserNotificationDeliveryConstants.TYPE_WEBSITE,
        payload);
  }

  @Override
  public TriggerConfiguration getTriggerConfiguration() {
    return TriggerConfiguration.createTriggerConfiguration("0 0 8 1 4 ?");
  }
}
