package org.ayumi.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"IV-(1)-②", "Ⅳ - (1) - ②", "4-1-2", "４－１", "1.2.3"})
  void numbersAskForNumbers(String query) {
    assertThat(ItemText.asksForNumber(query)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "4", "②", "4-1-2 市民", "ICT-1", "-"})
  void everythingElseAsksForWords(String query) {
    assertThat(ItemText.asksForNumber(query)).isFalse();
  }

  @Test
  void wordsAreFoldedAndParted() {
    assertThat(ItemText.words(" 目的　ナイヨウ\tＮＰＯ ")).containsExactly("目的", "ないよう", "npo");
    assertThat(ItemText.words("  ")).isEmpty();
  }

  @Test
  void theKeyHoldsContentsReportsAndDepartments() {
    Content content =
        Content.builder()
            .code("c")
            .text("センターの\n整備")
            .addDepartments(DepartmentRef.of("d", "福祉課"))
            .addYears(
                YearCell.builder()
                    .year(FiscalYear.of(2024))
                    .report(Report.builder().narrative("ＰＲした").build())
                    .build())
            .build();
    String key =
        ItemText.searchKey(Item.builder().code("i").title("題").addContents(content).build());

    assertThat(key).contains("題", "せんたーの整備".replace('ー', '-'), "福祉課", "prした");
  }
}
