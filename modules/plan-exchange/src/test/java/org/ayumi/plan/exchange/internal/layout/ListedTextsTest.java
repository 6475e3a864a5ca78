package org.ayumi.plan.exchange.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListedTextsTest {

  @Test
  void blanksPartTheEventsOfAYear() {
    assertThat(ListedTexts.events("検討会議を設置 支援員を配置　計画を策定"))
        .containsExactly("検討会議を設置", "支援員を配置", "計画を策定");
  }

  @Test
  void aDateInBracketsBelongsToTheEventBeforeIt() {
    assertThat(ListedTexts.events("計画策定 (H26.4 施行) 検討会議を設置 (令和4年3月) (見直し)"))
        .containsExactly("計画策定 (H26.4 施行)", "検討会議を設置 (令和4年3月) (見直し)");
  }

  @Test
  void otherBracketsAndDigitsAreInTheMiddleOfAnEvent() {
    assertThat(ListedTexts.events("基金設置 第 4 次計画 (第 4 次) 公表 応援金 (花金) 開始"))
        .containsExactly("基金設置", "第 4 次計画 (第 4 次) 公表", "応援金 (花金) 開始");
  }

  @Test
  void linesPartTheEventsWhereThereAreLines() {
    assertThat(ListedTexts.events("検討 会議\n計画 策定\n")).containsExactly("検討 会議", "計画 策定");
    assertThat(ListedTexts.events("")).isEmpty();
  }

  @Test
  void examplesStandAfterMarksOrInLines() {
    assertThat(ListedTexts.examples("<ul style=\"a\"> ・高齢者サロン、子育て ・都市・農村の交流 など </ul>"))
        .containsExactly("高齢者サロン、子育て", "都市・農村の交流 など");
    assertThat(ListedTexts.examples("高齢者サロン\n子育て")).containsExactly("高齢者サロン", "子育て");
    assertThat(ListedTexts.examples("高齢者サロン")).containsExactly("高齢者サロン");
  }
}
