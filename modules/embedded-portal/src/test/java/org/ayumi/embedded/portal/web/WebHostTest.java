package org.ayumi.embedded.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.embedded.portal.web.Browser.attribute;

import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.embedded.portal.boot.EmbeddedPortal;
import org.ayumi.embedded.portal.boot.PortalOptions;
import org.ayumi.embedded.portal.web.sample.NotesPortlet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** A web bundle in the running portal, asked by HTTP. */
@Tag("portal")
class WebHostTest {

  static final String PAGE = "/web/guest/plan";
  private static final int UPLOAD_BYTES = 1024 * 1024;

  @TempDir static Path home;

  private static EmbeddedPortal portal;
  private static WebHost host;
  private static Bundle bundle;
  static SampleSite site;

  @BeforeAll
  static void start() throws Exception {
    portal =
        EmbeddedPortal.start(
            PortalOptions.builder().home(home).fresh(true).web(false).demo(false).build());
    host = new WebHost();
    host.start(
        portal.bundleContext(),
        WebOptions.of(0, home.resolve("web"), List.of())
            .withRequestSeconds(4)
            .withUploadBytes(UPLOAD_BYTES));
    Path jar = SampleBundle.write(home.resolve("sample.jar"));
    try (InputStream content = Files.newInputStream(jar)) {
      bundle = portal.bundleContext().installBundle("sample", content);
    }
    bundle.start();
    site = new SampleSite();
  }

  @AfterAll
  static void stop() throws Exception {
    if (host != null) {
      host.stop();
    }
    if (portal != null) {
      portal.close();
    }
  }

  static BundleContext bundleContext() {
    return portal.bundleContext();
  }

  static Browser guest() {
    return new Browser(host.port());
  }

  static Browser admin() throws Exception {
    Browser browser = guest();
    browser.signIn(PAGE, site.adminLogin(), "ayumi");
    return browser;
  }

  /** The part of the page that one portlet printed. */
  static String portlet(String page, String id) {
    int start = page.indexOf("id=\"portlet_" + id + "\"");
    assertThat(start).as("portlet %s in%n%s", id, page).isPositive();
    return page.substring(start, page.indexOf("</section>", start));
  }

  static String actionUrl(String page, String id, String form) {
    return attribute(portlet(page, id), "<form action=\"([^\"]+)\" class=\"" + form + "\"");
  }

  static String link(String page, String id, String name) {
    return attribute(portlet(page, id), "class=\"" + name + "\" href=\"([^\"]+)\"");
  }

  static String notes(Browser browser) throws Exception {
    String page = browser.get(PAGE).body();
    return browser.get(link(page, site.first(), "csv")).body();
  }

