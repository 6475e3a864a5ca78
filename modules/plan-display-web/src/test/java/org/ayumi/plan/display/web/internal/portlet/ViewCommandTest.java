package org.ayumi.plan.display.web.internal.portlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.plan.constants.PlanPortletKeys;
import org.ayumi.plan.display.web.internal.display.ContentsDisplay;
import org.ayumi.plan.display.web.internal.display.ItemDisplay;
import org.ayumi.plan.display.web.internal.display.ListDisplay;
import org.ayumi.plan.display.web.internal.display.SakuranoPlan;
import org.ayumi.plan.display.web.internal.edition.EditionSource;
import org.ayumi.plan.display.web.internal.edition.PublicEdition;
import org.ayumi.plan.display.web.internal.edition.PublishedPlan;
import org.ayumi.plan.domain.PlanIndex;
import org.junit.jupiter.api.Test;

class ViewCommandTest {

  private static final long GROUP = 20121;
  private static final String PLAN = "sakurano-h25";

  private final Editions editions = new Editions();

  @Test
  void anItemNamesItsPage() {
    try (PlanPage page = page(Map.of("plan", PLAN, "item", "1-1-2"))) {
      assertThat(new ItemViewCommand(editions, page.portal).render(page.request, page.response))
          .isEqualTo("/item.jsp");

      assertThat(page.attributes.get("display")).isInstanceOf(ItemDisplay.class);
      assertThat(page.attributes.get("canonicalUrl"))
          .isEqualTo(
              PlanPortletKeys.DISPLAY
                  + "{item=1-1-2, mvcRenderCommandName=/plan/item, plan=sakurano-h25}");
      verify(page.portal).setPageSubtitle("② 話しあいの会", page.servletRequest);
      verify(page.portal).setPageDescription("話しあいの会をひらきます。", page.servletRequest);
      verify(page.portal)
          .addPortletBreadcrumbEntry(
              eq(page.servletRequest), eq("② 話しあいの会"), isNull(), isNull(), eq(false));
      verify(page.servletResponse, never()).setStatus(anyInt());
    }
  }

  @Test
  void aWidgetThatThePageIsNotAboutSaysNothingOfIt() {
    for (String slug : List.of("1-1-2", "9-9-9")) {
      try (PlanPage page = page(Map.of("plan", PLAN, "item", slug))) {
        when(page.servletRequest.getParameter("p_p_id")).thenReturn("another");

        new ItemViewCommand(editions, page.portal).render(page.request, page.response);

        assertThat(page.attributes).doesNotContainKey("canonicalUrl");
        verify(page.portal, never()).setPageSubtitle(anyString(), any());
        verify(page.portal, never())
            .addPortletBreadcrumbEntry(any(), anyString(), any(), any(), anyBoolean());
        verify(page.servletResponse, never()).setStatus(anyInt());
      }
    }
  }

  @Test
  void whatIsUnknownOrNotPublishedIsTheSame404() {
    Map<String, Object> first = notFound(Map.of("plan", PLAN, "item", "9-9-9"));
    assertThat(notFound(Map.of("plan", "other", "item", "1-1-2"))).isEqualTo(first);
    assertThat(notFound(Map.of("item", "<svg onload=alert(1)>"))).isEqualTo(first);
    editions.published = Optional.empty();
    assertThat(notFound(Map.of("plan", PLAN, "item", "1-1-2"))).isEqualTo(first);
  }

  @Test
  void theWidgetOpensWithTheViewThatWasSet() {
    assertThat(started(Map.of())).isInstanceOf(ContentsDisplay.class);
    assertThat(started(Map.of("startView", "list"))).isInstanceOf(ListDisplay.class);
  }

  @Test
  void listAndContentsAreViewsOfTheirOwn() {
    try (PlanPage page = page(Map.of("plan", PLAN, "kind", "新規"))) {
      assertThat(new ListViewCommand(editions, page.portal).render(page.request, page.response))
          .isEqualTo("/list.jsp");
      verify(page.portal).setPageSubtitle("推進項目の一覧（種別：新規）", page.servletRequest);
      assertThat((String) page.attributes.get("canonicalUrl")).doesNotContain("新規");
    }
    try (PlanPage page = page(Map.of("plan", PLAN))) {
      assertThat(new ContentsViewCommand(editions, page.portal).render(page.request, page.response))
          .isEqualTo("/contents.jsp");
    }
  }

  @Test
  void withoutAPlanOrAnEditionThePageStillStands() {
    try (PlanPage page = new PlanPage(Map.of(), Map.of())) {
      assertThat(new StartViewCommand(editions, page.portal).render(page.request, page.response))
          .isEqualTo("/unconfigured.jsp");
    }
    editions.published = Optional.empty();
    try (PlanPage page = page(Map.of())) {
      assertThat(new StartViewCommand(editions, page.portal).render(page.request, page.response))
          .isEqualTo("/unpublished.jsp");
      verify(page.servletResponse, never()).setStatus(anyInt());
    }
  }

  private Map<String, Object> notFound(Map<String, String> parameters) {
    try (PlanPage page = page(parameters)) {
      assertThat(new ItemViewCommand(editions, page.portal).render(page.request, page.response))
          .isEqualTo("/not_found.jsp");
      verify(page.servletResponse).setStatus(404);
      verify(page.portal).setPageSubtitle("ページが見つかりません", page.servletRequest);
      verify(page.portal, never()).setPageDescription(anyString(), any());
      Map<String, Object> left = new HashMap<>(page.attributes);
      left.values().removeIf(value -> !(value instanceof String));
      return left;
    }
  }

  private Object started(Map<String, String> preferences) {
    Map<String, String> all = new HashMap<>(preferences);
    all.put("planGroupId", String.valueOf(GROUP));
    all.put("planCode", PLAN);
    try (PlanPage page = new PlanPage(all, Map.of())) {
      new StartViewCommand(editions, page.portal).render(page.request, page.response);
      verify(page.portal, never()).setPageSubtitle(anyString(), any());
      return page.attributes.get("display");
    }
  }

  private static PlanPage page(Map<String, String> parameters) {
    return new PlanPage(Map.of("planGroupId", String.valueOf(GROUP), "planCode", PLAN), parameters);
  }

  private static final class Editions implements EditionSource {

    private Optional<PublicEdition> published =
        Optional.of(
            new PublicEdition(
                1, LocalDate.of(2014, 4, 1), "", PlanIndex.of(SakuranoPlan.document())));

    @Override
    public Optional<PublicEdition> latest(long groupId, String planCode) {
      return published.filter(edition -> groupId == GROUP && planCode.equals(PLAN));
    }

    @Override
    public List<PublishedPlan> plans(long companyId) {
      return List.of();
    }
  }
}
