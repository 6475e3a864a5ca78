package org.ayumi.embedded.portal.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingTagPagesTest {

  @ParameterizedTest
  @CsvSource({
    "/html/taglib/ui/icon/page.jsp, liferay-ui:icon",
    "/html/taglib/ui/search_container/start.jsp, liferay-ui:search-container",
    "/html/taglib/aui/form/end.jsp, aui:form",
    "/html/taglib/else.jsp, /html/taglib/else.jsp"
  })
  void namesTheTagOfAPage(String page, String tag) {
    assertThat(MissingTagPages.tag(page)).isEqualTo(tag);
  }
}
