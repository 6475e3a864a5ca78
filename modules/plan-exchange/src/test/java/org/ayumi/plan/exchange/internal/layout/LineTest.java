package org.ayumi.plan.exchange.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 . モデル事業 | DECIMAL | 3 . | モデル事業 | 3",
        "1．目指すもの | DECIMAL | 1． | 目指すもの | 1",
        "2. 具体的な事業 | DECIMAL | 2. | 具体的な事業 | 2",
        "１　計画の期間 | DECIMAL | １ | 計画の期間 | 1",
        "3-1 基本の考え方 | DECIMAL | 3-1 | 基本の考え方 | 3-1",
        "１－２ 位置付け | DECIMAL | １－２ | 位置付け | 1-2",
        "(1) 推進組織 | BRACKETED | (1) | 推進組織 | 1",
        "（１）推進組織 | BRACKETED | （１） | 推進組織 | 1",
        "(1 0) 規則の整備 | BRACKETED | (1 0) | 規則の整備 | 10",
        "（十二）見直し | BRACKETED | （十二） | 見直し | 12",
        "- (3) 情報の共有 | BRACKETED | (3) | 情報の共有 | 3",
        "①講座の開催 | CIRCLED | ① | 講座の開催 | 1",
        "㉑ 講座の開催 | CIRCLED | ㉑ | 講座の開催 | 21",
        "Ⅳ 人づくり | ROMAN | Ⅳ | 人づくり | 4",
        "IV. 人づくり | ROMAN | IV. | 人づくり | 4",
        "第1章 第3次計画の基本 | WORD | 第1章 | 第3次計画の基本 | 1",
        "第 ２ 章 基本方針 | WORD | 第 ２ 章 | 基本方針 | 2",
        "第三章 推進体制 | WORD | 第三章 | 推進体制 | 3",
        "基本方針1 人づくり | WORD | 基本方針1 | 人づくり | 1",
        "基本方針 2 環境づくり | WORD | 基本方針 2 | 環境づくり | 2",
        "事業 16 | WORD | 事業 16 | '' | 16",
        "施策Ⅱ 場づくり | WORD | 施策Ⅱ | 場づくり | 2",
        "・講座の開催 | BULLET | ・ | 講座の開催 | ''",
        "- ・ 広報の手段 | BULLET | ・ | 広報の手段 | ''",
        "※1 自治会など | BULLET | ※ | 1 自治会など | ''",
        "【具体的な事業】(仮) | TITLED | 【具体的な事業】 | (仮) | ''",
        "平成 22 年度 | YEAR | 平成 22 年度 | '' | ''",
        "令和6年3月 | YEAR | 令和6年3月 | '' | ''",
        "令和元年度 計画の策定 | YEAR | 令和元年度 | 計画の策定 | ''",
        "2024年度 | YEAR | 2024年度 | '' | ''",
        "H25 計画の策定 | YEAR | H25 | 計画の策定 | ''",
        "職員研修 | PLAIN | '' | 職員研修 | ''",
        "（例えば・・・） | PLAIN | '' | （例えば・・・） | ''",
      })
  void aLineBeginsWithANumberOrMark(
      String text, LineForm form, String number, String rest, String key) {
    Line line = line(text);

    assertThat(line.form()).isEqualTo(form);
    assertThat(line.number()).isEqualTo(number);
    assertThat(line.rest()).isEqualTo(rest);
    assertThat(line.key()).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "令和2年度には計画を策定しました。",
    "令和 2 年度には計画を策定しました。",
    "2024年度から見直します。",
    "第2次計画の振り返り",
    "市内12の地区で活動しています。",
    "市内 12 の地区で活動しています。",
    "人口10万人の都市",
    "3つの基本方針",
    "3 つの基本方針",
    "12 の施設で管理します。",
    "5年間の取組",
    "3年後の見直し",
    "IVRの導入",
    "Hの取組",
  })
  void whatIsCountedIsNoNumberOfALine(String text) {
    assertThat(line(text).form()).isEqualTo(LineForm.PLAIN);
    assertThat(line(text).rest()).isEqualTo(text);
    assertThat(line(text).key()).isEmpty();
  }

  @Test
  void theTitleMayStandInTheCellAfterTheNumber() {
    Line line = Line.of(Sheet.of("構成案", List.of(List.of("", "(1)", "", "意識の醸成", "備考"))), 0);

    assertThat(line.column()).isEqualTo(1);
    assertThat(line.rest()).isEqualTo("意識の醸成");
    assertThat(line.further()).containsExactly("備考");
    assertThat(line.text()).isEqualTo("(1) 意識の醸成 備考");
  }

  @Test
  void cellsBehindATitleAreFurtherTexts() {
    Line line = Line.of(0, List.of("平成 22 年度", "協議会設置", "(予定)"));

    assertThat(line.rest()).isEqualTo("協議会設置");
    assertThat(line.further()).containsExactly("(予定)");
    assertThat(Line.of(0, List.of("①支援", "・例")).further()).containsExactly("・例");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "講座を開きます。 | true",
        "講座を開きます．」 | true",
        "必要である。そのために実施する | true",
        "尊重する。（公園の管理など） | true",
        "講座の開催 | false",
        "手引き(町内会版)の発行(みどり市) | false",
      })
  void aSentenceHasAFullStop(String text, boolean sentence) {
    assertThat(line(text).isSentence()).isEqualTo(sentence);
  }

  private static Line line(String text) {
    return Line.of(Sheet.of("構成案", List.of(List.of(text))), 0);
  }
}
