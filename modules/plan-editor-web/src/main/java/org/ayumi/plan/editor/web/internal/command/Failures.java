package org.ayumi.plan.editor.web.internal.command;

import com.liferay.portal.kernel.exception.NoSuchModelException;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.ayumi.plan.domain.Violation;
import org.ayumi.plan.domain.inquiry.AnswerCheck;
import org.ayumi.plan.editor.web.internal.form.FieldError;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.exception.AnswerActException;
import org.ayumi.plan.exception.AnswerFaultException;
import org.ayumi.plan.exception.ColumnMappingNameException;
import org.ayumi.plan.exception.DepartmentInUseException;
import org.ayumi.plan.exception.DuplicatePlanCodeException;
import org.ayumi.plan.exception.EditConflictException;
import org.ayumi.plan.exception.HeadingInUseException;
import org.ayumi.plan.exception.InvalidPlanException;
import org.ayumi.plan.exception.ItemInUseException;
import org.ayumi.plan.exception.ItemNotCandidateException;
import org.ayumi.plan.exception.ItemStructureException;
import org.ayumi.plan.exception.PassageInUseException;
import org.ayumi.plan.exception.PlanCodeChangeException;
import org.ayumi.plan.exception.PlanCodeException;
import org.ayumi.plan.exception.PlanTitleException;
import org.ayumi.plan.exception.PublishedPlanException;
import org.ayumi.plan.exception.ReasonMissingException;
import org.ayumi.plan.exception.RoundStateException;
import org.ayumi.plan.exception.TextLengthException;
import org.ayumi.plan.exception.UnknownUnitException;

/**
 * What an exception of the services means to the person: each rule a message at its field; what
 * nobody foresaw an id under which the log has the trace (F13).
 */
final class Failures {

  private static final Log LOG = LogFactoryUtil.getLog(Failures.class);

  private final Map<Class<? extends Exception>, Function<Exception, FormErrors>> meanings =
      new LinkedHashMap<>();

  Failures() {
    rule(EditConflictException.class, e -> one("", "error-conflict"));
    rule(PrincipalException.class, e -> one("", "error-not-permitted"));
    rule(NoSuchModelException.class, e -> one("", "error-not-found"));
    rule(ItemStructureException.class, e -> one("", "error-structure", e.getField()));
    rule(
        TextLengthException.class,
        e -> one(e.getField(), "error-too-long", String.valueOf(e.getMaximum())));
    rule(PlanCodeException.class, e -> one("planCode", "error-code", e.getCode()));
    rule(DuplicatePlanCodeException.class, e -> one("planCode", "error-code-used", e.getCode()));
    rule(PlanCodeChangeException.class, e -> one("planCode", "error-code-published", e.getCode()));
    rule(PlanTitleException.class, e -> one("title", "error-title-missing"));
    rule(PublishedPlanException.class, e -> one("", "error-plan-published"));
    rule(HeadingInUseException.class, e -> one("", "error-heading-used"));
    rule(DepartmentInUseException.class, e -> one("", "error-department-used"));
    rule(AnswerActException.class, e -> one("", "error-answer-act"));
    rule(AnswerFaultException.class, Failures::faults);
    rule(ReasonMissingException.class, e -> one("reason", "error-reason"));
    rule(RoundStateException.class, e -> one("", "error-round-state"));
    rule(ItemInUseException.class, e -> one("", "error-item-used"));
    rule(ItemNotCandidateException.class, e -> one("", "error-not-candidate"));
    rule(PassageInUseException.class, e -> one("", "error-passage-used"));
    rule(UnknownUnitException.class, e -> one("", "error-unit-unknown"));
    rule(ColumnMappingNameException.class, e -> one("mappingName", "error-mapping-name"));
    rule(InvalidPlanException.class, Failures::violations);
  }

  private <E extends Exception> void rule(Class<E> type, Function<E, FormErrors> meaning) {
    meanings.put(type, exception -> meaning.apply(type.cast(exception)));
  }

  FormErrors errors(Exception exception) {
    return meanings.entrySet().stream()
        .filter(entry -> entry.getKey().isInstance(exception))
        .findFirst()
        .map(entry -> entry.getValue().apply(exception))
        .orElseGet(() -> unknown(exception));
  }

  private static FormErrors unknown(Exception exception) {
    String id = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("Error " + id, exception);
    return one("", "error-unknown", id);
  }

  private static FormErrors one(String field, String key, Object... arguments) {
    return FormErrors.of(new FieldError(field, key, arguments));
  }

  private static FormErrors faults(AnswerFaultException exception) {
    FormErrors errors = FormErrors.none();
    for (AnswerCheck.Fault fault : exception.getFaults()) {
      boolean ofText =
          fault == AnswerCheck.Fault.NARRATIVE_MISSING || fault == AnswerCheck.Fault.EMPTY;
      errors.add(ofText ? "narrative" : "status", "fault-" + fault.name().toLowerCase(Locale.ROOT));
    }
    return errors;
  }

  private static FormErrors violations(InvalidPlanException exception) {
    FormErrors errors = FormErrors.none();
    for (Violation violation : exception.getViolations()) {
      errors.add(
          "",
          "violation-" + violation.rule().name().toLowerCase(Locale.ROOT),
          violation.place(),
          String.join("、", violation.arguments()));
    }
    return errors;
  }
}