  private static void assertFailure(HttpResponse<String> response) {
    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.body())
        .containsPattern("<code>[0-9a-f]{10}</code>")
        .doesNotContain("secret", "Exception", "at org.", "at com.");
  }

  @Test
  void aGuestGetsThePageInJapanese() throws Exception {
    HttpResponse<String> response = guest().get(PAGE);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .startsWith("<!DOCTYPE html>")
        .contains("lang=\"ja-JP\"", "<h1 class=\"ayumi-title\" id=\"ayumi-title\">計画</h1>")
        .contains("<title>計画 - ", "こんにちは、Ayumiさん")
        .doesNotContain("onclick=");
  }

  @Test
  void eachLinkOfThePageStaysOnThisHost() throws Exception {
    Matcher links =
        Pattern.compile("(?:href|src|action)=\"(https?://[^\"]+)\"")
            .matcher(guest().get(PAGE).body());
    assertThat(links.find()).isTrue();
    links
        .results()
        .forEach(
            found ->
                assertThat(found.group(1)).startsWith("http://127.0.0.1:" + host.port() + "/"));
  }

  @Test
  void theStyleSheetOfThePortletIsLinkedAndServed() throws Exception {
    Browser browser = guest();
    String url =
        attribute(
            browser.get(PAGE).body(),
            "rel=\"stylesheet\" href=\"([^\"]*/o/sample-web/css/main.css[^\"]*)\"");
    HttpResponse<String> file = browser.get(url);
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.body()).isEqualTo(SampleBundle.source("META-INF/resources/css/main.css"));
    assertThat(file.headers().firstValue("Content-Type")).hasValue("text/css");
  }

  @Test
  void noIdComesTwiceWithTwoPortletsOfOneKind() throws Exception {
    String page = guest().get(PAGE).body();
    assertThat(page).contains("portlet_" + site.first(), "portlet_" + site.second());
    List<String> ids =
        Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().map(m -> m.group(1)).toList();
    assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(8);
  }

  @Test
  void aGuestSwitchesTheLanguage() throws Exception {
    Browser browser = guest();
    String page = browser.get(PAGE).body();
    String english = attribute(page, "<a href=\"([^\"]+)\" hreflang=\"en-US\"");
    HttpResponse<String> switched = browser.get(english);
    assertThat(switched.uri().getPath()).isEqualTo(PAGE);
    assertThat(switched.body()).contains("lang=\"en-US\"", "Hello, Ayumi", "Sign In");
    assertThat(browser.get(PAGE).body()).contains("lang=\"en-US\"");
    assertThat(guest().get(PAGE).body()).contains("lang=\"ja-JP\"");
  }

  @Test
  void anExceptionOfAnActionIsShownWithAnIdOnly() throws Exception {
    Browser browser = guest();
    String url = actionUrl(browser.get(PAGE).body(), site.first(), "add");
    assertFailure(browser.post(url, Map.of("_" + site.first() + "_text", "")));
    assertThat(browser.get(PAGE).statusCode()).isEqualTo(200);
  }

  @Test
  void whatAnActionSaysIsSaidOnce() throws Exception {
    Browser browser = guest();
    String url = actionUrl(browser.get(PAGE).body(), site.first(), "add");
    HttpResponse<String> page = browser.post(url, Map.of("_" + site.first() + "_text", "twice"));
    assertThat(portlet(page.body(), site.first())).contains("errors=true messages=true");
    assertThat(portlet(page.body(), site.second())).contains("errors=false messages=false");
    assertThat(portlet(browser.get(PAGE).body(), site.first()))
        .contains("errors=false messages=false");
  }

  @Test
  void aResourceComesWithItsTypeAndName() throws Exception {
    Browser browser = guest();
    String url = link(browser.get(PAGE).body(), site.first(), "csv");
    HttpResponse<String> csv = browser.get(url);
    assertThat(csv.statusCode()).isEqualTo(200);
    assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).contains("notes.csv");
    assertThat(csv.body()).startsWith("text\r\n");
    assertFailure(browser.get(url + "&_" + site.first() + "_broken=true"));
  }

  @Test
  void aFriendlyUrlIsBuiltAndRead() throws Exception {
    Browser browser = guest();
    String url = link(browser.get(PAGE).body(), site.second(), "note");
    assertThat(url)
        .endsWith(PAGE + "/-/notes/" + site.second().replaceFirst(".*_INSTANCE_", "") + "/7");
    HttpResponse<String> page = browser.get(url);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(portlet(page.body(), site.second())).contains("NOTE[7]");
    assertThat(portlet(page.body(), site.first())).contains("こんにちは");
  }

  @Test
  void aPortletSetsTitleDescriptionBreadcrumbAndHead() throws Exception {
    Browser browser = guest();
    String page = browser.get(link(browser.get(PAGE).body(), site.first(), "note")).body();
    assertThat(page).contains("<title>付箋 7 - 計画 - ");
    assertThat(page).contains("<meta name=\"description\" content=\"About &lt;7&gt;\">");
    assertThat(page.substring(0, page.indexOf("</head>")))
        .containsPattern("<link[^>]* rel=\"canonical\" href=\"http://sample/note\"");
    assertThat(page.substring(page.indexOf("<ol class=\"breadcrumb\">")))
        .containsPattern("aria-current=\"page\"[^>]*>付箋 7</span>");
  }

  @ParameterizedTest
  @ValueSource(ints = {77, 777})
  void whatAPortletDoesNotFindHasStatus404(int number) throws Exception {
    Browser browser = guest();
    String url = link(browser.get(PAGE).body(), site.first(), "note");
    HttpResponse<String> page = browser.get(url.replaceFirst("/7$", "/" + number));
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("MISSING[" + number + "]", "<main");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/web/guest/nothing",
        "/web/nobody/plan",
        "/nothing",
        "/o/nothing",
        "/web/guest/plan/x"
      })
  void whatIsNotThereHasStatus404(String path) throws Exception {
    HttpResponse<String> page = guest().get(path);
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("<h1").doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"broken", "tag"})
  void anExceptionWhileAPageIsRenderedIsShownWithAnIdOnly(String jsp) throws Exception {
    String url =
        PAGE
            + "?p_p_id="
            + site.first()
            + "&p_p_lifecycle=0&_"
            + site.first()
            + "_mvcPath=/"
            + jsp
            + ".jsp";
    assertFailure(guest().get(url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/o/sample-web/view.jsp",
        "/o/sample-web/echo.jsp",
        "/o/sample-web/echo.jsp;x=1",
        "/o/sample-web//echo.jsp",
        "/o/sample-web/%65cho.jsp",
        "/o/sample-web/broken.jsp",
        "/o/sample-web/tag.jsp",
        "/o/sample-web/init.jspf",
        "/o/sample-web/portlet-servlet/invoke",
        "/o/sample-web/META-INF/MANIFEST.MF",
        "/html/outbox/list.jsp",
        "/html/shell/page.jsp",
        "/html/taglib/ui/icon/page.jsp",
        "/WEB-INF/struts-config.xml"
      })
  void pagesForDispatchesAreNotForBrowsers(String path) throws Exception {
    String query = "?x=%3Csvg%20onload=alert(1)%3E";
    HttpResponse<String> page = guest().get(path + query);
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).doesNotContain("<svg", "ECHO", "Exception", "\tat ");
  }

  @Test
  void parametersBelongToOneOfTwoPortlets() throws Exception {
    String page =
        guest()
            .get(PAGE + "?p_p_id=" + site.second() + "&_" + site.second() + "_q=%E6%A1%9C")
            .body();
    assertThat(portlet(page, site.second())).contains("q=桜");
    assertThat(portlet(page, site.first())).contains("q= ");
  }

  @Test
  void aPublicRenderParameterBelongsToBoth() throws Exception {
    String page =
        guest()
            .get(PAGE + "?p_p_id=" + site.second() + "&p_r_p_http%3A%2F%2Fsample%2Fnotes_year=2024")
            .body();
    assertThat(portlet(page, site.first())).contains("year=2024");
    assertThat(portlet(page, site.second())).contains("year=2024");
  }

  @Test
  void aMaximizedPortletIsAlone() throws Exception {
    Browser browser = guest();
    String page = browser.get(link(browser.get(PAGE).body(), site.first(), "max")).body();
    assertThat(page).contains("portlet_" + site.first()).doesNotContain("portlet_" + site.second());
  }

  @Test
  void aFileIsUploaded() throws Exception {
    Browser browser = guest();
    String url = actionUrl(browser.get(PAGE).body(), site.first(), "upload");
    String namespace = "_" + site.first() + "_";
    byte[] content = "計画の表,1\r\n".repeat(9000).getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> page =
        browser.upload(
            url, Map.of(namespace + "caption", "表"), namespace + "file", "計画.csv", content);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(notes(browser))
        .contains("表|計画.csv|" + content.length + "|" + content.length + "|計画の表,");
    try (var left = Files.list(home.resolve("web/uploads"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void aFileThatIsTooLargeIsRefused() throws Exception {
    Browser browser = guest();
    String url = actionUrl(browser.get(PAGE).body(), site.first(), "upload");
    HttpResponse<String> page =
        browser.upload(
            url, Map.of(), "_" + site.first() + "_file", "large", new byte[UPLOAD_BYTES + 1]);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(notes(browser)).contains("too large: true");
  }

  @Test
  void aRequestWithoutEndIsInterrupted() throws Exception {
    String url =
        PAGE + "?p_p_id=" + site.first() + "&_" + site.first() + "_mvcRenderCommandName=/note/slow";
    long start = System.nanoTime();
    assertFailure(guest().get(url));
    assertThat((System.nanoTime() - start) / 1_000_000_000).isBetween(8L, 40L);
  }

  @Test
  void aPageMayLoadFromThisHostOnly() throws Exception {
    assertThat(guest().get(PAGE).headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'")
        .doesNotContain("unsafe", "http:");
  }

  @Test
  void aBundleIsServedAnewWhenItComesAgain() throws Exception {
    Browser browser = guest();
    assertThat(browser.get(PAGE).body()).contains("こんにちは");
    bundle.stop();
    assertThat(browser.get("/o/sample-web/css/main.css").statusCode()).isEqualTo(404);
    HttpResponse<String> without = browser.get(PAGE);
    assertThat(without.body()).doesNotContain("こんにちは");
    Path changed =
        SampleBundle.write(
            home.resolve("changed.jar"),
            Map.of(
                "META-INF/resources/missing.jsp",
                SampleBundle.source("META-INF/resources/missing.jsp").replace("MISSING", "GONE")));
    try (InputStream content = Files.newInputStream(changed)) {
      bundle.update(content);
    }
    bundle.start();
    String url = link(browser.get(PAGE).body(), site.first(), "note");
    assertThat(browser.get(url.replaceFirst("/7$", "/88")).body()).contains("GONE[88]");
    try (InputStream content = Files.newInputStream(home.resolve("sample.jar"))) {
      bundle.update(content);
    }
    assertThat(browser.get(url.replaceFirst("/7$", "/88")).body()).contains("MISSING[88]");
  }

  @Test
  void theFirstPageIsAtTheRoot() throws Exception {
    HttpResponse<String> page = guest().get("/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains(">計画</h1>", NotesPortlet.NAME);
  }

  @Nested
  class SignIn extends SignInScenarios {}

  @Nested
  class Outbox extends OutboxScenarios {}
}
