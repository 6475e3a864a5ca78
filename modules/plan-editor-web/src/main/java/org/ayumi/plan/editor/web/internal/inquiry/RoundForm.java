package org.ayumi.plan.editor.web.internal.inquiry;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.calendar.JapaneseHolidays;
import org.ayumi.plan.domain.calendar.WorkingDays;
import org.ayumi.plan.domain.inquiry.AnswerField;
import org.ayumi.plan.domain.inquiry.Round;
import org.ayumi.plan.domain.inquiry.RoundState;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.editor.web.internal.screen.Wording;
import org.ayumi.plan.editor.web.internal.screen.Years;
import org.ayumi.plan.model.view.RoundDetail;

/** A round as typed: text by field name, nothing checked yet. */
final class RoundForm {

  static final String TITLE = "title";
  static final String YEAR = "year";
  static final String DOCUMENT_NUMBER = "documentNumber";
  static final String NOTICE = "notice";
  static final String REFERENCE = "referenceDate";
  static final String REQUEST = "requestDate";
  static final String DUE = "dueDate";
  static final String APPROVAL = "approvalNeeded";
  static final String FIELDS = "fields";
  static final String REMINDERS = "reminders";

  /** The days that can be chosen, from the day on which answers are due. */
  static final List<Integer> REMINDER_DAYS = List.of(-14, -7, -3, -1, 0, 1, 3, 7, 14);

  private static final Set<Integer> USUAL_REMINDERS = Set.of(-7, -1, 0, 1, 7);

  private static final List<String> NAMES =
      List.of(TITLE, YEAR, DOCUMENT_NUMBER, NOTICE, REFERENCE, REQUEST, DUE, APPROVAL);

  private final Map<String, String> values;
  private final Set<AnswerField> fields;
  private final Set<Integer> reminders;
  private final long version;

  private RoundForm(
      Map<String, String> values, Set<AnswerField> fields, Set<Integer> reminders, long version) {
    this.values = values;
    this.fields = fields;
    this.reminders = new TreeSet<>(reminders);
    this.version = version;
  }

  /** A new one, filled with what the last round was, a year later (E17); else with usual values. */
  static RoundForm blank(Optional<RoundDetail> last, FiscalYear year, Wording wording) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(YEAR, year.toString());
    values.put(TITLE, wording.text("round-title-usual"));
    Set<AnswerField> fields = EnumSet.allOf(AnswerField.class);
    Set<Integer> reminders = USUAL_REMINDERS;
    if (last.isPresent()) {
      Round round = last.get().round();
      values.put(TITLE, round.title());
      values.put(NOTICE, round.notice());
      values.put(APPROVAL, String.valueOf(round.approvalNeeded()));
      values.put(DUE, WorkingDays.onOrAfter(round.dueDate().plusYears(1)).toString());
      fields = EnumSet.copyOf(round.fields());
      reminders = round.reminderDays();
    }
    return new RoundForm(values, fields, reminders, 0);
  }

  static RoundForm of(RoundDetail detail) {
    Round round = detail.round();
    Map<String, String> values = new LinkedHashMap<>();
    values.put(TITLE, round.title());
    values.put(YEAR, round.year().toString());
    values.put(DOCUMENT_NUMBER, round.documentNumber());
    values.put(NOTICE, round.notice());
    values.put(REFERENCE, round.referenceDate().toString());
    values.put(REQUEST, round.requestDate().map(LocalDate::toString).orElse(""));
    values.put(DUE, round.dueDate().toString());
    values.put(APPROVAL, String.valueOf(round.approvalNeeded()));
    return new RoundForm(
        values, EnumSet.copyOf(round.fields()), round.reminderDays(), detail.mvccVersion());
  }

  static RoundForm read(FormParameters parameters) {
    Map<String, String> values = new LinkedHashMap<>();
    NAMES.forEach(
        name ->
            values.put(
                name,
                name.equals(NOTICE)
                    ? parameters.text(name).stripTrailing()
                    : parameters.line(name)));
    Set<AnswerField> fields = EnumSet.noneOf(AnswerField.class);
    for (AnswerField field : AnswerField.values()) {
      if (parameters.texts(FIELDS).contains(field.name())) {
        fields.add(field);
      }
    }
    Set<Integer> reminders = new TreeSet<>();
    for (int day : REMINDER_DAYS) {
      if (parameters.texts(REMINDERS).contains(String.valueOf(day))) {
        reminders.add(day);
      }
    }
    return new RoundForm(values, fields, reminders, parameters.id("version"));
  }

  /**
   * The round that was typed.
   *
   * @param stored as it is; of an open one year, day of reference and form are not sent
   * @throws RefusedException if something is missing or a day is none
   */
  Round round(FormParameters parameters, Optional<Round> stored) throws RefusedException {
    boolean open = stored.filter(round -> round.state() == RoundState.OPEN).isPresent();
    FormErrors errors = FormErrors.none();
    if (value(TITLE).isBlank()) {
      errors.add(TITLE, "error-title-missing");
    }
    if (value(DUE).isEmpty()) {
      errors.add(DUE, "error-date");
    }
    Optional<FiscalYear> year = open ? stored.map(Round::year) : Years.typed(value(YEAR));
    if (year.isEmpty()) {
      errors.add(YEAR, "error-year");
    }
    if (!open && fields.isEmpty()) {
      errors.add(FIELDS + "-" + AnswerField.STATUS, "error-round-fields");
    }
    errors.refuse();
    Optional<LocalDate> reference =
        open ? stored.map(Round::referenceDate) : parameters.day(REFERENCE);
    Optional<LocalDate> due = parameters.day(DUE);
    Optional<LocalDate> request = parameters.day(REQUEST);
    if (request.filter(due.orElseThrow()::isBefore).isPresent()) {
      throw new RefusedException(DUE, "error-round-due");
    }
    return Round.builder()
        .title(value(TITLE))
        .year(year.orElseThrow())
        .documentNumber(value(DOCUMENT_NUMBER))
        .notice(value(NOTICE))
        .referenceDate(reference.orElseGet(year.orElseThrow()::lastDay))
        .requestDate(request)
        .dueDate(due.orElseThrow())
        .approvalNeeded(
            open
                ? stored.filter(Round::approvalNeeded).isPresent()
                : value(APPROVAL).equals("true"))
        .fields(open ? stored.orElseThrow().fields() : fields)
        .reminderDays(reminders)
        .build();
  }

  /** What is to be said of a day on which answers are due; empty if the offices are open then. */
  static String closed(LocalDate due, Wording wording) {
    return !JapaneseHolidays.isKnown(due.getYear()) || WorkingDays.isWorkingDay(due)
        ? ""
        : wording.text("round-due-closed", wording.date(WorkingDays.onOrAfter(due)));
  }

  String value(String name) {
    return values.getOrDefault(name, "");
  }

  Set<AnswerField> fields() {
    return fields;
  }

  Set<Integer> reminders() {
    return reminders;
  }

  long version() {
    return version;
  }
}
