package org.ayumi.plan.internal.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutablePlanHead;
import org.ayumi.plan.domain.ImmutableYearCell;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.YearCell;
import org.ayumi.plan.exception.PlanCodeException;
import org.ayumi.plan.exception.PlanTitleException;
import org.ayumi.plan.exception.TextLengthException;
import org.ayumi.plan.internal.SamplePlan;
import org.ayumi.plan.model.impl.PlanActorMarkImpl;
import org.ayumi.plan.model.impl.PlanContentImpl;
import org.ayumi.plan.model.impl.PlanContentYearImpl;
import org.ayumi.plan.model.impl.PlanDepartmentImpl;
import org.ayumi.plan.model.impl.PlanEntryImpl;
import org.ayumi.plan.model.impl.PlanHeadingImpl;
import org.ayumi.plan.model.impl.PlanItemImpl;
import org.ayumi.plan.model.impl.PlanTermImpl;
import org.junit.jupiter.api.Test;

/** What goes into columns comes out again. */
class ColumnsTest {

  private final PlanDocument document = SamplePlan.document();

  @Test
  void keepHeadAndLevels() throws Exception {
    PlanEntryImpl row = new PlanEntryImpl();
    PlanColumns.write(document.head(), document.levels(), row);

    assertThat(PlanColumns.head(row)).isEqualTo(document.head());
    assertThat(PlanColumns.levels(row)).isEqualTo(document.levels());
  }

  @Test
  void keepTerms() throws Exception {
    for (Term term : document.terms()) {
      PlanTermImpl row = new PlanTermImpl();
      TermColumns.write(term, row);
      assertThat(TermColumns.read(row)).isEqualTo(term);
    }
  }

  @Test
  void keepDepartments() throws Exception {
    for (Department department : document.departments()) {
      PlanDepartmentImpl row = new PlanDepartmentImpl();
      DepartmentColumns.write(department, row);
      assertThat(DepartmentColumns.read(row)).isEqualTo(department);
    }
  }

  @Test
  void keepHeadings() throws Exception {
    for (Heading heading : document.headings()) {
      PlanHeadingImpl row = new PlanHeadingImpl();
      HeadingColumns.write(heading, row);
      assertThat(HeadingColumns.read(row, heading.parentCode())).isEqualTo(heading);
    }
  }

  @Test
  void keepItems() throws Exception {
    for (Item item : document.items()) {
      PlanItemImpl row = new PlanItemImpl();
      ItemColumns.write(item, row);
      assertThat(
              ItemColumns.read(row, item.headingCode())
                  .withDepartments(item.departments())
                  .withActors(item.actors())
                  .withContents(item.contents()))
          .isEqualTo(item);
    }
  }

  @Test
  void keepActors() throws Exception {
    PlanActorMarkImpl row = new PlanActorMarkImpl();
    ItemColumns.write(document.items().get(0).actors().get(0), row);

    assertThat(ItemColumns.read(row)).isEqualTo(document.items().get(0).actors().get(0));
  }

  @Test
  void keepContentsAndCells() throws Exception {
    Content content = SamplePlan.content("c-1");
    PlanContentImpl row = new PlanContentImpl();
    ContentColumns.write(content, row);

    assertThat(
            ContentColumns.read(row)
                .withDepartments(content.departments())
                .withYears(content.years()))
        .isEqualTo(content);
    for (YearCell cell : content.years()) {
      PlanContentYearImpl cellRow = new PlanContentYearImpl();
      ContentColumns.write(cell, "実施", cellRow);
      assertThat(ContentColumns.read(cellRow)).isEqualTo(cell);
      assertThat(cellRow.getEffective()).isEqualTo("実施");
    }
  }

  @Test
  void tellAnEmptyReportFromNone() throws Exception {
    YearCell cell = SamplePlan.content("c-1").years().get(1);
    YearCell answered = ImmutableYearCell.copyOf(cell).withReport(Report.builder().build());
    PlanContentYearImpl row = new PlanContentYearImpl();
    ContentColumns.write(answered, "", row);

    assertThat(ContentColumns.read(row)).isEqualTo(answered).isNotEqualTo(cell);
  }

  @Test
  void keepTextInNormalizationFormC() throws Exception {
    PlanItemImpl row = new PlanItemImpl();
    ItemColumns.write(
        ImmutableItem.copyOf(document.items().get(0)).withPurpose("か\u3099 ① ～"), row);

    assertThat(row.getPurpose()).isEqualTo("が ① ～");
  }

  @Test
  void holdTheKeyOfTheReferenceNumber() throws Exception {
    PlanItemImpl row = new PlanItemImpl();
    ItemColumns.write(
        ImmutableItem.copyOf(document.items().get(0)).withReference("Ⅳ - (1) - ②"), row);

    assertThat(row.getReferenceKey()).isEqualTo("4-1-2");
  }

  @Test
  void neverCutATextThatIsTooLong() {
    Item item = ImmutableItem.copyOf(document.items().get(0)).withKind("種".repeat(256));

    assertThatThrownBy(() -> ItemColumns.write(item, new PlanItemImpl()))
        .isInstanceOfSatisfying(
            TextLengthException.class,
            exception -> {
              assertThat(exception.getField()).isEqualTo("kind");
              assertThat(exception.getMaximum()).isEqualTo(255);
            });
  }

  @Test
  void refuseUnfitCodes() {
    for (String code : new String[] {"", "a b", "a\nb", "x".repeat(76)}) {
      Item item = ImmutableItem.copyOf(document.items().get(0)).withCode(code);
      assertThatThrownBy(() -> ItemColumns.write(item, new PlanItemImpl()))
          .isInstanceOf(PlanCodeException.class);
    }
  }

  @Test
  void refuseAPlanCodeThatIsUnfitForAddresses() {
    for (String code : new String[] {"計画", "a/b", "a b"}) {
      assertThatThrownBy(
              () ->
                  PlanColumns.write(
                      ImmutablePlanHead.copyOf(document.head()).withCode(code),
                      document.levels(),
                      new PlanEntryImpl()))
          .isInstanceOf(PlanCodeException.class);
    }
  }

  @Test
  void refuseAPlanWithoutTitle() {
    assertThatThrownBy(
            () ->
                PlanColumns.write(
                    ImmutablePlanHead.copyOf(document.head()).withTitle(" "),
                    document.levels(),
                    new PlanEntryImpl()))
        .isInstanceOf(PlanTitleException.class);
  }

  @Test
  void readAnItemWithoutHeading() throws Exception {
    PlanItemImpl row = new PlanItemImpl();
    ItemColumns.write(document.items().get(0), row);

    assertThat(ItemColumns.read(row, Optional.empty()).headingCode()).isEmpty();
  }
}
