package org.ayumi.plan.internal.convert;

import org.ayumi.plan.domain.ImmutablePassage;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.exception.PlanCodeException;
import org.ayumi.plan.exception.TextLengthException;
import org.ayumi.plan.model.PlanPassage;

/** A passage as columns of its row; where it stands is the caller's. */
public final class PassageColumns {

  private PassageColumns() {}

  public static void write(Passage passage, PlanPassage row)
      throws PlanCodeException, TextLengthException {
    row.setCode(Texts.code(passage.code()));
    row.setType(passage.type().name());
    row.setPrintedNumber(Texts.text(passage.number()));
    row.setTitle(Texts.text(passage.title()));
    row.setText(Texts.text(passage.text()));
    row.setLink(Texts.limited("link", Texts.LINK, passage.link()));
  }

  /** The passage without its place. */
  public static ImmutablePassage read(PlanPassage row) {
    return Passage.builder()
        .code(row.getCode())
        .type(PassageType.valueOf(row.getType()))
        .number(row.getPrintedNumber())
        .title(row.getTitle())
        .text(row.getText())
        .link(row.getLink())
        .build();
  }
}
