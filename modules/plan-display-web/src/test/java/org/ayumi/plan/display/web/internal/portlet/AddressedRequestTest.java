package org.ayumi.plan.display.web.internal.portlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.when;

import java.util.Collections;
import java.util.Map;
import javax.portlet.RenderRequest;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.junit.jupiter.api.Test;

class AddressedRequestTest {

  private static final String NAMESPACE = "_" + PlanPortletKeys.DISPLAY + "_";

  @Test
  void anAddressWithoutAWidgetIsTakenAsOwn() {
    try (PlanPage page = new PlanPage(Map.of(), Map.of("text", "old"))) {
      when(page.servletRequest.getParameter("p_p_id")).thenReturn(PlanPortletKeys.DISPLAY);
      when(page.servletRequest.getParameterMap())
          .thenReturn(
              Map.of(
                  "p_p_id",
                  new String[] {PlanPortletKeys.DISPLAY},
                  NAMESPACE + "item",
                  new String[] {"4-1-2"},
                  "other",
                  new String[] {"x"}));
      lenient()
          .when(page.portal.getPortletNamespace(PlanPortletKeys.DISPLAY))
          .thenReturn(NAMESPACE);

      RenderRequest request = AddressedRequest.of(page.request, page.portal);

      assertThat(request.getParameter("item")).isEqualTo("4-1-2");
      assertThat(request.getParameterValues("item")).containsExactly("4-1-2");
      assertThat(Collections.list(request.getParameterNames())).containsExactly("item");
      assertThat(request.getParameterMap()).containsOnlyKeys("item");
      assertThat(request.getParameter("text")).isNull();
      assertThat(request.getParameterValues("text")).isNull();
    }
  }

  @Test
  void anAddressOfAWidgetIsLeftToThePortal() {
    try (PlanPage page = new PlanPage(Map.of(), Map.of())) {
      when(page.servletRequest.getParameter("p_p_id"))
          .thenReturn(PlanPortletKeys.DISPLAY + "_INSTANCE_b");

      assertThat(AddressedRequest.of(page.request, page.portal)).isSameAs(page.request);
    }
  }
}
