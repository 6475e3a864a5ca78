package org.ayumi.plan.display.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every page of the bundle. */
class MarkupTest {

  private static final Path RESOURCES = Path.of("src/main/resources/META-INF/resources");

  /** Numbers, keys and markup of our own; everything else goes through c:out. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "(frame\\.(heading|subheading|language|planLanguage)|form\\.maxLength|display\\.columnCount"
              + "|years\\.columnCount|display\\.html|page\\.number|option\\.(value|label)|error\\.key)");

  @Test
  void pagesAreShortAndWithoutJava() {
    for (Path page : pages()) {
      String text = read(page);
      assertThat(text.lines().count()).as(page.toString()).isLessThanOrEqualTo(120);
      assertThat(text).as(page.toString()).doesNotContainPattern("<%[^@]");
      assertThat(text).as(page.toString()).doesNotContainPattern("(?i)<script|\\son[a-z]+=|style=");
    }
  }

  @Test
  void whatAPlanHoldsIsEscaped() {
    Pattern expression = Pattern.compile("\\$\\{([^}]*)}");
    Set<String> bare = new TreeSet<>();
    for (Path page : pages()) {
      String text = read(page).replaceAll("<c:out value=\"\\$\\{[^}]*}\" />", "");
      Matcher matcher =
          expression.matcher(text.replaceAll("<(c|liferay-ui|liferay-portlet):[^>]*>", ""));
      while (matcher.find()) {
        if (!HARMLESS.matcher(matcher.group(1)).matches()) {
          bare.add(page.getFileName() + ": " + matcher.group());
        }
      }
    }
    assertThat(bare).isEmpty();
  }

  @Test
  void theStyleSheetIsSmallLocalAndScoped() {
    String css = read(RESOURCES.resolve("css/main.css"));

    assertThat(css.length()).isLessThan(8 * 1024);
    assertThat(css).doesNotContain("url(", "@import", "!important");
    String rules = css.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("@[^{]*\\{", "");
    Matcher rule = Pattern.compile("([^{}]+)\\{[^{}]*}").matcher(rules);
    int selectors = 0;
    while (rule.find()) {
      for (String selector : rule.group(1).replaceAll("\\([^)]*\\)", "").split(",")) {
        assertThat(selector.strip()).matches("([a-z]+)?\\.(ayumi-display|ad-|at-)[\\s\\S]*");
        selectors++;
      }
    }
    assertThat(selectors).isGreaterThan(50);
  }

  private static List<Path> pages() {
    try (Stream<Path> files = Files.list(RESOURCES)) {
      List<Path> pages =
          files.filter(file -> file.toString().contains(".jsp")).collect(Collectors.toList());
      assertThat(pages).hasSizeGreaterThan(10);
      return pages;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
