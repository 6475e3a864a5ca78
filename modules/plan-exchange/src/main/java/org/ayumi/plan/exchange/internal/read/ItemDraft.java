package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.plan.domain.ReferenceNumber;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.Field;

/** An item of the sheet before it is known which item of the plan it is. */
final class ItemDraft {

  private final Optional<String> headingCode;
  private final List<RowCells> rows = new ArrayList<>();
  private final String number;
  private final String title;
  private final String relistingMark;
  private final String kind;

  /**
   * @param kindMarks words beside a title that are its kind
   */
  ItemDraft(
      RowCells cells, Optional<String> headingCode, ColumnMapping mapping, List<String> kindMarks) {
    this.headingCode = headingCode;
    rows.add(cells);
    Label label = Label.parse(cells.text(Field.LABEL), mapping, kindMarks);
    String ownNumber = cells.text(Field.NUMBER);
    String ownMark = cells.token(Field.RELISTING);
    String printed = ownNumber.isEmpty() ? label.number() : ownNumber;
    number =
        printed.isEmpty()
            ? Label.parse(cells.text(Field.OVERVIEW_LABEL), mapping, kindMarks).number()
            : printed;
    title = cells.has(Field.LABEL) ? label.title() : cells.text(Field.TITLE);
    relistingMark = ownMark.isEmpty() ? label.relistingMark() : ownMark;
    kind = label.kind();
  }

  /** Adds a row with a further content. */
  void addRow(RowCells cells) {
    rows.add(cells);
  }

  RowCells first() {
    return rows.get(0);
  }

  List<RowCells> rows() {
    return rows;
  }

  Optional<String> headingCode() {
    return headingCode;
  }

  String number() {
    return number;
  }

  String title() {
    return title;
  }

  String relistingMark() {
    return relistingMark;
  }

  /** The kind that the label prints beside the title. */
  String kind() {
    return kind;
  }

  String reference() {
    return first().text(Field.REFERENCE);
  }

  String code() {
    return first().token(Field.CODE);
  }

  /** The reference number's key, else that of the own number below the heading. */
  String key() {
    String key = ReferenceNumber.parse(reference()).key();
    if (!key.isEmpty()) {
      return key;
    }
    String own = ReferenceNumber.parse(number).key();
    return own.isEmpty() ? "" : headingCode.map(code -> code + "/").orElse("") + own;
  }

  /** The title as it is compared. */
  String titleKey() {
    return SearchText.fold(title);
  }
}
