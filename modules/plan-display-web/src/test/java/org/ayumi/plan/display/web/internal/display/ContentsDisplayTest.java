package org.ayumi.plan.display.web.internal.display;

import static org.assertj.core.api.Assertions.assertThat;

import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.junit.jupiter.api.Test;

class ContentsDisplayTest {

  private final ContentsDisplay contents = new ContentsDisplay(Visits.japanese());

  @Test
  void everyHeadingLeadsToItsItemsWithTheirNumber() {
    assertThat(contents.getEntries())
        .extracting(entry -> entry.getLink().getText() + " " + entry.getCount())
        .containsExactly(
            "Ⅰ 話しやすい町をつくります 4件",
            "(1) 集まる場所 2件",
            "(2) 伝えるしくみ 2件",
            "Ⅱ 人を育てます 3件（うち再掲1件）",
            "(1) 学びあい 3件（うち再掲1件）");
    assertThat(contents.getEntries().get(1).getLink().getUrl()).isEqualTo("/list?heading=h-1-1");
    assertThat(contents.getTotal()).isEqualTo("7件（うち再掲1件）");
  }

  @Test
  void listsOpenAndCloseAsTheHeadingsNest() {
    assertThat(markup(contents))
        .isEqualTo("<li>1<ul><li>2</li><li>3</li></ul></li><li>4<ul><li>5</li></ul></li>");
  }

  @Test
  void threeLevelsNestToo() {
    ImmutablePlanDocument.Builder document =
        ImmutablePlanDocument.builder().from(SakuranoPlan.document());
    document.addHeadings(
        Heading.builder().code("deep").parentCode("h-2-1").depth(3).title("細目").build());
    Visit visit = Visits.of(document.build(), java.util.Locale.JAPAN, java.util.Map.of());

    assertThat(markup(new ContentsDisplay(visit)))
        .endsWith("<li>4<ul><li>5<ul><li>6</li></ul></li></ul></li>");
  }

  @Test
  void itemsUnderNoHeadingAreListedThemselves() {
    ImmutablePlanDocument document =
        ImmutablePlanDocument.builder()
            .from(SakuranoPlan.document())
            .items(
                java.util.List.of(
                    org.ayumi.plan.domain.Item.builder().code("x").title("見出しなし").build()))
            .build();
    Visit visit = Visits.of(document, java.util.Locale.JAPAN, java.util.Map.of());

    assertThat(new ContentsDisplay(visit).getLooseItems())
        .extracting(Link::getUrl)
        .containsExactly("/item/x");
  }

  /** As contents.jsp prints it. */
  private static String markup(ContentsDisplay display) {
    StringBuilder markup = new StringBuilder();
    int number = 1;
    for (ContentsDisplay.Entry entry : display.getEntries()) {
      markup.append("<li>").append(number++).append(entry.isLeaf() ? "</li>" : "<ul>");
      markup.append("</ul></li>".repeat(entry.getCloses()));
    }
    return markup.toString();
  }
}
