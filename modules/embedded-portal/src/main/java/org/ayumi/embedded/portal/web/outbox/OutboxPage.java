package org.ayumi.embedded.portal.web.outbox;

import com.liferay.portal.kernel.util.LocaleUtil;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.mail.MessagingException;
import org.ayumi.embedded.portal.standin.mail.OutboxMail;
import org.ayumi.embedded.portal.web.page.ShellText;

/** What the pages of the outbox print. */
public final class OutboxPage {

  private final Locale locale;
  private final DateTimeFormatter time;

  OutboxPage(Locale locale, ZoneId zone) {
    this.locale = locale;
    time = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(zone);
  }

  public Map<String, String> getText() {
    return ShellText.of(locale);
  }

  /** For example {@code ja-JP}. */
  public String getLang() {
    return LocaleUtil.toW3cLanguageId(locale);
  }

  public String getUrl() {
    return OutboxFilter.PATH;
  }

  List<OutboxEntry> entries(List<OutboxMail> mails) throws MessagingException {
    List<OutboxEntry> entries = new ArrayList<>();
    for (OutboxMail mail : mails) {
      entries.add(entry(mail));
    }
    return entries;
  }

  OutboxEntry entry(OutboxMail mail) throws MessagingException {
    String subject = mail.subject().isBlank() ? getText().get("outbox-no-subject") : mail.subject();
    return new OutboxEntry(mail, time.format(mail.time()), subject);
  }
}
