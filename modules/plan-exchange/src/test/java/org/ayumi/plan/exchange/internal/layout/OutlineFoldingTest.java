package org.ayumi.plan.exchange.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.plan.exchange.internal.layout.Outlines.rule;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.exchange.LineEnding;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.internal.write.WrittenSheet;
import org.junit.jupiter.api.Test;

class OutlineFoldingTest {

  /** With columns, and every kind of passage. */
  private static final PartMapping BOOK =
      Outlines.part(
          rule(LineMeaning.CHAPTER, LineForm.WORD).level(1),
          rule(LineMeaning.HEADING, LineForm.ROMAN).level(1).column(2),
          rule(LineMeaning.CHAPTER, LineForm.DECIMAL).level(2).ending(LineEnding.OPEN),
          rule(LineMeaning.HEADING, LineForm.BRACKETED).level(2).ending(LineEnding.OPEN),
          rule(LineMeaning.GOAL, LineForm.BRACKETED),
          rule(LineMeaning.STATEMENT, LineForm.YEAR).passageType(PassageType.HISTORY),
          rule(LineMeaning.STATEMENT, LineForm.CIRCLED).passageType(PassageType.ROLE).texts(2),
          rule(LineMeaning.ITEM, LineForm.CIRCLED),
          rule(LineMeaning.STATEMENT, LineForm.BULLET).passageType(PassageType.PRINCIPLE),
          rule(LineMeaning.REMARK, LineForm.TITLED),
          rule(LineMeaning.STATEMENT, LineForm.PLAIN)
              .passageType(PassageType.GLOSSARY)
              .ending(LineEnding.OPEN),
          rule(LineMeaning.TEXT, LineForm.PLAIN));

  @Test
  void anOutlineIsWrittenAsItWasIndented() {
    String[] lines = {
      "計画の構成案",
      "",
      "1. 目標",
      "|・基本方針を示す。",
      "|意識の醸成",
      "||関心を持つ市民を増やす。",
      "|育成を支える機能",
      "|拠点の活用",
      "",
      "2. 事業",
      "|(1) 意識の醸成",
      "||市民への啓発",
      "|||市民に知らせる。",
      "|||【具体的な事業】(仮のもの)",
      "|||・出前講座の実施(桜野市)",
      "|(2) 育成の機能",
      "||・育成研修",
      "||続けて行う。",
      "",
      "||続いて市民にも開く。",
      "|(3) 拠点の活用",
      "",
      "3 . 体制",
      "|(1) 組織"
    };
    Unfolded unfolded = Outlines.unfold(Outlines.PLAN, Outlines.sheet(lines));

    WrittenSheet written = Outlines.fold(Outlines.PLAN, unfolded);

    assertThat(Outlines.lines(written)).containsExactly(lines);
    assertThat(written.problems()).isEmpty();
  }

  @Test
  void whatNoRuleReadsIsWrittenAndNamed() {
    Unfolded unfolded =
        Outlines.unfold(
            Outlines.PLAN, Outlines.sheet("1. 目標", "意識の醸成", "増やす。", "2. 事業", "(1) 意識の醸成", "・講座"));
    PartMapping other =
        org.ayumi.plan.exchange.ImmutablePartMapping.copyOf(Outlines.PLAN)
            .withLayout(
                Outlines.part(
                        rule(LineMeaning.HEADING, LineForm.DECIMAL).level(1),
                        rule(LineMeaning.HEADING, LineForm.BRACKETED).level(2),
                        rule(LineMeaning.ITEM, LineForm.CIRCLED))
                    .layout());

    WrittenSheet written = Outlines.fold(other, unfolded);

    assertThat(Outlines.lines(written)).contains("|(1) 意識の醸成", "||・講座");
    assertThat(written.problems())
        .extracting(problem -> problem.type())
        .containsExactly(ProblemType.EXPORT_NOT_IN_MAPPING, ProblemType.EXPORT_NOT_IN_MAPPING);
  }

