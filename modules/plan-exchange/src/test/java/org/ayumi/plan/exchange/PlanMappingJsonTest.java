package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ayumi.plan.domain.PassageType;
import org.junit.jupiter.api.Test;

class PlanMappingJsonTest {

  private static final ColumnMapping COLUMNS =
      ColumnMapping.builder()
          .sheetName("事業")
          .frame(SheetFrame.builder().build())
          .addColumns(MappedColumn.of(0, "事業名", Field.LABEL))
          .build();

  @Test
  void aMappingOfSeveralPartsComesBackAsItWas() {
    PlanMapping mapping =
        PlanMapping.of(
            List.of(
                PartMapping.builder()
                    .name("体系図")
                    .columns(COLUMNS)
                    .overview(true)
                    .layout(
                        Layout.builder()
                            .after("体系図")
                            .before("注")
                            .severalTables(true)
                            .addLines(
                                LineRule.builder()
                                    .meaning(LineMeaning.HEADING)
                                    .level(1)
                                    .name("基本方針")
                                    .column(0)
                                    .form(LineForm.WORD)
                                    .word("基本方針")
                                    .ending(LineEnding.OPEN)
                                    .within("1")
                                    .build(),
                                LineRule.builder()
                                    .meaning(LineMeaning.STATEMENT)
                                    .passageType(PassageType.GLOSSARY)
                                    .under("用語の定義")
                                    .texts(2)
                                    .build())
                            .build())
                    .build(),
                PartMapping.builder()
                    .columns(COLUMNS)
                    .join(ItemJoin.NUMBER)
                    .candidates(true)
                    .passageType(PassageType.GLOSSARY)
                    .addPaired(Field.DEPARTMENTS)
                    .addStatusMarks("✓")
                    .addKindMarks("(新規)")
                    .layout(
                        Layout.builder()
                            .kind(LayoutKind.CARDS)
                            .card(
                                CardRules.builder()
                                    .start("事業")
                                    .startsWithNumber(true)
                                    .addSlots(
                                        CardSlot.nth("事業名", 1),
                                        CardSlot.of("実施年度", CardSlot.Place.YEARS))
                                    .build())
                            .build())
                    .build()));

    String json = PlanMappingJson.write(mapping);

    assertThat(PlanMappingJson.read(json)).isEqualTo(mapping);
    assertThat(PlanMappingJson.write(PlanMappingJson.read(json))).isEqualTo(json);
  }

  @Test
  void aMappingOfOneTableSavedBeforeIsRead() {
    assertThat(PlanMappingJson.read(ColumnMappingJson.write(COLUMNS)))
        .isEqualTo(PlanMapping.of(COLUMNS));
  }

  @Test
  void whatIsNotKnownIsRefused() {
    assertThatThrownBy(() -> PlanMappingJson.read("{\"schema\":\"ayumi-mapping-2\",\"parts\":[]}"))
        .isInstanceOf(PlanFormatException.class);
    assertThatThrownBy(() -> PlanMappingJson.read("[]")).isInstanceOf(PlanFormatException.class);
  }
}
