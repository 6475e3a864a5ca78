package org.ayumi.plan.internal.inquiry;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.inquiry.AnswerField;
import org.ayumi.plan.domain.inquiry.Round;
import org.ayumi.plan.domain.inquiry.RoundState;
import org.ayumi.plan.exception.TextLengthException;
import org.ayumi.plan.internal.convert.Texts;
import org.ayumi.plan.model.PlanExtension;
import org.ayumi.plan.model.PlanRound;
import org.ayumi.plan.model.view.Extension;
import org.ayumi.plan.model.view.RoundDetail;

/** A round as columns of its row. */
public final class RoundColumns {

  private RoundColumns() {}

  /** Everything but the state. */
  public static void write(Round round, PlanRound row) throws TextLengthException {
    row.setFiscalYear(round.year().startYear());
    row.setTitle(Texts.limited("title", Texts.MARK, round.title()));
    row.setDocumentNumber(Texts.limited("documentNumber", Texts.MARK, round.documentNumber()));
    row.setNotice(Texts.text(round.notice()));
    row.setReferenceDay(round.referenceDate().toString());
    row.setRequestDay(Texts.day(round.requestDate()));
    row.setDueDay(round.dueDate().toString());
    row.setFields(
        round.fields().stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
    row.setApprovalNeeded(round.approvalNeeded());
    row.setReminderDays(
        round.reminderDays().stream()
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining(",")));
    row.setOpenedDay(Texts.day(round.openedDate()));
  }

  public static Round read(PlanRound row) {
    return Round.builder()
        .year(FiscalYear.of(row.getFiscalYear()))
        .title(row.getTitle())
        .documentNumber(row.getDocumentNumber())
        .notice(row.getNotice())
        .referenceDate(LocalDate.parse(row.getReferenceDay()))
        .requestDate(Texts.day(row.getRequestDay()))
        .dueDate(LocalDate.parse(row.getDueDay()))
        .fields(fields(row.getFields()))
        .approvalNeeded(row.isApprovalNeeded())
        .reminderDays(days(row.getReminderDays()))
        .openedDate(Texts.day(row.getOpenedDay()))
        .state(state(row))
        .build();
  }

  private static Set<AnswerField> fields(String column) {
    Set<AnswerField> fields = EnumSet.noneOf(AnswerField.class);
    for (String name : column.split(",")) {
      fields.add(AnswerField.valueOf(name));
    }
    return fields;
  }

  private static Set<Integer> days(String column) {
    return Stream.of(column.split(","))
        .filter(day -> !day.isEmpty())
        .map(Integer::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  public static RoundState state(PlanRound row) {
    return RoundState.valueOf(row.getState());
  }

  public static RoundDetail view(PlanRound row, List<PlanExtension> extensions) {
    return RoundDetail.builder()
        .planRoundId(row.getPlanRoundId())
        .planEntryId(row.getPlanEntryId())
        .round(read(row))
        .mvccVersion(row.getMvccVersion())
        .extensions(extensions.stream().map(RoundColumns::view).collect(Collectors.toList()))
        .build();
  }

  private static Extension view(PlanExtension row) {
    return Extension.of(row.getDepartmentCode(), LocalDate.parse(row.getDueDay()), row.getReason());
  }
}
