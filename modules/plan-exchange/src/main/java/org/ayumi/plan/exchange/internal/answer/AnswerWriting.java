package org.ayumi.plan.exchange.internal.answer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.exchange.AnswerLine;
import org.ayumi.plan.exchange.AnswerSheet;
import org.ayumi.plan.exchange.internal.sheet.FixedArchive;
import org.ayumi.plan.exchange.internal.write.XlsxText;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the workbook: one sheet to fill in and one with the marks and what they mean. */
public final class AnswerWriting {

  /** The sheet that is filled in. */
  private static final String SHEET = "回答";

  private static final String MARKS = "区分";
  private static final String HEAD_COLOR = "E8EDF2";
  private static final String OPEN_COLOR = "FFF9DB";
  private static final int HEAD = 3;

  private final AnswerSheet sheet;
  private final List<AnswerColumn> columns;
  private Worksheet out;
  private int markRow;

  public AnswerWriting(AnswerSheet sheet) {
    this.sheet = sheet;
    columns = AnswerColumn.of(sheet);
  }

  public void write(OutputStream stream) throws IOException {
    ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    Workbook workbook = new Workbook(buffer, "Ayumi", "1.0");
    out = workbook.newWorksheet(SHEET);
    lead();
    head();
    for (int i = 0; i < sheet.lines().size(); i++) {
      line(HEAD + 1 + i, sheet.lines().get(i));
    }
    Worksheet marks = workbook.newWorksheet(MARKS);
    marks(marks, VocabularyType.STATUS, AnswerColumn.STATUS);
    marks(marks, VocabularyType.ACHIEVEMENT, AnswerColumn.ACHIEVEMENT);
    choices(columns.indexOf(AnswerColumn.NOT_APPLICABLE), "\"○\"");
    page();
    out.finish();
    marks.finish();
    workbook.finish();
    FixedArchive.write(buffer.toByteArray(), stream);
  }

  private void lead() {
    text(0, 0, sheet.title());
    out.style(0, 0).bold().fontSize(14).set();
    text(1, 0, sheet.department() + "　回答期限 " + sheet.due());
    text(2, 0, "色のついた欄に記入してください。ほかの欄、行の並び、見出しは変えないでください。区分の意味は「" + MARKS + "」のシートにあります。");
  }

  private void head() {
    for (int i = 0; i < columns.size(); i++) {
      text(HEAD, i, columns.get(i).header());
      out.width(i, columns.get(i).width());
    }
    out.range(HEAD, 0, HEAD, columns.size() - 1)
        .style()
        .borderStyle(BorderStyle.THIN)
        .bold()
        .wrapText(true)
        .horizontalAlignment("center")
        .fillColor(HEAD_COLOR)
        .set();
  }

  private void line(int row, AnswerLine line) {
    for (int i = 0; i < columns.size(); i++) {
      text(row, i, columns.get(i).text(line));
      boolean open = line.writable() && columns.get(i).isFilled();
      StyleSetter style =
          out.style(row, i).borderStyle(BorderStyle.THIN).wrapText(true).verticalAlignment("top");
      if (open) {
        style.fillColor(OPEN_COLOR).protectionOption(ProtectionOption.LOCKED, false);
      }
      style.set();
    }
  }

  /** The marks of a vocabulary with their meanings, and the list that offers them. */
  private void marks(Worksheet marks, VocabularyType type, AnswerColumn column) {
    if (!columns.contains(column)) {
      return;
    }
    marks.value(markRow, 0, column.header());
    marks.style(markRow, 0).bold().set();
    int first = ++markRow;
    for (Term term : sheet.terms(type)) {
      marks.value(markRow, 0, XlsxText.encode(term.mark()));
      marks.value(markRow, 1, XlsxText.encode(term.meaning()));
      markRow++;
    }
    marks.width(0, 14);
    marks.width(1, 60);
    choices(columns.indexOf(column), "'" + MARKS + "'!$A$" + (first + 1) + ":$A$" + markRow);
    markRow++;
  }

  private void choices(int column, String formula) {
    if (!sheet.lines().isEmpty()) {
      out.range(HEAD + 1, column, HEAD + sheet.lines().size(), column)
          .validateWithListByFormula(formula)
          .allowBlank(true)
          .showErrorMessage(true)
          .errorStyle(DataValidationErrorStyle.STOP)
          .errorTitle(columns.get(column).header())
          .error("一覧から選んでください。");
    }
  }

  private void page() {
    out.freezePane(columns.indexOf(AnswerColumn.ITEM) + 1, HEAD + 1);
    out.protect(
        "",
        SheetProtectionOption.SHEET,
        SheetProtectionOption.OBJECTS,
        SheetProtectionOption.SCENARIOS);
    out.pageOrientation("landscape");
    out.paperSize(PaperSize.A4_PAPER);
    out.setFitToPage(true);
    out.fitToWidth((short) 1);
    out.fitToHeight((short) 0);
    out.repeatRows(HEAD);
  }

  private void text(int row, int column, String text) {
    if (!text.isEmpty()) {
      String encoded = XlsxText.encode(text);
      out.value(row, column, XlsxText.fits(encoded) ? encoded : XlsxText.cut(encoded));
    }
  }
}
