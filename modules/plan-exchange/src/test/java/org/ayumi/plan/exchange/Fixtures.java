package org.ayumi.plan.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanHead;

/** Small plans and sheets of a fictional city. */
final class Fixtures {

  private Fixtures() {}

  static PlanDocument emptyPlan(int firstYear, int lastYear) {
    return PlanDocument.builder()
        .head(
            PlanHead.builder()
                .code("plan")
                .title("協働推進計画")
                .firstYear(FiscalYear.of(firstYear))
                .lastYear(FiscalYear.of(lastYear))
                .build())
        .build();
  }

  /** Rows of cells parted by {@code |}. */
  static Sheet sheet(String... rows) {
    List<List<String>> cells =
        Stream.of(rows)
            .map(row -> List.of(row.replace("\\n", "\n").split("\\|", -1)))
            .collect(Collectors.toList());
    return Sheet.of("計画", cells);
  }

  static Sheet read(String name, byte[] file) {
    try {
      return SheetReader.read(name, file).first();
    } catch (SheetException exception) {
      throw new IllegalStateException(exception);
    }
  }

  static byte[] csv(PlanDocument document, ColumnMapping mapping) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PlanWriter.toCsv(document, mapping, out);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
    return out.toByteArray();
  }

  static byte[] xlsx(PlanDocument document, ColumnMapping mapping) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PlanWriter.toXlsx(document, mapping, out);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
    return out.toByteArray();
  }
}
