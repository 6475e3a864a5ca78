package org.ayumi.plan.internal.convert;

import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.ImmutableContent;
import org.ayumi.plan.domain.ImmutableYearCell;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.YearCell;
import org.ayumi.plan.exception.PlanCodeException;
import org.ayumi.plan.exception.TextLengthException;
import org.ayumi.plan.model.PlanContent;
import org.ayumi.plan.model.PlanContentYear;

/** A content and its year cells as columns of their rows. */
public final class ContentColumns {

  private static final Report BLANK = Report.builder().build();

  private ContentColumns() {}

  public static void write(Content content, PlanContent row)
      throws PlanCodeException, TextLengthException {
    row.setCode(Texts.code(content.code()));
    row.setBullet(Texts.text(content.bullet()));
    row.setText(Texts.text(content.text()));
    row.setRelisted(content.relisting().isPresent());
    row.setRelistingMark(
        Texts.limited(
            "relisting", Texts.MARK, content.relisting().map(Relisting::mark).orElse("")));
    row.setRepeatedCode(Texts.code(content.relisting().flatMap(Relisting::originalCode)));
  }

  /** The content without departments and years. */
  public static ImmutableContent read(PlanContent row) {
    return Content.builder()
        .code(row.getCode())
        .bullet(row.getBullet())
        .text(row.getText())
        .relisting(
            ItemColumns.relisting(row.isRelisted(), row.getRelistingMark(), row.getRepeatedCode()))
        .build();
  }

  /**
   * @param effective the token that applies, where the printed one repeats its left neighbour
   */
  public static void write(YearCell cell, String effective, PlanContentYear row)
      throws TextLengthException {
    Report report = cell.report().orElse(BLANK);
    row.setFiscalYear(cell.year().startYear());
    row.setPlanned(Texts.limited("planned", Texts.TOKEN, cell.planned()));
    row.setEffective(Texts.limited("planned", Texts.TOKEN, effective));
    row.setReported(cell.report().isPresent());
    row.setStatus(Texts.limited("status", Texts.MARK, report.status()));
    row.setAchievement(Texts.limited("achievement", Texts.MARK, report.achievement()));
    row.setNarrative(Texts.text(report.narrative()));
    row.setNextDirection(Texts.text(report.nextDirection()));
  }

  public static YearCell read(PlanContentYear row) {
    ImmutableYearCell.Builder cell =
        YearCell.builder().year(FiscalYear.of(row.getFiscalYear())).planned(row.getPlanned());
    if (row.isReported()) {
      cell.report(
          Report.builder()
              .status(row.getStatus())
              .achievement(row.getAchievement())
              .narrative(row.getNarrative())
              .nextDirection(row.getNextDirection())
              .build());
    }
    return cell.build();
  }
}
