package org.ayumi.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Renders the theme's templates on the kernel's own types. */
class PageTest {

  @Test
  void startsWithTheSkipLinkToTheContent() throws Exception {
    String html = new PageFixture().page();

    assertThat(html).contains("lang=\"ja-JP\"");
    assertThat(all(html, "<a [^>]*href=\"([^\"]*)\"").get(0)).isEqualTo("#content");
    assertThat(html).contains(">本文へ移動</a>").contains("id=\"content\" tabindex=\"-1\"");
  }

  @Test
  void hasOneFirstHeadingWithThePagesNameEscaped() throws Exception {
    String html = new PageFixture().page();

    assertThat(all(html, "<h1[^>]*>(.*?)</h1>")).containsExactly("協働推進計画&lt;1&gt;");
  }

  @Test
  void leavesTheFirstHeadingToTheContentWhenToldSo() throws Exception {
    String html = new PageFixture().setting("ayumi-show-page-title", "false").page();

    assertThat(html).doesNotContain("<h1").doesNotContain("aria-labelledby=\"ayumi-title\"");
  }

  @Test
  void hasEachLandmarkOnceAndLeavesMainToTheLayoutTemplate() throws Exception {
    String html = new PageFixture().page();

    assertThat(all(html, "(<header)")).hasSize(1);
    assertThat(all(html, "(<footer)")).hasSize(1);
    assertThat(html).doesNotContain("<main").doesNotContain("role=\"main\"");
    assertThat(all(html, "<nav aria-label=\"([^\"]*)\""))
        .containsExactly("言語 / Language", "サイトのページ");
  }

  @Test
  void marksThePageOneIsOnAndShowsItsSiblings() throws Exception {
    String html = new PageFixture().page();

    assertThat(all(html, "aria-current=\"page\" href=\"([^\"]*)\"")).containsExactly("/plan");
    assertThat(all(html, "<li class=\"(selected)\"")).hasSize(2);
    assertThat(html).contains("/council").doesNotContain("/taxes");
  }

  @Test
  void offersTheSitesLanguagesInTheirOwnWords() throws Exception {
    String html = new PageFixture().page();

    assertThat(html)
        .contains("hreflang=\"ja-JP\" lang=\"ja-JP\">日本語</a>")
        .contains("hreflang=\"en-US\" lang=\"en-US\">English</a>")
        .contains("redirect=%2Fplan%3Fa%3D1%26b%3D2&amp;languageId=en_US");
    assertThat(all(html, "aria-current=\"true\" href=\"[^\"]*languageId=([^&]*)"))
        .containsExactly("ja_JP");
  }

  @Test
  void speaksEnglishToWhoeverDoesNotReadJapanese() throws Exception {
    assertThat(new PageFixture().locale(Locale.US).page()).contains(">Skip to main content</a>");
    assertThat(new PageFixture().locale(Locale.FRANCE).page())
        .contains(">Skip to main content</a>");
  }

  @Test
  void printsTheFootersAddressLineByLineAndEscaped() throws Exception {
    String html =
        new PageFixture()
            .setting("ayumi-footer-name", "さくら野市役所")
            .setting("ayumi-footer-address", "本町1丁目\n\n電話 <000>")
            .page();

    assertThat(html)
        .contains("さくら野市役所</p>")
        .contains("<p>本町1丁目</p>")
        .contains("<p>電話 &lt;000&gt;</p>");
    assertThat(html).doesNotContain("<p></p>");
  }

  @Test
  void showsSignInToGuestsOnlyAndOnlyWhenWanted() throws Exception {
    assertThat(new PageFixture().page()).contains("id=\"sign-in\"");
    assertThat(new PageFixture().setting("ayumi-show-sign-in", "false").page())
        .doesNotContain("id=\"sign-in\"");
    assertThat(new PageFixture().signedIn().page())
        .doesNotContain("id=\"sign-in\"")
        .contains("[user_personal_bar]");
  }

  @Test
  void widensThePageByASetting() throws Exception {
    assertThat(new PageFixture().page()).doesNotContain("ayumi-wide");
    assertThat(new PageFixture().setting("ayumi-wide", "true").page()).contains(" ayumi-wide\"");
  }

  @Test
  void aWidgetHasATitleOnlyWhenItIsDecorated() throws Exception {
    assertThat(new PageFixture().portlet("barebone"))
        .contains("<section class=\"portlet\" id=\"portlet_plan_INSTANCE_a\">")
        .doesNotContain("<h2");
    assertThat(all(new PageFixture().portlet("decorate"), "<h2[^>]*>(.*?)</h2>"))
        .containsExactly("計画 &amp; 進み");
  }

  @Test
  void usesOnlyNamesThatTheParentsInitDefines() {
    String init = ThemeWar.text("templates/init.ftl");

    for (String name : PageFixture.initNames()) {
      assertThat(Pattern.compile("\\b" + name + " = ").matcher(init).find()).as(name).isTrue();
    }
  }

  private static List<String> all(String html, String pattern) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(html);
    return matcher.results().map(result -> result.group(1)).toList();
  }
}
