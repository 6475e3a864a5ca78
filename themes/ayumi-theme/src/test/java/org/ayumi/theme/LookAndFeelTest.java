package org.ayumi.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

class LookAndFeelTest {

  @Test
  void isValidAgainstLiferaysOwnDtd() throws Exception {
    List<String> problems = new ArrayList<>();

    parse(problems);

    assertThat(problems).isEmpty();
  }

  @Test
  void isKnownAsAyumiWithAJapaneseName() throws Exception {
    Element theme = (Element) parse(new ArrayList<>()).getElementsByTagName("theme").item(0);

    assertThat(theme.getAttribute("id")).isEqualTo("ayumi");
    assertThat(theme.getAttribute("name")).isEqualTo("あゆみ");
  }

  @Test
  void eachSettingHasItsLabelInEveryLanguageAndNoLabelIsLeftOver() throws Exception {
    Set<String> settings = new TreeSet<>();
    NodeList nodes = parse(new ArrayList<>()).getElementsByTagName("setting");
    for (int i = 0; i < nodes.getLength(); i++) {
      settings.add(((Element) nodes.item(i)).getAttribute("key"));
    }

    assertThat(settings).isNotEmpty();
    for (String bundle : List.of("Language", "Language_en", "Language_ja")) {
      assertThat(
              ThemeWar.properties("WEB-INF/classes/content/" + bundle + ".properties")
                  .stringPropertyNames())
          .as(bundle)
          .containsExactlyInAnyOrderElementsOf(settings);
    }
  }

  @Test
  void eachSettingIsUsed() throws Exception {
    String template = ThemeWar.text("templates/init_custom.ftl");
    NodeList nodes = parse(new ArrayList<>()).getElementsByTagName("setting");

    for (int i = 0; i < nodes.getLength(); i++) {
      assertThat(template).contains('"' + ((Element) nodes.item(i)).getAttribute("key") + '"');
    }
  }

  private static Document parse(List<String> problems) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setValidating(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setEntityResolver((publicId, systemId) -> dtd(systemId));
    builder.setErrorHandler(
        new DefaultHandler() {
          @Override
          public void error(SAXParseException e) {
            problems.add(e.getLineNumber() + ": " + e.getMessage());
          }
        });
    return builder.parse(
        new InputSource(new StringReader(ThemeWar.text("WEB-INF/liferay-look-and-feel.xml"))));
  }

  private static InputSource dtd(String systemId) {
    String name = systemId.substring(systemId.lastIndexOf('/') + 1);
    InputStream in =
        LookAndFeelTest.class.getResourceAsStream("/com/liferay/portal/definitions/" + name);
    assertThat(in).as(name).isNotNull();
    return new InputSource(in);
  }
}
