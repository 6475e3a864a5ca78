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
import org.ayumi.plan.display.web.internal.display.ChangesDisplay;
import org.ayumi.plan.display.web.internal.display.ContentsDisplay;
import org.ayumi.plan.display.web.internal.display.EditionsDisplay;
import org.ayumi.plan.display.web.internal.display.ItemDisplay;
import org.ayumi.plan.display.web.internal.display.ListDisplay;
import org.ayumi.plan.display.web.internal.display.SakuranoPlan;
import org.ayumi.plan.display.web.internal.edition.EditionHead;
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

  @Test
  void anEditionOfThePastKeepsItsAddress() {
    try (PlanPage page = page(Map.of("plan", PLAN, "item", "1-1-2", "edition", "1"))) {
      assertThat(new ItemViewCommand(editions, page.portal).render(page.request, page.response))
          .isEqualTo("/item.jsp");
      ItemDisplay display = (ItemDisplay) page.attributes.get("display");
      assertThat(display.getFrame().isPast()).isTrue();
      assertThat(display.getFrame().getEditionName()).isEqualTo("第1版 初版");
      assertThat((String) page.attributes.get("canonicalUrl")).contains("edition=1");
    }
    try (PlanPage page = page(Map.of("plan", PLAN, "item", "1-1-2", "edition", "2"))) {
      new ItemViewCommand(editions, page.portal).render(page.request, page.response);
      ItemDisplay display = (ItemDisplay) page.attributes.get("display");
      assertThat(display.getFrame().isPast()).isFalse();
      assertThat(display.getFrame().getCorrection()).isEqualTo("件数の誤り");
      assertThat((String) page.attributes.get("canonicalUrl")).doesNotContain("edition");
    }
    Map<String, Object> unknown = notFound(Map.of("plan", PLAN, "item", "9-9-9"));
    for (String number : List.of("3", "0", "-1", "1x", "99999999999")) {
      assertThat(notFound(Map.of("plan", PLAN, "item", "1-1-2", "edition", number)))
          .isEqualTo(unknown);
    }
  }

  @Test
  void aCorrectionListsItsErrata() {
    try (PlanPage page = page(Map.of("plan", PLAN, "edition", "2"))) {
      assertThat(new ChangesViewCommand(editions, page.portal).render(page.request, page.response))
          .isEqualTo("/changes.jsp");
      ChangesDisplay display = (ChangesDisplay) page.attributes.get("display");
      assertThat(display.getTitle()).isEqualTo("第2版の正誤");
      assertThat(display.getLines())
          .extracting(ChangesDisplay.Line::getBefore, ChangesDisplay.Line::getAfter)
          .containsExactly(org.assertj.core.api.Assertions.tuple("4回ひらいた。", "3回ひらいた。"));
    }
    try (PlanPage page = page(Map.of("plan", PLAN, "edition", "1"))) {
      assertThat(new ChangesViewCommand(editions, page.portal).render(page.request, page.response))
          .isEqualTo("/not_found.jsp");
    }
  }

  @Test
  void allEditionsAreListedTheNewestFirst() {
    try (PlanPage page = page(Map.of("plan", PLAN))) {
      assertThat(new EditionsViewCommand(editions, page.portal).render(page.request, page.response))
          .isEqualTo("/editions.jsp");
      EditionsDisplay display = (EditionsDisplay) page.attributes.get("display");
      assertThat(display.getRows())
          .extracting(EditionsDisplay.Row::getName, EditionsDisplay.Row::isCorrection)
          .containsExactly(
              org.assertj.core.api.Assertions.tuple("第2版", true),
              org.assertj.core.api.Assertions.tuple("第1版 初版", false));
      assertThat(display.getRows().get(1).getUrl()).contains("edition=1");
      assertThat(display.getRows().get(1).getChangesUrl()).isEmpty();
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
            PublicEdition.latest(
                new EditionHead(2, LocalDate.of(2014, 4, 1), "", "件数の誤り", true),
                PlanIndex.of(SakuranoPlan.document())));

    @Override
    public Optional<PublicEdition> latest(long groupId, String planCode) {
      return published.filter(edition -> groupId == GROUP && planCode.equals(PLAN));
    }

    @Override
    public Optional<PublicEdition> edition(long groupId, String planCode, int number) {
      if (number == 2) {
        return latest(groupId, planCode);
      }
      return editions(groupId, planCode).stream()
          .filter(head -> head.number() == number)
          .findFirst()
          .map(head -> PublicEdition.past(head, PlanIndex.of(SakuranoPlan.earlier())));
    }

    @Override
    public List<EditionHead> editions(long groupId, String planCode) {
      return latest(groupId, planCode)
          .map(
              edition ->
                  List.of(
                      edition.head(),
                      new EditionHead(1, LocalDate.of(2014, 3, 1), "初版", "", false)))
          .orElse(List.of());
    }

    @Override
    public List<PublishedPlan> plans(long companyId) {
      return List.of();
    }
  }
}
