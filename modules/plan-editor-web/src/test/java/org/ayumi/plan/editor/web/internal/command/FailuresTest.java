package org.ayumi.plan.editor.web.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.util.List;
import org.ayumi.plan.domain.Violation;
import org.ayumi.plan.editor.web.internal.TestLinks;
import org.ayumi.plan.editor.web.internal.form.FieldError;
import org.ayumi.plan.exception.DuplicatePlanCodeException;
import org.ayumi.plan.exception.EditConflictException;
import org.ayumi.plan.exception.InvalidPlanException;
import org.ayumi.plan.exception.NoSuchPlanItemException;
import org.ayumi.plan.exception.TextLengthException;
import org.junit.jupiter.api.Test;

class FailuresTest {

  private final Failures failures = new Failures();

  private FieldError only(Exception exception) {
    List<FieldError> errors = failures.errors(exception).all();
    assertThat(errors).hasSize(1);
    return errors.get(0);
  }

  @Test
  void eachRuleHasItsMessageAndField() {
    assertThat(only(new DuplicatePlanCodeException("kyodo")).field()).isEqualTo("planCode");
    assertThat(only(new TextLengthException("title", 400)).text(TestLinks.japanese()))
        .isEqualTo("400 文字以内で入力してください。");
    assertThat(only(new EditConflictException(1, 2)).key()).isEqualTo("error-conflict");
    assertThat(only(new NoSuchPlanItemException("i")).key()).isEqualTo("error-not-found");
    assertThat(only(new PrincipalException.MustHavePermission(1, "UPDATE")).key())
        .isEqualTo("error-not-permitted");
  }

  @Test
  void allViolationsAreReportedAtOnce() {
    assertThat(
            failures
                .errors(
                    new InvalidPlanException(
                        List.of(
                            Violation.of("i-1", Violation.Rule.UNKNOWN_HEADING, "h-9"),
                            Violation.of("i-2", Violation.Rule.DUPLICATE_CODE, "i-2"))))
                .all())
        .extracting(FieldError::key)
        .containsExactly("violation-unknown_heading", "violation-duplicate_code");
  }

  @Test
  void theUnforeseenIsShownByAnIdAlone() {
    FieldError error = only(new IllegalStateException("secret: password"));
    assertThat(error.key()).isEqualTo("error-unknown");
    assertThat(error.text(TestLinks.japanese()))
        .doesNotContain("secret")
        .containsPattern("[0-9a-f]{8}");
  }
}