  @Test
  void aGoalThatOnlyAMissingSectionCouldNameIsNamed() {
    Unfolded unfolded =
        Outlines.unfold(
            Outlines.PLAN, Outlines.sheet("1. 目標", "意識の醸成", "増やす。", "2. 事業", "(1) 意識の醸成"));
    WrittenSheet table = new WrittenSheet();
    table.addRow(unfolded.table().row(0));
    table.addRow(unfolded.table().row(2));

    WrittenSheet written = new Folding(Outlines.PLAN).fold(table);

    assertThat(written.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.arguments()).contains("意識の醸成", "増やす。"));
  }

  @Property(tries = 200)
  void whatIsWrittenReadsAsTheSameTable(@ForAll("planLines") List<String> lines) {
    assertSame(Outlines.PLAN, lines);
  }

  @Property(tries = 200)
  void whatIsWrittenOfABookReadsAsTheSameTable(@ForAll("bookLines") List<String> lines) {
    assertSame(BOOK, lines);
  }

  private static void assertSame(PartMapping part, List<String> lines) {
    Unfolded unfolded = Outlines.unfold(part, Outlines.sheet(lines.toArray(new String[0])));
    // a heading named in advance that none follows is read with a warning
    Assume.that(
        unfolded.problems().stream()
            .noneMatch(problem -> problem.type() == ProblemType.OVERVIEW_UNMATCHED));

    WrittenSheet written = Outlines.fold(part, unfolded);
    Unfolded again = Outlines.unfold(part, Sheet.of("構成案", written.rows()));

    assertThat(written.problems()).isEmpty();
    assertThat(Outlines.cells(again)).isEqualTo(Outlines.cells(unfolded));
    assertThat(Outlines.fold(part, again).rows()).isEqualTo(written.rows());
  }

  @Provide
  Arbitrary<List<String>> planLines() {
    Arbitrary<String> entry =
        Arbitraries.of(
            "|・講座の実施",
            "|・ 育成 研修(桜野市)\n|続き %d です。\n　続く。",
            "||・①の検討 (ex. 休暇など)\n|続きです。\n\n　続く。",
            "・方針%dを示す。",
            "【具体的な事業】",
            "【事業%d】(仮)",
            "");
    Arbitrary<String> goal = Arbitraries.of("|増やす。", "|増やす。\n　続く。", "");
    Arbitrary<String> group = Arbitraries.oneOf(entry, Arbitraries.of("|群%dの題名", "|群%dの題名\n増やす。"));
    return lines(
        List.of(
            "",
            "1. 目標",
            "意識の醸成",
            "拠点を生かす",
            "拠点の活用",
            "2．事業",
            "(1) 意識の醸成",
            "(2) 生かす拠点",
            "(3) 拠点の活用",
            "(4)",
            "3 . 体制",
            "(1) 組織"),
        List.of(entry, entry, goal, goal, goal, group, group, group, group, group, entry, entry));
  }

  @Provide
  Arbitrary<List<String>> bookLines() {
    Arbitrary<String> passage =
        Arbitraries.of(
            "平成 %d 年度|設置 計画 (第 4 次) 公表\n続き 2 です。",
            "令和%d年|設置",
            "①支援|・例 ・他の例\n|続き1です。",
            "②補完",
            "③講座を開く。\n\n中ほど。の文",
            "|・対等に%d立つ。\n続き2です。",
            "※注意",
            "【参考】",
            "【参考】図%d",
            "用語%d\n|続き3です。\n中ほど。の文",
            "協働|協力すること",
            "");
    Arbitrary<String> chapter =
        Arbitraries.oneOf(passage, Arbitraries.of("%d 目的\n続き1です。\n\n続く。", "%d-1 考え方"));
    Arbitrary<String> heading =
        Arbitraries.oneOf(passage, Arbitraries.of("|(%d) 環境づくり\n(1) 環境を整える。\n続く。", "|(%d) 場づくり"));
    return lines(
        List.of("", "第1章 基本", "||Ⅱ 方針", "第2章 施策", "||Ⅲ 場"),
        List.of(passage, chapter, heading, chapter, heading));
  }

  /** Sections, each with blocks of lines below its title. */
  private static Arbitrary<List<String>> lines(
      List<String> titles, List<Arbitrary<String>> blocks) {
    List<Arbitrary<String>> sections = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      String title = titles.get(i);
      sections.add(
          numbered(blocks.get(i))
              .list()
              .ofMaxSize(10)
              .map(texts -> title + "\n" + String.join("\n", texts)));
    }
    return Combinators.combine(sections).as(texts -> List.of(String.join("\n", texts).split("\n")));
  }

  private static Arbitrary<String> numbered(Arbitrary<String> block) {
    return Combinators.combine(block, Arbitraries.integers().between(1, 9))
        .as((text, number) -> text.replace("%d", String.valueOf(number)));
  }
}
