package org.ayumi.plan.editor.web.internal.exchange;

import java.util.List;
import java.util.Locale;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.exchange.Problem;

/** Problems of a sheet as errors of a form, each with its place (G16). */
public final class Refusals {

  private Refusals() {}

  public static RefusedException of(String field, List<Problem> problems, Locale locale) {
    FormErrors errors = FormErrors.none();
    for (Problem problem : problems) {
      String place = problem.place(locale);
      String message = problem.message(locale);
      errors.add(field, "said", place.isEmpty() ? message : place + "：" + message);
    }
    return new RefusedException(errors);
  }
}
