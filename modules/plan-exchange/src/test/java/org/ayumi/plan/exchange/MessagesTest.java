package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.domain.FieldLabels;
import org.ayumi.plan.domain.table.TableWord;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);
  private static final ResourceBundle JAPANESE = bundle(Locale.JAPAN);

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "org.ayumi.plan.exchange.Messages",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  @Test
  void everyProblemHasItsTextInBothLanguagesAndNoTextIsLeftOver() {
    Set<String> keys =
        Stream.of(
                Stream.of(ProblemType.values()).map(ProblemType::key),
                Stream.of(Field.values()).map(Field::key),
                Stream.of(EntryType.values()).map(EntryType::key),
                Stream.of(PlanField.values()).map(PlanField::key),
                Stream.of(GuessReason.Basis.values()).map(GuessReason.Basis::key),
                Stream.of(LayoutKind.values()).map(LayoutKind::key),
                Stream.of(ItemJoin.values()).map(ItemJoin::key),
                Stream.of(LineForm.values()).map(LineForm::key),
                Stream.of(LineEnding.values()).map(LineEnding::key),
                Stream.of(LineMeaning.values()).map(LineMeaning::key),
                Stream.of(TableWord.values()).map(word -> "table." + word.key()),
                FieldLabels.codes().stream().map(field -> "table-label." + field))
            .flatMap(each -> each)
            .collect(toSet());
    Set<String> english =
        ENGLISH.keySet().stream().filter(key -> !key.startsWith("place.")).collect(toSet());

    assertThat(english).isEqualTo(keys);
    assertThat(JAPANESE.keySet()).isEqualTo(ENGLISH.keySet());
    assertThat(JAPANESE.getString("file-empty")).isNotEqualTo(ENGLISH.getString("file-empty"));
    for (String key : ENGLISH.keySet()) {
      assertThat(JAPANESE.getString(key)).isNotBlank();
      assertThat(arguments(JAPANESE.getString(key)))
          .as(key)
          .isEqualTo(arguments(ENGLISH.getString(key)));
    }
  }

  @Test
  void aProblemSaysWhatWhereAndTheRemedy() {
    Problem problem = Problem.at(4, 27, ProblemType.FORMULA_ERROR, "#REF!");

    assertThat(problem.place(Locale.JAPAN)).isEqualTo("5行目 AB列");
    assertThat(problem.message(Locale.JAPAN)).isEqualTo("数式がエラー「#REF!」です。数式を直すか、値を入力してください。");
    assertThat(problem.place(Locale.ENGLISH)).isEqualTo("row 5, column AB");
    assertThat(problem.message(Locale.ENGLISH))
        .isEqualTo("The formula has the error \"#REF!\". Correct it or enter the value.");
    assertThat(Problem.of(ProblemType.FILE_EMPTY).place(Locale.JAPAN)).isEmpty();
  }

  private static Set<String> arguments(String text) {
    return Stream.of("{0}", "{1}", "{2}").filter(text::contains).collect(toSet());
  }

  private static <T> Collector<T, ?, Set<T>> toSet() {
    return Collectors.toSet();
  }
}
