package org.ayumi.plan.display.web.internal.portlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.liferay.portal.kernel.portlet.FriendlyURLMapperThreadLocal;
import com.liferay.portal.kernel.portlet.LiferayPortletURL;
import com.liferay.portal.kernel.portlet.Route;
import com.liferay.portal.kernel.util.Portal;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portlet.RouterImpl;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.display.web.internal.address.PathPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Addresses are built and read by the portal's own router, with the routes of this bundle. */
class RoutesTest {

  private static final String ALONE = PlanPortletKeys.DISPLAY;
  private static final String SECOND = ALONE + "_INSTANCE_ab12";

  private final PlanFriendlyURLMapper mapper = new PlanFriendlyURLMapper();

  @BeforeEach
  void setUp() throws Exception {
    Portal portal = mock(Portal.class);
    when(portal.getPortletNamespace(anyString()))
        .thenAnswer(invocation -> "_" + invocation.getArgument(0) + "_");
    when(portal.isReservedParameter(anyString()))
        .thenAnswer(invocation -> invocation.<String>getArgument(0).startsWith("p_p_"));
    new PortalUtil().setPortal(portal);
    FriendlyURLMapperThreadLocal.setPRPIdentifiers(Map.of());
    mapper.setPortletId(ALONE);
    mapper.setPortletInstanceable(true);
    mapper.setRouter(router());
  }

  @ParameterizedTest
  @ValueSource(strings = {"4-1-2", "4-1-2~2", "協働.項目/①", "a+b %2F?#;\\", "..", "第1.0/版", "𠮷"})
  void anItemComesBackFromItsAddress(String slug) {
    Map<String, String> sent =
        parameters("/plan/item", "sakurano-h25", AddressParameters.ITEM, PathPart.encode(slug));

    String path = mapper.buildPath(url(ALONE, sent, new HashSet<>()));

    assertThat(path).startsWith("/plan/sakurano-h25/item/").doesNotContain("INSTANCE", "%2F");
    Map<String, String> read = read(path);
    assertThat(read.get("p_p_id")).isEqualTo(ALONE);
    assertThat(PathPart.decode(read.get("_" + ALONE + "_item"))).isEqualTo(slug);
    assertThat(read.get("_" + ALONE + "_plan")).isEqualTo("sakurano-h25");
    assertThat(read.get("_" + ALONE + "_mvcRenderCommandName")).isEqualTo("/plan/item");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/plan/contents", "/plan/list", "/plan/item", "/plan/changes", "/plan/progress"})
  void anEditionOfThePastIsPartOfTheAddress(String command) {
    Map<String, String> sent = parameters(command, "p", AddressParameters.ITEM, "1-1-1");
    sent.put(AddressParameters.EDITION, "3");

    String path = mapper.buildPath(url(ALONE, sent, new HashSet<>()));

    assertThat(path).startsWith("/plan/p/edition/3/");
    Map<String, String> read = read(path);
    assertThat(read.get("_" + ALONE + "_edition")).isEqualTo("3");
    assertThat(read.get("_" + ALONE + "_mvcRenderCommandName")).isEqualTo(command);
    assertThat(read("/plan/p/edition/x/list")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/plan/contents", "/plan/list", "/plan/editions", "/plan/progress"})
  void viewsComeBackToo(String command) {
    Map<String, String> sent = parameters(command, PathPart.encode("協働/計画.2"));
    sent.put("text", "交流");
    Set<String> inPath = new HashSet<>();

    String path = mapper.buildPath(url(ALONE, sent, inPath));

    Map<String, String> read = read(path);
    assertThat(read.get("_" + ALONE + "_mvcRenderCommandName")).isEqualTo(command);
    assertThat(PathPart.decode(read.get("_" + ALONE + "_plan"))).isEqualTo("協働/計画.2");
    assertThat(inPath).contains("plan", "p_p_id", "mvcRenderCommandName").doesNotContain("text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/plan/contents", "/plan/list", "/plan/item"})
  void oneOfSeveralWidgetsIsNamed(String command) {
    Map<String, String> sent = parameters(command, "p", AddressParameters.ITEM, "1-1-1");
    sent.put(AddressParameters.WIDGET, "ab12");

    String path = mapper.buildPath(url(SECOND, sent, new HashSet<>()));

    assertThat(path).startsWith("/plan/p/@ab12/");
    Map<String, String> read = read(path);
    assertThat(read.get("p_p_id")).isEqualTo(SECOND);
    assertThat(read.get("_" + SECOND + "_mvcRenderCommandName")).isEqualTo(command);
    assertThat(read).doesNotContainKey("_" + SECOND + "_widget");
  }

  @Test
  void anAddressThatIsNoneIsNotRead() {
    assertThat(read("/plan/p/secrets")).isEmpty();
    assertThat(read("/plan/p/@../item/1")).isEmpty();
    assertThat(read("/plan/")).isEmpty();
  }

  /** As a server hands the path on: decoded once. */
  private Map<String, String> read(String path) {
    Map<String, String[]> parameters = new HashMap<>();
    String decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    mapper.populateParams(decoded, parameters, new HashMap<>());
    Map<String, String> values = new HashMap<>();
    parameters.forEach((name, all) -> values.put(name, all[0]));
    return values;
  }

  private static Map<String, String> parameters(String command, String plan, String... more) {
    Map<String, String> parameters = new HashMap<>();
    parameters.put(AddressParameters.COMMAND, command);
    parameters.put(AddressParameters.PLAN, plan);
    if (more.length > 0) {
      parameters.put(more[0], more[1]);
    }
    return parameters;
  }

  private static LiferayPortletURL url(
      String portletId, Map<String, String> parameters, Set<String> inPath) {
    Map<String, String[]> all = new HashMap<>();
    parameters.forEach((name, value) -> all.put(name, new String[] {value}));
    LiferayPortletURL url = mock(LiferayPortletURL.class);
    when(url.getParameterMap()).thenReturn(all);
    when(url.getPortletId()).thenReturn(portletId);
    doAnswer(
            invocation -> {
              BiConsumer<String, String> visitor = invocation.getArgument(0);
              visitor.accept("p_p_id", portletId);
              visitor.accept("p_p_lifecycle", "0");
              return null;
            })
        .when(url)
        .visitReservedParameters(any());
    doAnswer(invocation -> inPath.add(invocation.getArgument(0)))
        .when(url)
        .addParameterIncludedInPath(anyString());
    return url;
  }

  private static RouterImpl router() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    Document document =
        factory
            .newDocumentBuilder()
            .parse(
                RoutesTest.class.getResourceAsStream("/META-INF/friendly-url-routes/routes.xml"));
    RouterImpl router = new RouterImpl();
    NodeList routes = document.getElementsByTagName("route");
    for (int i = 0; i < routes.getLength(); i++) {
      Element element = (Element) routes.item(i);
      String pattern = element.getElementsByTagName("pattern").item(0).getTextContent();
      Route route = router.addRoute(pattern);
      each(element, "ignored-parameter").forEach((name, value) -> route.addIgnoredParameter(name));
      each(element, "implicit-parameter").forEach(route::addImplicitParameter);
    }
    return router;
  }

  private static Map<String, String> each(Element route, String tag) {
    Map<String, String> values = new HashMap<>();
    NodeList elements = route.getElementsByTagName(tag);
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      values.put(element.getAttribute("name"), element.getTextContent());
    }
    return values;
  }
}
