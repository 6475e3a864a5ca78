package org.ayumi.plan.domain.table;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.domain.PlanIndex;

/** A heading with what stands under it before its items: its goals and statements. */
final class HeadingLines {

  private HeadingLines() {}

  static List<TableLead> of(PlanIndex index, Heading heading) {
    List<TableLead> lines = new ArrayList<>();
    lines.add(TableLead.of(heading.depth(), heading.label()));
    for (PassageType type : List.of(PassageType.GOAL, PassageType.STATEMENT)) {
      for (Passage passage : index.passages(heading.code(), type)) {
        String text = Bullet.join(passage.title(), passage.text());
        String statement = Bullet.join(passage.number(), text);
        lines.add(TableLead.statement(heading.depth() + 1, statement));
      }
    }
    return lines;
  }
}
