package org.ayumi.embedded.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.embedded.portal.web.Browser.attribute;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is let in, and what nobody else may send. */
abstract class SignInScenarios {

  @Test
  void aMemberSignsInAndOut() throws Exception {
    Browser browser = WebHostTest.guest();
    HttpResponse<String> page =
        browser.signIn(WebHostTest.PAGE, WebHostTest.site.adminLogin(), "ayumi");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.uri().getPath()).isEqualTo(WebHostTest.PAGE);
    assertThat(page.body()).contains(WebHostTest.site.adminName(), "id=\"sign-out\"");
    browser.get(attribute(page.body(), "id=\"sign-out\" href=\"([^\"]+)\""));
    assertThat(browser.get(WebHostTest.PAGE).body()).contains("id=\"sign-in\"");
  }

  @Test
  void aWrongPasswordIsSaidAndLetsNobodyIn() throws Exception {
    Browser browser = WebHostTest.guest();
    HttpResponse<String> page =
        browser.signIn(WebHostTest.PAGE, WebHostTest.site.adminLogin(), "wrong");
    assertThat(page.body()).contains("role=\"alert\"", "パスワードが違います");
    assertThat(browser.get(WebHostTest.PAGE).body()).contains("id=\"sign-in\"");
  }

  @Test
  void aGuestIsAskedToSignInForAPageOfMembers() throws Exception {
    Browser browser = WebHostTest.guest();
    HttpResponse<String> form = browser.get("/group/guest/inside");
    assertThat(form.body()).contains("id=\"login-password\"").doesNotContain(">内部</h1>");
    HttpResponse<String> page = WebHostTest.admin().get("/group/guest/inside");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains(">内部</h1>");
  }

  @Test
  void anActionNeedsItsToken() throws Exception {
    Browser browser = WebHostTest.guest();
    String page = browser.get(WebHostTest.PAGE).body();
    String url = WebHostTest.actionUrl(page, WebHostTest.site.first(), "add");
    String field = "_" + WebHostTest.site.first() + "_text";
    HttpResponse<String> refused =
        browser.post(url.replaceAll("p_auth=[^&]*", "p_auth="), Map.of(field, "without token"));
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(browser.post(url, Map.of(field, "with token")).statusCode()).isEqualTo(200);
    assertThat(WebHostTest.notes(browser)).contains("with token").doesNotContain("without token");
  }

  @Test
  void anotherBrowsersTokenIsRefused() throws Exception {
    String url =
        WebHostTest.actionUrl(
            WebHostTest.guest().get(WebHostTest.PAGE).body(), WebHostTest.site.first(), "add");
    Browser browser = WebHostTest.guest();
    browser.get(WebHostTest.PAGE);
    HttpResponse<String> refused =
        browser.post(url, Map.of("_" + WebHostTest.site.first() + "_text", "stolen token"));
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(WebHostTest.notes(browser)).doesNotContain("stolen token");
  }

  @Test
  void onlyTheKeeperConfiguresAPortlet() throws Exception {
    assertThat(WebHostTest.guest().get(WebHostTest.PAGE).body())
        .doesNotContain("ayumi-portlet-tools");
    Browser keeper = WebHostTest.admin();
    String page = keeper.get(WebHostTest.PAGE).body();
    String configuration =
        WebHostTest.link(page, WebHostTest.site.second(), "btn btn-secondary btn-sm");
    HttpResponse<String> form = keeper.get(configuration);
    assertThat(form.statusCode()).isEqualTo(200);
    assertThat(form.body()).contains(">設定： 付箋</h1>", "こんにちは");
    HttpResponse<String> asGuest = WebHostTest.guest().get(configuration);
    assertThat(asGuest.statusCode()).isEqualTo(403);
    assertThat(asGuest.body()).doesNotContain("class=\"configuration\"");
    String url = attribute(form.body(), "<form action=\"([^\"]+)\" class=\"configuration\"");
    String namespace = attribute(form.body(), "name=\"(_[^\"]+_)cmd\"");
    Map<String, String> fields =
        Map.of(namespace + "cmd", "update", namespace + "preferences--colour--", "桜色");
    assertThat(keeper.post(url.replaceAll("p_auth=[^&]*", "p_auth="), fields).statusCode())
        .isEqualTo(403);
    assertThat(WebHostTest.guest().get(WebHostTest.PAGE).body()).doesNotContain("桜色");
    HttpResponse<String> saved = keeper.post(url, fields);
    assertThat(saved.statusCode()).isEqualTo(200);
    assertThat(saved.body()).contains("設定を保存しました", "value=\"桜色\"");
    String after = WebHostTest.guest().get(WebHostTest.PAGE).body();
    assertThat(WebHostTest.portlet(after, WebHostTest.site.second())).contains("colour=桜色");
    assertThat(WebHostTest.portlet(after, WebHostTest.site.first())).contains("colour=none");
  }

  @Test
  void aServletOfTheWhiteboardKnowsWhoAsks() throws Exception {
    assertThat(WebHostTest.guest().get("/o/sample-hello/a%20b").body())
        .isEqualTo("hello /a b user 0");
    assertThat(WebHostTest.admin().get("/o/sample-hello/x").body())
        .matches("hello /x user [1-9]\\d*");
  }
}
