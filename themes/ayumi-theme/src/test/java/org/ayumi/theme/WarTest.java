package org.ayumi.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WarTest {

  @Test
  void holdsWhatLiferayReads() {
    assertThat(ThemeWar.names())
        .contains(
            "WEB-INF/liferay-look-and-feel.xml",
            "WEB-INF/liferay-plugin-package.properties",
            "WEB-INF/classes/content/Language.properties",
            "WEB-INF/classes/content/Language_ja.properties",
            "css/clay.css",
            "css/main.css",
            "css/ayumi.css",
            "images/clay/icons.svg",
            "images/screenshot.png",
            "images/thumbnail.png",
            "js/main.js",
            "templates/init.ftl",
            "templates/init_custom.ftl",
            "templates/navigation.ftl",
            "templates/portal_normal.ftl",
            "templates/portal_pop_up.ftl",
            "templates/portlet.ftl");
  }

  @Test
  void holdsNoSourcesOfStyles() {
    assertThat(ThemeWar.names())
        .noneMatch(name -> name.endsWith(".scss") || name.contains("node_modules"));
  }

  @Test
  void saysForWhichPortalItIs() {
    assertThat(ThemeWar.properties("WEB-INF/liferay-plugin-package.properties"))
        .containsEntry("name", "Ayumi Theme")
        .containsEntry("liferay-versions", "7.4.0+");
  }

  @Test
  void mainCssEndsWithOurOwnStylesOverTheParents() {
    String css = ThemeWar.text("css/main.css");

    assertThat(css).contains(".ayumi-header").contains(".portlet-topper");
    assertThat(css.indexOf(".ayumi-header")).isGreaterThan(css.indexOf(".portlet-topper"));
  }

  @Test
  void clayIsInOurColours() {
    Matcher button =
        Pattern.compile("\\.btn-primary \\{([^}]*)}").matcher(ThemeWar.text("css/clay.css"));

    assertThat(button.find()).isTrue();
    assertThat(button.group(1)).contains("background-color: #0055ad");
  }

  @Test
  void ourOwnStylesAreSmallAndAskNobodyElse() {
    String css = ThemeWar.text("css/ayumi.css");

    assertThat(css.length()).isLessThan(45_000);
    assertThat(css).doesNotContain("@font-face").doesNotContain("@import");
    assertThat(Pattern.compile("url\\((?!\"?data:)").matcher(css).find()).isFalse();
  }

  @Test
  void ourOwnStylesServePrintForcedColoursAndReducedMotion() {
    assertThat(ThemeWar.text("css/ayumi.css"))
        .contains("@media print")
        .contains("@media (forced-colors: active)")
        .contains("@media (prefers-reduced-motion: reduce)");
  }
}
