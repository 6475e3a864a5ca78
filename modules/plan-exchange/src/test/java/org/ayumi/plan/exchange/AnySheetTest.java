package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.ayumi.plan.domain.PlanCheck;
import org.ayumi.plan.domain.PlanDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet of any shape gives a suggestion and problems in words, never an exception. */
class AnySheetTest {

  private static final PlanDocument BASE = Fixtures.emptyPlan(2013, 2030);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000-cards.xlsx",
        "001-outline.xlsx",
        "004-book.xlsx",
        "004_indicators.csv",
        "004.csv"
      })
  void realSheetsOfOtherShapes(String name) throws SheetException {
    for (Sheet sheet : SheetReader.read(name, Plans.file(name)).sheets()) {
      check(sheet);
    }
  }

  @Property(tries = 300)
  void sheetsByChance(
      @ForAll @Size(max = 6)
          List<
                  @Size(max = 5) List<
                      @StringLength(max = 6) @CharRange(from = '①', to = '⑳')
                      @CharRange(from = 'ぁ', to = 'ん')
                      @Chars({'課', '・', '■', '番', '号', 'H', '1', '2', ' ', '(', ')', '\n', '年'})
                      String>>
              rows) {
    check(Sheet.of("計画", rows));
  }

  private static void check(Sheet sheet) {
    MappingGuess guess = ColumnMapping.guess(sheet, BASE.head());
    ReadResult result = PlanReader.read(sheet, guess.mapping(), BASE);

    assertThat(guess.reasons())
        .isNotEmpty()
        .allSatisfy(reason -> assertThat(reason.message(Locale.JAPAN)).isNotBlank());
    assertThat(result.problems())
        .allSatisfy(problem -> assertThat(problem.message(Locale.JAPAN)).isNotBlank());
    PlanDocument read = result.document();
    assertThat(
            result.hasErrors()
                || !read.items().isEmpty()
                || !read.indicators().isEmpty()
                || !read.passages().isEmpty())
        .isTrue();
    assertThat(PlanCheck.violations(result.document())).isEmpty();
    assertThat(PlanJson.read(PlanJson.write(result.document()))).isEqualTo(result.document());
    assertThat(ColumnMappingJson.read(ColumnMappingJson.write(guess.mapping())))
        .isEqualTo(guess.mapping());
  }
}
