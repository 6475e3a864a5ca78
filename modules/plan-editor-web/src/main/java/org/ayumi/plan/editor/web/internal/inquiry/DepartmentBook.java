package org.ayumi.plan.editor.web.internal.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.YearCell;
import org.ayumi.plan.domain.inquiry.AnswerAct;
import org.ayumi.plan.domain.inquiry.Round;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.Wording;
import org.ayumi.plan.exchange.AnswerLine;
import org.ayumi.plan.exchange.AnswerSheet;
import org.ayumi.plan.model.view.AnswerDetail;

/** What a department is asked, as a workbook that is filled in elsewhere (E12). */
final class DepartmentBook {

  private final Inquiry inquiry;
  private final String department;

  DepartmentBook(Inquiry inquiry, String department) {
    this.inquiry = inquiry;
    this.department = department;
  }

  /** The departments whose answers the person may write, as code and name, in their order. */
  static List<Option> offered(Inquiry inquiry) {
    return inquiry.answers().stream()
        .filter(answer -> answer.acts().contains(AnswerAct.SAVE))
        .map(answer -> answer.request().departmentCode())
        .distinct()
        .map(code -> new Option(code, inquiry.department(code)))
        .collect(Collectors.toList());
  }

  /** The answers that are asked of the department; none where the person may not see them. */
  List<AnswerDetail> answers() {
    return inquiry.answers().stream()
        .filter(answer -> answer.request().departmentCode().equals(department))
        .collect(Collectors.toList());
  }

  String fileName() {
    return inquiry.round().title() + "_" + inquiry.department(department);
  }

  AnswerSheet sheet(Wording wording) {
    Round round = inquiry.round();
    String number = round.documentNumber().isEmpty() ? "" : "（" + round.documentNumber() + "）";
    List<AnswerLine> lines = new ArrayList<>();
    answers().forEach(answer -> lines.add(line(answer)));
    return AnswerSheet.builder()
        .title(round.title() + number)
        .department(inquiry.department(department))
        .due(wording.date(inquiry.detail().dueDate(department)))
        .fields(round.fields())
        .terms(inquiry.index().document().terms())
        .lines(lines)
        .build();
  }

  private AnswerLine line(AnswerDetail answer) {
    return AnswerLine.builder()
        .id(answer.planAnswerId())
        .version(answer.mvccVersion())
        .reference(inquiry.item(answer).map(Item::reference).orElse(""))
        .item(inquiry.item(answer).map(Item::title).orElse(answer.request().itemCode()))
        .content(inquiry.content(answer).map(Content::text).orElse(""))
        .planned(
            inquiry
                .content(answer)
                .flatMap(content -> content.year(inquiry.round().year()))
                .map(YearCell::planned)
                .orElse(""))
        .last(inquiry.lastReport(answer))
        .answer(answer.answer())
        .writable(answer.acts().contains(AnswerAct.SAVE))
        .build();
  }
}
