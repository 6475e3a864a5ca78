package org.ayumi.plan.display.web.internal.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ayumi.plan.domain.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListStateTest {

  @Test
  void comesBackFromItsParameters() {
    ListState state =
        ListState.start().with(Filter.TEXT, "集まる 場所").with(Filter.YEAR, "2014").onPage(3);

    ListState read = ListState.of(state.parameters()::get);

    assertThat(read.parameters()).isEqualTo(state.parameters());
    assertThat(read.page()).isEqualTo(3);
    assertThat(read.query().year()).contains(FiscalYear.of(2014));
  }

  @Test
  void anotherFilterBeginsAtTheFirstPage() {
    ListState state = ListState.start().with(Filter.KIND, "新規").onPage(3);

    assertThat(state.with(Filter.TEXT, "x").page()).isEqualTo(1);
    assertThat(state.without(Filter.KIND).page()).isEqualTo(1);
    assertThat(state.without(Filter.KIND).isFiltered()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "x", "1.5", "99999999999", "", "１"})
  void aPageThatIsNoneIsTheFirst(String page) {
    assertThat(ListState.of(Map.of("page", page)::get).page()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "1800", "20145", "平成25"})
  void aYearThatIsNoneIsNoFilter(String year) {
    assertThat(ListState.of(Map.of("year", year)::get).isFiltered()).isFalse();
  }

  @Test
  void longTextIsCutAtCodePoints() {
    ListState state = ListState.of(Map.of("text", " " + "𠮷".repeat(200))::get);

    assertThat(state.value(Filter.TEXT)).isEqualTo("𠮷".repeat(100));
  }
}
