package org.ayumi.plan.editor.web.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.ayumi.plan.domain.table.CardForm;
import org.ayumi.plan.domain.table.TableKind;
import org.ayumi.plan.editor.web.internal.SamplePlan;
import org.ayumi.plan.editor.web.internal.TestLinks;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.editor.web.internal.screen.Choice;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.Place;
import org.junit.jupiter.api.Test;

class TablesScreenTest {

  private static final Clock SUMMER_OF_2025 =
      Clock.fixed(Instant.parse("2025-07-01T00:00:00Z"), ZoneOffset.UTC);

  private static ChosenTables chosen(String... parameters) {
    Map<String, String[]> values = new HashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      values.put(parameters[i], new String[] {parameters[i + 1]});
    }
    return ChosenTables.of(
        SamplePlan.DOCUMENT, new FormParameters(values), Locale.JAPAN, SUMMER_OF_2025);
  }

  private static TablesScreen screen(String... parameters) {
    return new TablesScreen(
        TestLinks.context(new Place(7, "計画", true, true), FormErrors.none()),
        chosen(parameters),
        1);
  }

  @Test
  void whatIsUnknownIsTheFirstTableAndTheLastYearThatHasBegun() {
    ChosenTables chosen = chosen("kind", "x", "year", "1999", "form", "y");
    assertThat(chosen.kind()).isEqualTo(TableKind.CARD);
    assertThat(chosen.form()).isEqualTo(CardForm.ROWS);
    assertThat(chosen.year()).hasToString("2025");
  }

  @Test
  void theTablesThatThePlanHasAreOfferedAndOneIsCurrent() {
    TablesScreen screen = screen("kind", "MATRIX");
    assertThat(screen.getKinds())
        .extracting(Choice::getLabel)
        .containsExactly("個票", "年次計画", "進捗一覧", "進捗の集計", "前年度からの変化", "項目一覧", "体系図", "構成");
    assertThat(screen.getKinds())
        .filteredOn(Choice::isCurrent)
        .extracting(Choice::getLabel)
        .containsExactly("体系図");
    assertThat(screen.getTitle()).isEqualTo("体系図");
    assertThat(screen.getVariants()).isEmpty();
  }

  @Test
  void aProgressListIsOfTheChosenYear() {
    TablesScreen screen = screen("kind", "PROGRESS", "year", "2024");
    assertThat(screen.getVariants())
        .filteredOn(Choice::isCurrent)
        .extracting(Choice::getUrl)
        .containsExactly("render:/tables?planId=7&kind=PROGRESS&year=2024");
    assertThat(screen.getHtml()).contains("3回開催").contains("at-progress at-landscape");
  }

  @Test
  void everyItemHasACardInEitherForm() {
    assertThat(screen("kind", "CARD").getHtml().split("<table>", -1)).hasSize(3);
    assertThat(screen("kind", "CARD", "form", "BESIDE").getHtml().split("<table>", -1)).hasSize(3);
    assertThat(screen("kind", "CARD").getPager().isNeeded()).isFalse();
  }

  @Test
  void aTableWithAHeadCanBeHadAsData() {
    assertThat(screen("kind", "YEARS").getFiles())
        .extracting(Option::getText)
        .containsExactly("Excel（印刷の形）", "Excel（データの形）", "CSV（UTF-8）");
    assertThat(screen("kind", "CARD").getFiles())
        .extracting(Option::getText)
        .containsExactly("Excel（印刷の形）");
  }

  @Test
  void itemsAreLinksToTheirForms() {
    assertThat(screen("kind", "MATRIX").getHtml())
        .contains("href=\"render:/item?planId=7&amp;code=i-1-1\"");
  }
}
