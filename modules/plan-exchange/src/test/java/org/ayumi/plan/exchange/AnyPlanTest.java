package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ayumi.plan.domain.PlanCheck;
import org.ayumi.plan.domain.PlanDocument;

/**
 * Any plan is exported as a book, deleted, imported and exported: the same plan and bytes (G17).
 */
class AnyPlanTest {

  @Property(tries = 200)
  void aBookIsTheWholePlan(@ForAll long seed) throws SheetException {
    PlanDocument plan = new AnyPlan(new Random(seed)).document();
    assertThat(PlanCheck.violations(plan)).isEmpty();
    byte[] first = book(plan);

    PlanDocument read = PlanBook.read(SheetReader.read("a.xlsx", first));

    assertThat(PlanJson.write(read)).isEqualTo(PlanJson.write(plan));
    assertThat(read).isEqualTo(plan);
    assertThat(book(read)).isEqualTo(first);
  }

  @Property(tries = 200)
  void aTableShowsThePlanAndGivesItBack(
      @ForAll long seed,
      @ForAll HeadingCells headings,
      @ForAll ContentCells contents,
      @ForAll boolean workbook) {
    AnyTable table = new AnyTable(new Random(seed), headings, contents);
    ColumnMapping mapping = table.mapping();
    PlanDocument plan = table.document();
    assertThat(PlanCheck.violations(plan)).isEmpty();
    byte[] first = workbook ? Fixtures.xlsx(plan, mapping) : Fixtures.csv(plan, mapping);

    ReadResult result =
        PlanReader.read(
            Fixtures.read(workbook ? "a.xlsx" : "a.csv", first),
            mapping,
            PlanDocument.builder().head(plan.head()).build());

    assertThat(result.problems(Severity.ERROR)).isEmpty();
    PlanDocument read = result.document();
    assertThat(PlanCheck.violations(read)).isEmpty();
    assertThat(read.items()).hasSameSizeAs(plan.items());
    assertThat(read.headings()).hasSameSizeAs(plan.headings());
    assertThat(workbook ? Fixtures.xlsx(read, mapping) : Fixtures.csv(read, mapping))
        .isEqualTo(first);
  }

  static byte[] book(PlanDocument plan) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PlanBook.write(plan, out);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
    return out.toByteArray();
  }
}
