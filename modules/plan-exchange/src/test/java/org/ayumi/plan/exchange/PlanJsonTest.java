package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanHead;
import org.junit.jupiter.api.Test;

class PlanJsonTest {

  private static final PlanDocument EMPTY =
      PlanDocument.builder()
          .head(
              PlanHead.builder()
                  .code("sakurano-1")
                  .title("さくら野市協働推進計画")
                  .firstYear(FiscalYear.of(2024))
                  .lastYear(FiscalYear.of(2028))
                  .build())
          .build();

  @Property(tries = 300)
  @Domain(Documents.class)
  void whatIsWrittenIsReadBack(@ForAll PlanDocument document) {
    String json = PlanJson.write(document);

    PlanDocument read = PlanJson.read(json);

    assertThat(read).isEqualTo(document);
    assertThat(PlanJson.write(read)).isEqualTo(json);
  }

  @Test
  void theTextIsCanonical() {
    assertThat(PlanJson.write(EMPTY))
        .isEqualTo(
            "{\"schema\":\"ayumi-plan-1\",\"head\":{\"code\":\"sakurano-1\","
                + "\"title\":\"さくら野市協働推進計画\",\"firstYear\":2024,\"lastYear\":2028,"
                + "\"yearStyle\":\"era_letter\",\"state\":\"adopted\"}}");
  }

  @Test
  void theHashIsSha256() {
    assertThat(PlanJson.hash("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void nothingUnknownIsDropped() {
    String json = PlanJson.write(EMPTY);

    assertThatThrownBy(() -> PlanJson.read(json.replace("\"state\"", "\"stage\":\"x\",\"state\"")))
        .isInstanceOf(PlanFormatException.class)
        .hasMessage("$.head.stage is not known");
    assertThatThrownBy(() -> PlanJson.read(json.replace("plan-1", "plan-9")))
        .hasMessage("The schema is not ayumi-plan-1");
    assertThatThrownBy(() -> PlanJson.read(json.replace("adopted", "adored")))
        .hasMessage("$.head.state has the unknown value adored");
    assertThatThrownBy(() -> PlanJson.read(json.replace("2024", "\"2024\"")))
        .hasMessage("$.head.firstYear is not a whole number");
    assertThatThrownBy(() -> PlanJson.read(json.replace("2024", "2034")))
        .isInstanceOf(PlanFormatException.class);
    assertThatThrownBy(() -> PlanJson.read("no json {")).isInstanceOf(PlanFormatException.class);
    assertThatThrownBy(() -> PlanJson.read("[]")).isInstanceOf(PlanFormatException.class);
  }
}
