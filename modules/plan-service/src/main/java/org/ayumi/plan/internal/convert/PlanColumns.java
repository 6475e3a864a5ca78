package org.ayumi.plan.internal.convert;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.PlanState;
import org.ayumi.plan.domain.YearStyle;
import org.ayumi.plan.exception.PlanCodeException;
import org.ayumi.plan.exception.PlanTitleException;
import org.ayumi.plan.exception.TextLengthException;
import org.ayumi.plan.model.PlanEntry;
import org.ayumi.plan.model.view.WorkingPlan;

/** Head and levels of a plan as columns of its row. */
public final class PlanColumns {

  private static final int MUNICIPALITY_CODE = 75;
  private static final int PARTS_OF_LEVEL = 3;

  private PlanColumns() {}

  public static void write(PlanHead head, List<Level> levels, PlanEntry row)
      throws PlanCodeException, PlanTitleException, TextLengthException {
    if (head.title().trim().isEmpty()) {
      throw new PlanTitleException(head.title());
    }
    if (!head.code().chars().allMatch(each -> each > ' ' && each < 0x7F && each != '/')) {
      throw new PlanCodeException(head.code());
    }
    row.setExternalReferenceCode(Texts.code(head.code()));
    row.setTitle(Texts.text(head.title()));
    row.setSubtitle(Texts.text(head.subtitle()));
    row.setMunicipality(Texts.text(head.municipality()));
    row.setMunicipalityCode(
        Texts.limited("municipalityCode", MUNICIPALITY_CODE, head.municipalityCode()));
    row.setFirstYear(head.firstYear().startYear());
    row.setLastYear(head.lastYear().startYear());
    row.setYearStyle(head.yearStyle().name());
    row.setState(head.state().name());
    row.setPredecessorCode(Texts.code(head.predecessorCode()));
    row.setLevels(levels(levels));
  }

  public static PlanHead head(PlanEntry row) {
    return PlanHead.builder()
        .code(row.getExternalReferenceCode())
        .title(row.getTitle())
        .subtitle(row.getSubtitle())
        .municipality(row.getMunicipality())
        .municipalityCode(row.getMunicipalityCode())
        .firstYear(FiscalYear.of(row.getFirstYear()))
        .lastYear(FiscalYear.of(row.getLastYear()))
        .yearStyle(YearStyle.valueOf(row.getYearStyle()))
        .state(PlanState.valueOf(row.getState()))
        .predecessorCode(Texts.optional(row.getPredecessorCode()))
        .build();
  }

  public static List<Level> levels(PlanEntry row) {
    List<String> parts = EscapedLines.split(row.getLevels());
    List<Level> levels = new ArrayList<>();
    for (int i = 0; i < parts.size(); i += PARTS_OF_LEVEL) {
      levels.add(
          Level.of(
              Integer.parseInt(parts.get(i)),
              parts.get(i + 2),
              Boolean.parseBoolean(parts.get(i + 1))));
    }
    return levels;
  }

  public static WorkingPlan view(PlanEntry row) {
    return WorkingPlan.builder()
        .planEntryId(row.getPlanEntryId())
        .groupId(row.getGroupId())
        .head(head(row))
        .levels(levels(row))
        .headVersion(row.getHeadVersion())
        .documentVersion(row.getDocumentVersion())
        .modified(row.getModifiedDate().toInstant())
        .modifiedBy(row.getUserName())
        .build();
  }

  private static String levels(List<Level> levels) {
    List<String> parts = new ArrayList<>();
    for (Level level : levels) {
      parts.add(Integer.toString(level.depth()));
      parts.add(Boolean.toString(level.items()));
      parts.add(Texts.text(level.name()));
    }
    return EscapedLines.join(parts);
  }
}
