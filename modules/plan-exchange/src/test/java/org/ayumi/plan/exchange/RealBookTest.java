package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.ayumi.plan.domain.PlanCheck;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanIndex;
import org.junit.jupiter.api.Test;

/** The books of real cities: an overview, cards and indicators on sheets of their own. */
class RealBookTest {

  private static final PlanDocument BOOK = Fixtures.emptyPlan(2024, 2028);
  private static final PlanDocument CARDS = Fixtures.emptyPlan(2013, 2017);

  /** Read by the mapping that the source suggests, as it comes back from where it was saved. */
  private static ReadResult read(Workbook workbook, PlanDocument base) {
    PlanMappingGuess guess = PlanMapping.guess(workbook, base.head());
    PlanMapping saved = PlanMappingJson.read(PlanMappingJson.write(guess.mapping()));
    assertThat(saved).isEqualTo(guess.mapping());
    ReadResult result = PlanReader.read(workbook, saved, base);
    assertThat(result.problems(Severity.ERROR))
        .extracting(problem -> problem.place(Locale.JAPAN) + problem.message(Locale.JAPAN))
        .isEmpty();
    assertThat(PlanCheck.violations(result.document())).isEmpty();
    return result;
  }

  private static Workbook workbook(String name) throws SheetException {
    return SheetReader.read(name, Plans.file(name));
  }

  @Test
  void aBookOfSeveralSheetsIsOnePlan() throws Exception {
    ReadResult result = read(workbook("004-book.xlsx"), BOOK);

    PlanIndex index = PlanIndex.of(result.document());
    ExpectedBook expected = ExpectedBook.of("004");
    expected.hasHeadings(index);
    expected.hasItems(
        index,
        "ref_printed",
        "number_printed",
        "title",
        "title_in_table",
        "kind",
        "actors",
        "content",
        "schedule");
    expected.hasStatements(index);
    expected.hasIndicators(index);
    assertThat(result.problems())
        .filteredOn(problem -> problem.type() == ProblemType.ROW_NOT_READ)
        .extracting(problem -> problem.place(Locale.JAPAN) + problem.message(Locale.JAPAN))
        .isEmpty();
  }

  @Test
  void cardsOnGraphPaperAreThePlanOfTheTable() throws Exception {
    ReadResult result = read(workbook("000-cards.xlsx"), CARDS);

    PlanIndex index = PlanIndex.of(result.document());
    ExpectedBook expected = ExpectedBook.of("000");
    expected.hasHeadings(index);
    expected.hasItems(
        index,
        "ref_printed",
        "number_printed",
        "title",
        "kind",
        "departments",
        "purpose",
        "content",
        "completion_printed",
        "schedule",
        "republished_of");
  }

  @Test
  void tablesInFilesOfTheirOwnAreOnePlan() throws Exception {
    Workbook workbook =
        Workbook.joined(List.of(workbook("004.csv"), workbook("004_indicators.csv")));

    PlanIndex index = PlanIndex.of(read(workbook, BOOK).document());

    ExpectedBook expected = ExpectedBook.of("004");
    expected.hasHeadings(index);
    expected.hasItems(
        index,
        "ref_printed",
        "number_printed",
        "title",
        "title_in_table",
        "kind",
        "actors",
        "content",
        "schedule");
    expected.hasIndicators(index);
  }
}
