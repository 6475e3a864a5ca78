package org.ayumi.plan.editor.web.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.editor.web.internal.SamplePlan;
import org.ayumi.plan.editor.web.internal.TestLinks;
import org.ayumi.plan.exchange.ChangeKind;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.ContentCells;
import org.ayumi.plan.exchange.EntryType;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.PlanDiff;
import org.ayumi.plan.exchange.PlanReader;
import org.ayumi.plan.exchange.PlanWriter;
import org.ayumi.plan.exchange.ReadResult;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetReader;
import org.junit.jupiter.api.Test;

class DefaultMappingTest {

  private final ColumnMapping mapping =
      new DefaultMapping(SamplePlan.DOCUMENT, TestLinks.japanese()).mapping();

  private Sheet sheet() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlanWriter.toCsv(SamplePlan.DOCUMENT, mapping, out);
    return SheetReader.read("plan.csv", out.toByteArray()).first();
  }

  @Test
  void hasAColumnForEachLevelAndEachYearAndReportsOnlyWhereThereAreAny() {
    assertThat(mapping.columns())
        .extracting(MappedColumn::field)
        .containsSubsequence(
            Field.CODE, Field.HEADING, Field.REFERENCE, Field.LABEL, Field.YEAR, Field.YEAR);
    assertThat(mapping.columns())
        .filteredOn(column -> column.field() == Field.REPORT_STATUS)
        .extracting(column -> column.year().orElseThrow())
        .containsExactly(FiscalYear.of(2024));
    assertThat(mapping.columns())
        .filteredOn(column -> column.field() == Field.LABEL)
        .extracting(MappedColumn::header)
        .containsExactly("推進項目");
    assertThat(mapping.columns()).allMatch(MappedColumn::isComplete);
  }

  @Test
  void severalContentsOfAnItemGetARowEach() {
    assertThat(mapping.contentCells()).isEqualTo(ContentCells.ROW_EACH);
    assertThat(
            new DefaultMapping(
                    ImmutablePlanDocument.copyOf(SamplePlan.DOCUMENT).withItems(SamplePlan.SECOND),
                    TestLinks.japanese())
                .mapping()
                .contentCells())
        .isEqualTo(ContentCells.ONE);
  }

  @Test
  void theMarksOfActorsAreThoseOfThePlan() {
    assertThat(mapping.actorMarks()).containsExactly("■", "□");
  }

  @Test
  void contentsAndHeadingsComeBackAsTheyWereAndNothingIsGone() throws Exception {
    ReadResult result = PlanReader.read(sheet(), mapping, SamplePlan.DOCUMENT);
    assertThat(result.hasErrors()).isFalse();
    PlanDiff diff = PlanDiff.between(SamplePlan.DOCUMENT, result.document());
    assertThat(diff.changes(ChangeKind.GONE)).isEmpty();
    assertThat(diff.changes())
        .filteredOn(
            change -> change.type() == EntryType.CONTENT || change.type() == EntryType.HEADING)
        .isEmpty();
  }
}
