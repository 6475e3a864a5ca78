package org.ayumi.plan.internal.convert;

import java.util.Optional;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.exception.PlanCodeException;
import org.ayumi.plan.model.PlanHeading;

/** A heading as columns of its row; its place below another is the caller's. */
public final class HeadingColumns {

  private HeadingColumns() {}

  public static void write(Heading heading, PlanHeading row) throws PlanCodeException {
    row.setCode(Texts.code(heading.code()));
    row.setDepth(heading.depth());
    row.setNumber(Texts.text(heading.number()));
    row.setTitle(Texts.text(heading.title()));
    row.setLabel(Texts.text(heading.label()));
    row.setOverviewLabel(Texts.text(heading.overviewLabel()));
  }

  public static Heading read(PlanHeading row, Optional<String> parentCode) {
    return Heading.builder()
        .code(row.getCode())
        .parentCode(parentCode)
        .depth(row.getDepth())
        .number(row.getNumber())
        .title(row.getTitle())
        .label(row.getLabel())
        .overviewLabel(row.getOverviewLabel())
        .build();
  }
}
