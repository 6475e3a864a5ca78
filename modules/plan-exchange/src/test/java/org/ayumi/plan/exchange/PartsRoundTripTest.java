package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.PlanCheck;
import org.ayumi.plan.domain.PlanDocument;
import org.junit.jupiter.api.Test;

/** A plan in several parts is exported, deleted, imported and exported: the same bytes (G17). */
class PartsRoundTripTest {

  @Property(tries = 120)
  void theSecondExportHasTheSameBytes(
      @ForAll long seed,
      @ForAll HeadingCells headings,
      @ForAll ContentCells contents,
      @ForAll boolean byOrder) {
    PlanMapping mapping =
        RandomBook.mapping(
            RandomPlan.mapping(headings, contents, false),
            byOrder ? ItemJoin.ORDER : ItemJoin.KEYS);
    Random random = new Random(seed);
    PlanDocument plan =
        new RandomBook(random).around(new RandomPlan(random, contents).document(false));
    assertThat(PlanCheck.violations(plan)).isEmpty();
    byte[] first = xlsx(plan, mapping);

    PlanDocument read = read(first, mapping, empty(plan));

    assertThat(PlanCheck.violations(read)).isEmpty();
    assertThat(rows(xlsx(read, mapping))).isEqualTo(rows(first));
    assertThat(xlsx(read, mapping)).isEqualTo(first);
    // once more over what was read: nothing changes
    assertThat(read(first, mapping, read)).isEqualTo(read);
  }

  private static PlanDocument empty(PlanDocument plan) {
    return PlanDocument.builder().head(plan.head()).build();
  }

  static byte[] xlsx(PlanDocument document, PlanMapping mapping) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PlanWriter.toXlsx(document, mapping, out, WriteStyle.EXACT);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
    return out.toByteArray();
  }

  private static PlanDocument read(byte[] xlsx, PlanMapping mapping, PlanDocument base) {
    ReadResult result = PlanReader.read(workbook(xlsx), mapping, base);
    assertThat(result.problems(Severity.ERROR)).isEmpty();
    return result.document();
  }

  private static Workbook workbook(byte[] xlsx) {
    try {
      return SheetReader.read("a.xlsx", xlsx);
    } catch (SheetException exception) {
      throw new IllegalStateException(exception);
    }
  }

  private static String rows(byte[] xlsx) {
    StringBuilder rows = new StringBuilder();
    for (Sheet sheet : workbook(xlsx).sheets()) {
      rows.append(sheet.name()).append('\n');
      for (int row = 0; row < sheet.rowCount(); row++) {
        rows.append(sheet.row(row)).append('\n');
      }
    }
    return rows.toString();
  }

  @Test
  void partsOfOneSheetStandBelowEachOtherBetweenTheirLines() throws Exception {
    PlanMapping mapping =
        PlanMapping.of(
            List.of(
                Parts.table("計画", "HEADING 1=方針", "LABEL=事業")
                    .withLayout(Layout.builder().before("成果指標").build()),
                Parts.table("計画", "INDICATOR_SCOPE=区分", "INDICATOR_NAME=指標")
                    .withLayout(Layout.builder().after("成果指標").before("資料").build())));
    PlanDocument plan =
        PlanReader.read(
                Parts.workbook(
                    Parts.sheet(
                        "計画",
                        "方針|事業",
                        "1 人|① 講座",
                        "1 人|② 見学",
                        "成果指標",
                        "区分|指標",
                        "1 人|講座の数",
                        "全体|満足度",
                        "資料")),
                mapping,
                Fixtures.emptyPlan(2024, 2025))
            .document();
    assertThat(plan.items()).hasSize(2);
    assertThat(plan.indicators()).hasSize(2);

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(PlanWriter.toCsv(plan, mapping, out, WriteStyle.EXACT)).isEmpty();

    assertThat(out.toString("UTF-8"))
        .isEqualTo(
            "\uFEFF方針,事業\r\n1 人,① 講座\r\n1 人,② 見学\r\n,\r\n成果指標,\r\n区分,指標\r\n"
                + "全体,満足度\r\n1 人,講座の数\r\n,\r\n資料,\r\n");
    Sheet again = Fixtures.read("a.csv", out.toByteArray());
    ReadResult result = PlanReader.read(Parts.workbook(again), mapping, plan);
    assertThat(result.problems()).isEmpty();
    assertThat(result.document()).isEqualTo(plan);
  }

  @Test
  void csvHasOneSheet() {
    PlanMapping mapping =
        PlanMapping.of(List.of(Parts.table("一", "LABEL=事業"), Parts.table("二", "LABEL=事業")));

    assertThatThrownBy(
            () ->
                PlanWriter.toCsv(
                    Fixtures.emptyPlan(2024, 2025),
                    mapping,
                    new ByteArrayOutputStream(),
                    WriteStyle.EXACT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aWorkbookDoesNotTellWhenItWasWritten() throws Exception {
    PlanDocument plan = ImmutablePlanDocument.copyOf(Fixtures.emptyPlan(2024, 2025));
    PlanMapping mapping = PlanMapping.of(List.of(Parts.table("一", "LABEL=事業")));
    byte[] first = xlsx(plan, mapping);

    Thread.sleep(2100);

    assertThat(xlsx(plan, mapping)).isEqualTo(first);
  }
}
