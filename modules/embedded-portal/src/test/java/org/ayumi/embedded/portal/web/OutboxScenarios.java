package org.ayumi.embedded.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ayumi.embedded.portal.web.Browser.attribute;

import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserNotificationEvent;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import com.liferay.portal.kernel.service.UserNotificationEventLocalServiceUtil;
import com.liferay.portal.kernel.util.PortalUtil;
import java.net.http.HttpResponse;
import java.util.function.Consumer;
import org.ayumi.embedded.portal.standin.City;
import org.ayumi.embedded.portal.web.sample.NotesPortlet;
import org.ayumi.embedded.portal.web.sample.Reminder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** What a component of a bundle writes to people, and the page where mails can be looked at. */
abstract class OutboxScenarios {

  @SuppressWarnings("unchecked")
  private static void remind() throws Exception {
    BundleContext context = WebHostTest.bundleContext();
    ServiceReference<?>[] runners =
        context.getServiceReferences(Consumer.class.getName(), "(ayumi.job.run=true)");
    ((Consumer<String>) context.getService(runners[0])).accept(Reminder.class.getName());
  }

  @Test
  void anAdministratorReadsTheMailsThatWereNotSent() throws Exception {
    remind();
    Browser browser = WebHostTest.admin();

    HttpResponse<String> list = browser.get("/outbox");

    assertThat(list.statusCode()).isEqualTo(200);
    assertThat(list.body())
        .startsWith("<!DOCTYPE html>")
        .contains("<html lang=\"ja-JP\">", "<caption>", "<th scope=\"col\">", "<th scope=\"row\">")
        .contains("【照会】回答のお願い &lt;b&gt;</a>", "&#034;管理者&#034; &lt;admin@")
        .doesNotContain("<b>");
    assertThat(list.body().indexOf(">HTML</a>"))
        .as("the newest first")
        .isLessThan(list.body().indexOf("【照会】"));
    assertThat(list.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'");

    String mail = browser.get(attribute(list.body(), "<a href=\"([^\"]+)\">【照会】")).body();
    assertThat(mail)
        .contains("<h1>【照会】回答のお願い &lt;b&gt;</h1>", "&#034;協働推進課&#034; &lt;kyodo@")
        .contains("<pre>企画課 御中\n\n４月３０日までに&lt;script&gt;")
        .doesNotContain("<script");
    String html = browser.get(attribute(list.body(), "<a href=\"([^\"]+)\">HTML")).body();
    assertThat(html).contains("<pre>&lt;p&gt;表&lt;/p&gt;</pre>");
  }

  @Test
  void aJobOfABundleNotifies() throws Exception {
    User admin =
        UserLocalServiceUtil.getUserByEmailAddress(
            PortalUtil.getDefaultCompanyId(), WebHostTest.site.adminLogin());

    remind();

    assertThat(UserNotificationEventLocalServiceUtil.getUserNotificationEvents(admin.getUserId()))
        .extracting(UserNotificationEvent::getType, UserNotificationEvent::getPayload)
        .contains(tuple(NotesPortlet.NAME, "{\"round\":7}"));
  }

  @Test
  void aGuestIsAskedToSignInAndComesBack() throws Exception {
    Browser browser = WebHostTest.guest();
    assertThat(browser.get("/outbox").body())
        .contains("id=\"login-password\"")
        .doesNotContain("<caption>");

    assertThat(browser.signInAt("/outbox", WebHostTest.site.adminLogin(), "ayumi").uri().getPath())
        .isEqualTo("/outbox");
  }

  @Test
  void whoIsNoAdministratorIsRefused() throws Exception {
    User user = new City().user();
    Browser browser = WebHostTest.guest();

    HttpResponse<String> page = browser.signInAt("/outbox", user.getEmailAddress(), City.PASSWORD);

    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body()).doesNotContain("<caption>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../ayumi.log", "20260401-000000-250-0001.eml", ""})
  void whatIsNoMailIsNotFound(String name) throws Exception {
    assertThat(WebHostTest.admin().get("/outbox?mail=" + name).statusCode()).isEqualTo(404);
  }
}
