package org.ayumi.plan.internal.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.ImmutableContent;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.ImmutablePlanHead;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.YearCell;
import org.ayumi.plan.internal.SamplePlan;
import org.junit.jupiter.api.Test;

class ChangesTest {

  private final PlanDocument document = SamplePlan.document();
  private final Item item = document.items().get(0);

  @Test
  void ofEqualDocumentsAreNone() {
    assertThat(Changes.between(document, SamplePlan.document())).isEmpty();
  }

  @Test
  void nameFieldBeforeAndAfter() {
    assertThat(Changes.between(document, with(ImmutableItem.copyOf(item).withCompletion("済"))))
        .extracting(FieldChange::toString)
        .containsExactly("UPDATE ITEM i-1 completion: - -> 済");
  }

  @Test
  void nameContentAndYear() {
    Content content = item.contents().get(0);
    YearCell later = YearCell.builder().year(FiscalYear.of(2026)).planned("検討").build();
    Content edited = ImmutableContent.builder().from(content).addYears(later).build();

    assertThat(Changes.between(document, with(ImmutableItem.copyOf(item).withContents(edited))))
        .extracting(FieldChange::toString)
        .containsExactly("UPDATE ITEM i-1/i-1-c1 years.2026.planned:  -> 検討");
  }

  @Test
  void nameWhatIsNewAndWhatIsGone() {
    PlanDocument other =
        ImmutablePlanDocument.copyOf(document)
            .withItems(document.items().get(0), SamplePlan.item("i-9", "h-2"));

    assertThat(Changes.between(document, other))
        .extracting(FieldChange::toString)
        .containsExactly(
            "DELETE ITEM i-2 : 𠮷葛󠄀の項目 -> ",
            "DELETE ITEM i-3 : 𠮷葛󠄀の項目 -> ",
            "DELETE ITEM i-4 : 再び -> ",
            "ADD ITEM i-9 :  -> 𠮷葛󠄀の項目");
  }

  @Test
  void coverHeadHeadingsTermsAndDepartments() {
    PlanDocument other =
        ImmutablePlanDocument.copyOf(document)
            .withHead(ImmutablePlanHead.copyOf(document.head()).withSubtitle("新版"))
            .withHeadings(document.headings().subList(0, 3))
            .withTerms(document.terms().subList(0, 2))
            .withDepartments(document.departments().subList(0, 1));

    assertThat(Changes.between(document, other))
        .extracting(FieldChange::toString)
        .containsExactly(
            "UPDATE PLAN sakurano-2024 subtitle: 改訂版 -> 新版",
            "DELETE TERM SCHEDULE left : → -> ",
            "DELETE DEPARTMENT d-2 : 福祉課 -> ",
            "DELETE HEADING h-2 : 見出しh-2 -> ");
  }

  private PlanDocument with(Item changed) {
    return ImmutablePlanDocument.copyOf(document)
        .withItems(
            changed, document.items().get(1), document.items().get(2), document.items().get(3));
  }
}
