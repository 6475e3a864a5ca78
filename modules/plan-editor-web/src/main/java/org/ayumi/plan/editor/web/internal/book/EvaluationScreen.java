package org.ayumi.plan.editor.web.internal.book;

import java.util.List;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.Marks;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;

/** What a committee says of an item, a heading or the plan for one year (G14). */
public final class EvaluationScreen extends BookScreen {

  private static final int ROWS = 6;

  private final EvaluationForm form;
  private final PlanIndex index;

  EvaluationScreen(ScreenContext context, String code, EvaluationForm form, PlanIndex index) {
    super(context, "evaluation", code);
    this.form = form;
    this.index = index;
  }

  @Override
  public List<Field> getFields() {
    About about = new About(index, wording());
    Marks marks = new Marks(index);
    String blank = wording().text("choice-blank");
    return List.of(
        fields().select("about", "evaluation-about", about.options()).value(form.about()),
        fields().select("year", "evaluation-year", about.years()).value(form.year()),
        fields().text("evaluator", "evaluation-evaluator").value(form.evaluator()),
        fields()
            .select("grade", "evaluation-grade", marks.of(VocabularyType.GRADE, blank))
            .value(form.grade()),
        fields().area("comment", "evaluation-comment").rows(ROWS).value(form.comment()),
        fields().date("date", "evaluation-date").value(form.date()),
        fields().area("reply", "evaluation-reply").value(form.reply()),
        fields()
            .check("published", "evaluation-published")
            .hint(wording().text("evaluation-published-hint"))
            .value(form.isPublished() ? "true" : ""));
  }

  @Override
  public long getVersion() {
    return form.version();
  }
}
