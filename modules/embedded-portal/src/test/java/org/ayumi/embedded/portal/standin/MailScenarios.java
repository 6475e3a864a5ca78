package org.ayumi.embedded.portal.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.mail.kernel.model.Account;
import com.liferay.mail.kernel.model.MailMessage;
import com.liferay.mail.kernel.model.SMTPAccount;
import com.liferay.mail.kernel.service.MailService;
import com.liferay.mail.kernel.service.MailServiceUtil;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.mail.internet.InternetAddress;
import org.ayumi.embedded.portal.standin.mail.Outbox;
import org.ayumi.embedded.portal.standin.mail.OutboxMail;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;

/** What the portal's mail service does with a mail. */
abstract class MailScenarios {

  private final City city = StandInsInPortalTest.city();
  private final String subject = city.name("照会 ");

  private MailMessage mail() throws Exception {
    return new MailMessage(
        new InternetAddress("kyodo@sakurano.example", "協働推進課", "UTF-8"),
        new InternetAddress("kikaku@sakurano.example", "企画課", "UTF-8"),
        subject,
        "回答のお願い",
        false);
  }

  private List<OutboxMail> written() throws Exception {
    List<OutboxMail> mails = new ArrayList<>();
    for (OutboxMail mail : Outbox.ofPortal().newestFirst()) {
      if (mail.subject().equals(subject)) {
        mails.add(mail);
      }
    }
    return mails;
  }

  @Test
  void aMailIsAFileInTheHome() throws Exception {
    MailServiceUtil.sendEmail(mail());

    OutboxMail mail = written().get(0);
    assertThat(mail.text()).isEqualTo("回答のお願い");
    assertThat(mail.recipients()).isEqualTo("\"企画課\" <kikaku@sakurano.example>");
    assertThat(StandInsInPortalTest.home.resolve("outbox").resolve(mail.name())).isNotEmptyFile();
  }

  @Test
  void theServiceOfBundlesDoesTheSame() throws Exception {
    BundleContext context = StandInsInPortalTest.portal().bundleContext();

    context.getService(context.getServiceReference(MailService.class)).sendEmail(mail());

    assertThat(written()).hasSize(1);
  }

  @Test
  void aMailGoesOutWithItsTransactionOrNotAtAll() throws Exception {
    City.inTransaction(
        () -> {
          MailServiceUtil.sendEmail(mail());
          assertThat(written()).isEmpty();
          return null;
        });
    assertThat(written()).hasSize(1);

    assertThatThrownBy(
            () ->
                City.inTransaction(
                    () -> {
                      MailServiceUtil.sendEmail(mail());
                      throw new IllegalStateException("rolled back");
                    }))
        .hasMessage("rolled back");
    assertThat(written()).hasSize(1);
  }

  @Test
  void anAccountOfAServerIsNotConnectedEither() throws Exception {
    SMTPAccount account = (SMTPAccount) Account.getInstance(Account.PROTOCOL_SMTP);
    account.setHost("mail.sakurano.example");
    account.setUser("kyodo");
    account.setPassword("secret");
    MailMessage mail = mail();
    mail.setSMTPAccount(account);
    mail.setBulkAddresses(new InternetAddress[] {new InternetAddress("all@sakurano.example")});

    MailServiceUtil.sendEmail(mail);

    assertThat(written()).hasSize(1);
    assertThat(written().get(0).recipients()).isEqualTo("all@sakurano.example");
  }

  @Test
  void anAttachmentIsNamed() throws Exception {
    Path sheet = Files.writeString(Files.createTempFile("plan", ".csv"), "a,b\r\n");
    MailMessage mail = mail();
    mail.addFileAttachment(sheet.toFile(), "計画.csv");

    MailServiceUtil.sendEmail(mail);
    Files.delete(sheet);

    assertThat(written().get(0).text()).startsWith("回答のお願い").contains("計画.csv");
  }
}
