package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.PlanCheck;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.exchange.internal.guess.TableGuesses;
import org.ayumi.plan.exchange.internal.layout.Folding;
import org.ayumi.plan.exchange.internal.write.SheetWriting;
import org.ayumi.plan.exchange.internal.write.WrittenSheet;

/**
 * Sheets with tables of a fictional city: read by what is suggested for them, and written again.
 */
final class Tables {

  static final PlanDocument PLAN = Fixtures.emptyPlan(2023, 2027);

  private Tables() {}

  /** The only part that is suggested, as it comes back from where it was saved. */
  static PartMapping guess(Sheet sheet) {
    List<PartMapping> parts = TableGuesses.of(sheet, PLAN.head()).parts();
    assertThat(parts).hasSize(1);
    PlanMapping saved = PlanMappingJson.read(PlanMappingJson.write(PlanMapping.of(parts)));
    assertThat(saved.parts()).isEqualTo(parts);
    return saved.parts().get(0);
  }

  static List<String> reasons(Sheet sheet) {
    return TableGuesses.of(sheet, PLAN.head()).reasons();
  }

  static ReadResult read(Sheet sheet, PartMapping part, PlanDocument base) {
    return PlanReader.read(
        Workbook.of("xlsx", List.of(sheet)), PlanMapping.of(List.of(part)), base);
  }

  /** Read by what is suggested, without errors and warnings. */
  static PlanDocument read(Sheet sheet) {
    ReadResult result = read(sheet, guess(sheet), PLAN);
    assertThat(messages(result)).isEmpty();
    assertThat(PlanCheck.violations(result.document())).isEmpty();
    return result.document();
  }

  /** Errors and warnings with their places. */
  static List<String> messages(ReadResult result) {
    return result.problems().stream()
        .filter(problem -> problem.severity() != Severity.NOTICE)
        .map(problem -> problem.place(Locale.JAPAN) + " " + problem.message(Locale.JAPAN))
        .collect(Collectors.toList());
  }

  static WrittenSheet written(PlanDocument document, PartMapping part) {
    return new Folding(part).fold(new SheetWriting(document, part, item -> true).write());
  }

  static Sheet write(PlanDocument document, PartMapping part) {
    WrittenSheet written = written(document, part);
    assertThat(written.problems()).isEmpty();
    Sheet.Builder sheet = Sheet.builder(part.sheetName()).rows(written.rows());
    written.merges().forEach(sheet::merge);
    return sheet.build();
  }

  /** The rows as texts, cells parted by {@code |}, blank ones at the end left out. */
  static List<String> rows(Sheet sheet) {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < sheet.rowCount(); row++) {
      rows.add(String.join("|", sheet.row(row)).replace("\n", "\\n"));
    }
    return rows;
  }

  /** Reads and writes a sheet: it comes back as it was, and gives the same plan again. */
  static PlanDocument comesBack(Sheet sheet) {
    PartMapping part = guess(sheet);
    PlanDocument document = read(sheet);
    Sheet written = write(document, part);
    assertThat(rows(written)).isEqualTo(rows(sheet));
    ReadResult again = read(written, part, document);
    assertThat(PlanJson.write(again.document())).isEqualTo(PlanJson.write(document));
    return document;
  }

  /** Each item as path, number, title. */
  static List<String> items(PlanDocument document) {
    PlanIndex index = PlanIndex.of(document);
    return document.items().stream()
        .map(
            item ->
                index.path(item).stream()
                        .map(heading -> heading.number() + ":" + heading.title())
                        .collect(Collectors.joining(">"))
                    + ">"
                    + item.number()
                    + ":"
                    + item.title())
        .collect(Collectors.toList());
  }
}
