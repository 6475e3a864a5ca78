package org.ayumi.plan.exchange.internal.book;

import java.util.Optional;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.PlanState;
import org.ayumi.plan.domain.YearStyle;

/** 計画: what identifies the plan, in one row. */
final class HeadSheet implements BookSheet<PlanHead> {

  static final String NAME = "計画";

  private static final String TITLE = "題名";
  private static final String SUBTITLE = "副題";
  private static final String MUNICIPALITY = "市区町村";
  private static final String MUNICIPALITY_CODE = "団体コード";
  private static final String FIRST_YEAR = "開始年度";
  private static final String LAST_YEAR = "終了年度";
  private static final String YEAR_STYLE = "年度の書き方";
  private static final String STATE = "状態";
  private static final String PREDECESSOR = "前の計画";

  @Override
  public BookColumns<PlanHead> columns() {
    return new BookColumns<PlanHead>(NAME)
        .text(BookColumns.CODE, PlanHead::code)
        .text(TITLE, PlanHead::title)
        .text(SUBTITLE, PlanHead::subtitle)
        .text(MUNICIPALITY, PlanHead::municipality)
        .text(MUNICIPALITY_CODE, PlanHead::municipalityCode)
        .text(FIRST_YEAR, head -> head.firstYear().toString())
        .text(LAST_YEAR, head -> head.lastYear().toString())
        .text(YEAR_STYLE, head -> BookRow.word(head.yearStyle()))
        .text(STATE, head -> BookRow.word(head.state()))
        .optional(PREDECESSOR, PlanHead::predecessorCode);
  }

  @Override
  public Optional<PlanHead> read(BookRow row) {
    return row.entry(
        () ->
            PlanHead.builder()
                .code(row.required(BookColumns.CODE))
                .title(row.text(TITLE))
                .subtitle(row.text(SUBTITLE))
                .municipality(row.text(MUNICIPALITY))
                .municipalityCode(row.text(MUNICIPALITY_CODE))
                .firstYear(row.requiredYear(FIRST_YEAR))
                .lastYear(row.requiredYear(LAST_YEAR))
                .yearStyle(row.word(YEAR_STYLE, YearStyle.class))
                .state(row.word(STATE, PlanState.class))
                .predecessorCode(row.optional(PREDECESSOR))
                .build());
  }
}
