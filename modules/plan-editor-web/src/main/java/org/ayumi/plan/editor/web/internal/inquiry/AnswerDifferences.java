package org.ayumi.plan.editor.web.internal.inquiry;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.inquiry.Answer;
import org.ayumi.plan.editor.web.internal.screen.Difference;
import org.ayumi.plan.editor.web.internal.screen.Marks;
import org.ayumi.plan.editor.web.internal.screen.Wording;

/** Field by field in what two answers differ. */
final class AnswerDifferences {

  private final PlanIndex index;
  private final Wording wording;

  AnswerDifferences(PlanIndex index, Wording wording) {
    this.index = index;
    this.wording = wording;
  }

  /** Empty if they say the same. */
  List<Difference> of(Answer theirs, Answer mine) {
    List<Difference> differences = new ArrayList<>();
    add(
        differences,
        "answer-status",
        mark(VocabularyType.STATUS, theirs.status()),
        mark(VocabularyType.STATUS, mine.status()));
    add(
        differences,
        "answer-achievement",
        mark(VocabularyType.ACHIEVEMENT, theirs.achievement()),
        mark(VocabularyType.ACHIEVEMENT, mine.achievement()));
    add(differences, "answer-narrative", theirs.narrative(), mine.narrative());
    add(differences, "answer-next_direction", theirs.nextDirection(), mine.nextDirection());
    add(
        differences,
        "answer-not-applicable",
        flag(theirs.notApplicable()),
        flag(mine.notApplicable()));
    return differences;
  }

  /** A mark with its words. */
  String mark(VocabularyType type, String mark) {
    return index.term(type, mark).map(Marks::text).orElse(mark);
  }

  private void add(List<Difference> differences, String key, String theirs, String mine) {
    if (!theirs.equals(mine)) {
      differences.add(new Difference(wording.text(key), theirs, mine));
    }
  }

  private String flag(boolean value) {
    return wording.text(value ? "flag-yes" : "flag-no");
  }
}
