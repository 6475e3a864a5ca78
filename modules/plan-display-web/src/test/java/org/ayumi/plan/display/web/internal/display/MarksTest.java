package org.ayumi.plan.display.web.internal.display;

import static org.assertj.core.api.Assertions.assertThat;

import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.YearCell;
import org.junit.jupiter.api.Test;

class MarksTest {

  private static final FiscalYear FIRST = FiscalYear.of(2013);

  private final Marks marks = Visits.japanese().marks();

  @Test
  void aSignWithoutAMeaningGetsWordsOfTheInterface() {
    assertThat(marks.planned(content("●"), FIRST)).hasToString("● (予定あり)");
    assertThat(marks.role(ActorMark.of("citizens", "■"))).hasToString("■ (対象)");
    assertThat(marks.status("◇")).hasToString("◇ (報告あり)");
  }

  @Test
  void aBulletIsSilentUnlessItIsANumber() {
    assertThat(MarkView.bullet("●")).hasToString("● ()");
    assertThat(MarkView.bullet("①").isPlain()).isTrue();
    assertThat(MarkView.bullet("2").isPlain()).isTrue();
  }

  @Test
  void lettersSpeakForThemselves() {
    MarkView mark = marks.planned(content("実施"), FIRST);

    assertThat(mark.isPlain()).isTrue();
  }

  @Test
  void anArrowWithNothingAtItsLeftIsStillWords() {
    assertThat(marks.planned(content("→"), FIRST)).hasToString("→ (前の年度と同じ)");
  }

  @Test
  void aBlankPartIsNotInvolved() {
    assertThat(marks.role(ActorMark.of("citizens", ""))).hasToString(" (対象外)");
    assertThat(marks.isInvolved(ActorMark.of("citizens", ""))).isFalse();
    assertThat(marks.isInvolved(ActorMark.of("citizens", "□"))).isFalse();
    assertThat(marks.isInvolved(ActorMark.of("citizens", "■"))).isTrue();
  }

  @Test
  void aMarkThatNoVocabularyKnowsIsShownAndSaid() {
    assertThat(marks.planned(content("準備"), FIRST)).hasToString("準備 (準備)");
    assertThat(marks.planned(content("△"), FIRST)).hasToString("△ (予定あり)");
  }

  private static Content content(String planned) {
    return Content.builder()
        .code("c")
        .addYears(YearCell.builder().year(FIRST).planned(planned).build())
        .build();
  }
}
