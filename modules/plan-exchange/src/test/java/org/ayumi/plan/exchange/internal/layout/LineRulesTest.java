package org.ayumi.plan.exchange.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ayumi.plan.exchange.ImmutableLineRule;
import org.ayumi.plan.exchange.LineEnding;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.junit.jupiter.api.Test;

class LineRulesTest {

  private static final Line TITLE = Line.of(1, List.of("- （１）意識の醸成"));

  private final Above above = new Above();

  @Test
  void theFirstRuleThatFitsDecides() {
    LineRules rules =
        new LineRules(
            List.of(
                rule().ending(LineEnding.SENTENCE).meaning(LineMeaning.GOAL).build(),
                rule().form(LineForm.BRACKETED).meaning(LineMeaning.HEADING).build(),
                rule().meaning(LineMeaning.TEXT).build()));

    assertThat(rules.of(TITLE, "").map(LineRule::meaning)).contains(LineMeaning.HEADING);
    assertThat(rules.of(Line.of(0, List.of("職員研修")), "").map(LineRule::meaning))
        .contains(LineMeaning.TEXT);
  }

  @Test
  void everyConditionMustHold() {
    assertThat(fits(rule().column(1))).isTrue();
    assertThat(fits(rule().column(0))).isFalse();
    assertThat(fits(rule().word("(1)意識"))).isTrue();
    assertThat(fits(rule().word("意識"))).isFalse();
    assertThat(fits(rule().texts(2))).isFalse();
    assertThat(fits(rule().ending(LineEnding.OPEN))).isTrue();
    assertThat(fits(rule().ending(LineEnding.SENTENCE))).isFalse();
  }

  @Test
  void aRuleMayHoldInOneSectionAlone() {
    above.enter(LineMeaning.HEADING, 1, "2", "具体的な事業");
    above.enter(LineMeaning.HEADING, 2, "5", "拠点の活用");

    assertThat(fits(rule().within("2"))).isTrue();
    assertThat(fits(rule().within("5"))).isFalse();

    above.enter(LineMeaning.HEADING, 1, "3", "推進体制");
    assertThat(fits(rule().within("3"))).isTrue();
  }

  @Test
  void aRuleMayHoldUnderATitleAlone() {
    above.enter(LineMeaning.CHAPTER, 1, "1", "基本的事項");
    above.enter(LineMeaning.CHAPTER, 2, "4", "用語の定義");

    assertThat(fits(rule().under("用語"))).isTrue();
    assertThat(fits(rule().under("基本的事項"))).isTrue();

    above.enter(LineMeaning.CHAPTER, 2, "5", "計画の期間");
    assertThat(fits(rule().under("用語"))).isFalse();
    assertThat(new LineRules(List.of(rule().under("用語").build())).of(TITLE, "1")).isEmpty();
  }

  @Test
  void aChapterEndsTheHeadingsAboveIt() {
    above.enter(LineMeaning.CHAPTER, 1, "3", "施策");
    above.enter(LineMeaning.HEADING, 1, "7", "人づくり");
    assertThat(above.within()).isEqualTo("3");
    assertThat(above.chapterLevel()).isZero();

    above.enter(LineMeaning.CHAPTER, 1, "4", "推進");
    assertThat(above.isUnder("人づくり")).isFalse();
    assertThat(above.chapterLevel()).isEqualTo(1);
  }

  private boolean fits(ImmutableLineRule.Builder rule) {
    return new LineRules(List.of(rule.build())).of(TITLE, above).isPresent();
  }

  private static ImmutableLineRule.Builder rule() {
    return LineRule.builder().meaning(LineMeaning.STATEMENT);
  }
}
