package org.ayumi.plan.internal.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutableDepartment;
import org.ayumi.plan.domain.ImmutableEvaluation;
import org.ayumi.plan.domain.ImmutableIndicator;
import org.ayumi.plan.domain.ImmutablePassage;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exception.PlanCodeException;
import org.ayumi.plan.exception.TextLengthException;
import org.ayumi.plan.internal.SampleBook;
import org.ayumi.plan.model.impl.PlanDepartmentImpl;
import org.ayumi.plan.model.impl.PlanEvaluationImpl;
import org.ayumi.plan.model.impl.PlanHeadingImpl;
import org.ayumi.plan.model.impl.PlanIndicatorImpl;
import org.ayumi.plan.model.impl.PlanIndicatorValueImpl;
import org.ayumi.plan.model.impl.PlanItemImpl;
import org.ayumi.plan.model.impl.PlanPassageImpl;
import org.junit.jupiter.api.Test;

/** What a plan book adds goes into columns and comes out again. */
class BookColumnsTest {

  private final PlanDocument document = SampleBook.document();

  @Test
  void keepIndicators() throws Exception {
    for (Indicator indicator : document.indicators()) {
      assertThat(stored(indicator)).isEqualTo(indicator);
    }
  }

  /** Four things, and none of them is 0 (G9, G11). */
  @Test
  void tellAnAbsentValueFromOneThatPrintsNothing() throws Exception {
    Indicator without = SampleBook.ofThePlan();
    for (Optional<IndicatorValue> target :
        List.of(
            Optional.<IndicatorValue>empty(),
            Optional.of(IndicatorValue.of("")),
            Optional.of(IndicatorValue.of("—")),
            Optional.of(IndicatorValue.of("0")))) {
      Indicator indicator = ImmutableIndicator.copyOf(without).withTarget(target);
      assertThat(stored(indicator).target()).isEqualTo(target);
    }
  }

  @Test
  void keepActualValues() {
    for (IndicatorValue value : document.indicators().get(1).actuals()) {
      PlanIndicatorValueImpl row = new PlanIndicatorValueImpl();
      IndicatorColumns.write(value, row);
      assertThat(IndicatorColumns.read(row)).isEqualTo(value);
    }
  }

  @Test
  void keepEvaluations() throws Exception {
    for (Evaluation evaluation : document.evaluations()) {
      PlanEvaluationImpl row = new PlanEvaluationImpl();
      EvaluationColumns.write(evaluation, row);
      assertThat(
              EvaluationColumns.read(row)
                  .withHeadingCode(evaluation.headingCode())
                  .withItemCode(evaluation.itemCode()))
          .isEqualTo(evaluation);
    }
  }

  @Test
  void keepDaysInEveryZone() throws Exception {
    TimeZone zone = TimeZone.getDefault();
    PlanEvaluationImpl row = new PlanEvaluationImpl();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      EvaluationColumns.write(SampleBook.ofAnItem(), row);
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
      assertThat(EvaluationColumns.read(row).date()).isEqualTo(SampleBook.ofAnItem().date());
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void keepPassages() throws Exception {
    for (Passage passage : document.passages()) {
      PlanPassageImpl row = new PlanPassageImpl();
      PassageColumns.write(passage, row);
      assertThat(
              PassageColumns.read(row)
                  .withHeadingCode(passage.headingCode())
                  .withParentCode(passage.parentCode()))
          .isEqualTo(passage);
    }
  }

  @Test
  void keepTheSuccessionOfDepartments() throws Exception {
    for (Department department : document.departments()) {
      PlanDepartmentImpl row = new PlanDepartmentImpl();
      DepartmentColumns.write(department, row);
      assertThat(DepartmentColumns.read(row)).isEqualTo(department);
    }
  }

  @Test
  void keepOverviewLabelsCandidatesAndExamples() throws Exception {
    for (Heading heading : document.headings()) {
      PlanHeadingImpl row = new PlanHeadingImpl();
      HeadingColumns.write(heading, row);
      assertThat(HeadingColumns.read(row, heading.parentCode())).isEqualTo(heading);
    }
    for (Item item : document.items()) {
      PlanItemImpl row = new PlanItemImpl();
      ItemColumns.write(item, row);
      Item read = ItemColumns.read(row, item.headingCode());
      assertThat(read.overviewLabel()).isEqualTo(item.overviewLabel());
      assertThat(read.candidate()).isEqualTo(item.candidate());
      assertThat(read.example()).isEqualTo(item.example());
    }
  }

  /** A row of the schema before has nothing in the new columns. */
  @Test
  void readRowsThatWereWrittenBeforeTheColumnsWere() throws Exception {
    PlanDepartmentImpl row = new PlanDepartmentImpl();
    DepartmentColumns.write(document.departments().get(1), row);
    row.setValidFrom(null);
    row.setValidTo(null);
    row.setSuccessorCodes(null);

    assertThat(DepartmentColumns.read(row)).isEqualTo(document.departments().get(1));
  }

  @Test
  void refuseWhatDoesNotFit() {
    Evaluation grade = ImmutableEvaluation.copyOf(SampleBook.ofAnItem()).withGrade("A".repeat(256));
    Passage link =
        ImmutablePassage.copyOf(document.passages().get(3))
            .withLink("https://sakurano.example/" + "a".repeat(4000));
    Department successor =
        ImmutableDepartment.copyOf(document.departments().get(0)).withSuccessorCodes("d 2");

    assertThatThrownBy(() -> EvaluationColumns.write(grade, new PlanEvaluationImpl()))
        .isInstanceOf(TextLengthException.class);
    assertThatThrownBy(() -> PassageColumns.write(link, new PlanPassageImpl()))
        .isInstanceOf(TextLengthException.class);
    assertThatThrownBy(() -> DepartmentColumns.write(successor, new PlanDepartmentImpl()))
        .isInstanceOf(PlanCodeException.class);
  }

  private static Indicator stored(Indicator indicator) throws Exception {
    PlanIndicatorImpl row = new PlanIndicatorImpl();
    IndicatorColumns.write(indicator, row);
    return IndicatorColumns.read(row, indicator.headingCode()).withActuals(indicator.actuals());
  }
}
