package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a sheet, a person reads where it is and what to do (F8, G16). */
class BrokenSheetsTest {

  /** What may be imported after a look at the warning. */
  private static final Set<ProblemType> DOUBTFUL =
      Set.of(
          ProblemType.REFERENCE_TWICE,
          ProblemType.RELISTING_NOT_FOUND,
          ProblemType.TEXT_PRIVATE,
          ProblemType.EXTERNAL_LINKS,
          ProblemType.COLUMN_TWICE,
          ProblemType.HEADER_HIDDEN,
          ProblemType.ROWS_HIDDEN);

  static Stream<BrokenSheet> sheets() {
    return Stream.concat(BrokenTables.all(), BrokenWorkbooks.all());
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void isNamedWithPlaceAndRemedyAndNotImported(BrokenSheet sheet) {
    List<Problem> problems = sheet.problems();

    Problem problem =
        problems.stream()
            .filter(each -> each.type() == sheet.type())
            .findFirst()
            .orElseThrow(() -> new AssertionError(sheet + ": " + problems));
    assertThat(problem.place(Locale.JAPAN)).startsWith(sheet.place());
    assertThat(sheet.place().isEmpty()).isEqualTo(problem.place(Locale.ENGLISH).isEmpty());
    check(problem.message(Locale.JAPAN), sheet.word(), "ください");
    check(problem.message(Locale.ENGLISH), "", ".");
    assertThat(problem.severity())
        .isEqualTo(DOUBTFUL.contains(sheet.type()) ? Severity.WARNING : Severity.ERROR);
    assertThat(problems.stream().anyMatch(each -> each.severity() == Severity.ERROR))
        .as("nothing is imported")
        .isEqualTo(!DOUBTFUL.contains(sheet.type()));
  }

  private static void check(String message, String word, String... remedies) {
    assertThat(message).contains(word).doesNotContain("{").doesNotContain("}");
    assertThat(remedies).anySatisfy(remedy -> assertThat(message).contains(remedy));
  }

  @Test
  void thereAreMoreThanThirtyKinds() {
    assertThat(sheets().map(BrokenSheet::name)).doesNotHaveDuplicates().hasSizeGreaterThan(30);
    assertThat(sheets().map(BrokenSheet::type).distinct()).hasSizeGreaterThan(30);
  }

  @Test
  void theSheetThatTheyWereMadeFromIsRead() {
    byte[] csv =
        BrokenSheet.csv(BrokenSheet.HEADER, BrokenSheet.FIRST, BrokenSheet.SECOND)
            .getBytes(StandardCharsets.UTF_8);
    byte[] xlsx =
        new Xlsx()
            .sheet(BrokenSheet.xml(BrokenSheet.HEADER, BrokenSheet.FIRST, BrokenSheet.SECOND))
            .bytes();

    for (Sheet sheet : List.of(Fixtures.read("a.csv", csv), Fixtures.read("a.xlsx", xlsx))) {
      ReadResult result = PlanReader.read(sheet, BrokenSheet.MAPPING, BrokenSheet.PLAN);
      assertThat(result.document().items()).hasSize(2);
      assertThat(
              result.problems().stream()
                  .filter(problem -> problem.severity() != Severity.NOTICE)
                  .collect(Collectors.toList()))
          .isEmpty();
    }
  }
}
