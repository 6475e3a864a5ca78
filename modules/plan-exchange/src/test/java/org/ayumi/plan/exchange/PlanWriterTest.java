package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.junit.jupiter.api.Test;

class PlanWriterTest {

  private static final ColumnMapping MAPPING =
      ColumnMapping.builder()
          .frame(SheetFrame.builder().addHeader(List.of("題名", "目的", "内容")).build())
          .addColumns(
              MappedColumn.of(0, "題名", Field.TITLE),
              MappedColumn.of(1, "目的", Field.PURPOSE),
              MappedColumn.of(2, "内容", Field.CONTENT))
          .build();

  private static PlanDocument plan(Item... items) {
    return ImmutablePlanDocument.copyOf(Fixtures.emptyPlan(2024, 2025)).withItems(items);
  }

  private static Item item(String title, String purpose, String... contents) {
    var item = Item.builder().code("i").title(title).purpose(purpose);
    for (String content : contents) {
      item.addContents(Content.builder().code(content).text(content).build());
    }
    return item.build();
  }

  private static String csv(PlanDocument document, WriteStyle style) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlanWriter.toCsv(document, MAPPING, out, style);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void csvIsQuotedOnlyWhereItMustBe() throws IOException {
    assertThat(csv(plan(item("花,\"桜\"", "一\n二", "三")), WriteStyle.EXACT))
        .isEqualTo("\uFEFF題名,目的,内容\r\n\"花,\"\"桜\"\"\",\"一\n二\",三\r\n");
  }

  @Test
  void formulasAreNeutralizedForDownloadsAlone() throws Exception {
    PlanDocument plan = plan(item("=1+1", "＝A1", "-5"), item("@x", "-", "-桜"));

    assertThat(csv(plan, WriteStyle.NEUTRALIZED))
        .isEqualTo("\uFEFF題名,目的,内容\r\n'=1+1,'＝A1,-5\r\n'@x,'-,'-桜\r\n");
    assertThat(csv(plan, WriteStyle.EXACT)).contains("\r\n=1+1,＝A1,-5\r\n@x,-,-桜\r\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlanWriter.toXlsx(plan, MAPPING, out, WriteStyle.NEUTRALIZED);
    assertThat(Fixtures.read("a.xlsx", out.toByteArray()).row(1))
        .containsExactly("'=1+1", "'＝A1", "-5");
  }

  @Test
  void whatTheSheetCannotShowIsReported() throws IOException {
    List<Problem> problems =
        PlanWriter.toCsv(plan(item("花", "", "一", "二")), MAPPING, new ByteArrayOutputStream());

    assertThat(problems)
        .containsExactly(Problem.atRow(1, ProblemType.EXPORT_NOT_IN_MAPPING, "花", "二"));
  }

  @Test
  void aCellThatNoSheetProgramOpensIsReported() throws IOException {
    List<Problem> problems =
        PlanWriter.toCsv(
            plan(item("花", "長".repeat(32_768), "一")), MAPPING, new ByteArrayOutputStream());

    assertThat(problems).containsExactly(Problem.at(1, 1, ProblemType.TEXT_TOO_LONG, 32_767));
  }

  @Test
  void whatLooksLikeAnEscapeInAnXlsxTextComesBack() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlanWriter.toXlsx(plan(item("_x000D_", "_x005F_", "一")), MAPPING, out);

    assertThat(Fixtures.read("a.xlsx", out.toByteArray()).row(1))
        .containsExactly("_x000D_", "_x005F_", "一");
  }
}
