package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ReferenceNumber;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.ContentCells;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.ProblemType;

/** Gathers the rows into items and checks what only shows between rows. */
final class DraftRows {

  private static final Pattern DATE =
      Pattern.compile(
          "[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2}( .*)?"
              + "|[0-9]{1,2}月[0-9]{1,2}日|[0-9]{1,2}-[A-Z][a-z]{2}|[A-Z][a-z]{2}-[0-9]{2}");

  private final ColumnMapping mapping;
  private final List<String> kindMarks;
  private final HeadingTree headings;
  private final Problems problems;
  private final List<ItemDraft> drafts = new ArrayList<>();
  private final Map<String, Integer> references = new HashMap<>();
  private final Map<String, Integer> items = new HashMap<>();
  private final Map<String, Integer> codes = new HashMap<>();

  /**
   * @param kindMarks words beside a title that are its kind
   */
  DraftRows(
      ColumnMapping mapping, List<String> kindMarks, HeadingTree headings, Problems problems) {
    this.mapping = mapping;
    this.kindMarks = kindMarks;
    this.headings = headings;
    this.problems = problems;
  }

  List<ItemDraft> read(List<PlacedRow> rows) {
    for (PlacedRow placed : rows) {
      RowCells row = placed.cells();
      if (!row.hasItem()) {
        continue;
      }
      if (isContinuation(row, placed.headingCode())) {
        drafts.get(drafts.size() - 1).addRow(row);
      } else {
        add(placed);
      }
    }
    return drafts;
  }

  private void add(PlacedRow placed) {
    int errors = problems.errors();
    ItemDraft draft = new ItemDraft(placed.cells(), placed.headingCode(), mapping, kindMarks);
    headings.requireHeading(placed);
    check(draft);
    if (!placed.isBroken() && problems.errors() == errors) {
      drafts.add(draft);
    }
  }

  private boolean isContinuation(RowCells row, Optional<String> heading) {
    if (mapping.contentCells() != ContentCells.ROW_EACH || drafts.isEmpty()) {
      return false;
    }
    ItemDraft last = drafts.get(drafts.size() - 1);
    return last.headingCode().equals(heading) && repeats(row.itemTexts(), last.first().itemTexts());
  }

  /** Whether each text is blank or the same as that above it. */
  private static boolean repeats(List<String> texts, List<String> above) {
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isEmpty() && !texts.get(i).equals(above.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void check(ItemDraft draft) {
    RowCells row = draft.first();
    if (draft.title().isEmpty()) {
      row.add(row.has(Field.LABEL) ? Field.LABEL : Field.TITLE, ProblemType.ROW_WITHOUT_TITLE);
    }
    code(draft);
    twice(draft);
    reference(draft);
  }

  private void code(ItemDraft draft) {
    RowCells row = draft.first();
    if (draft.code().isEmpty()) {
      return;
    }
    if (!Codes.isValid(draft.code())) {
      row.add(Field.CODE, ProblemType.CODE_INVALID, draft.code());
    }
    Integer before = codes.putIfAbsent(draft.code(), row.row() + 1);
    if (before != null) {
      row.add(Field.CODE, ProblemType.CODE_TWICE, draft.code(), before);
    }
  }

  private void twice(ItemDraft draft) {
    RowCells row = draft.first();
    String item =
        String.join("\n", draft.headingCode().orElse(""), draft.reference(), draft.number())
            + "\n"
            + draft.titleKey();
    Integer before =
        draft.code().isEmpty() && !draft.title().isEmpty()
            ? items.putIfAbsent(item, row.row() + 1)
            : null;
    if (before != null) {
      row.add(
          row.has(Field.LABEL) ? Field.LABEL : Field.TITLE,
          ProblemType.ITEM_TWICE,
          draft.title(),
          before);
    }
  }

  private void reference(ItemDraft draft) {
    RowCells row = draft.first();
    String reference = draft.reference();
    if (reference.isEmpty()) {
      return;
    }
    if (DATE.matcher(reference).matches()) {
      row.add(Field.REFERENCE, ProblemType.REFERENCE_DATE, reference);
      return;
    }
    ReferenceNumber number = ReferenceNumber.parse(reference);
    if (number.path().isEmpty()) {
      row.add(Field.REFERENCE, ProblemType.REFERENCE_WITHOUT_NUMBER, reference);
      return;
    }
    Integer before = references.putIfAbsent(number.key(), row.row() + 1);
    if (before != null) {
      row.add(Field.REFERENCE, ProblemType.REFERENCE_TWICE, reference, before);
    }
    draft.headingCode().flatMap(headings::heading).ifPresent(h -> elsewhere(row, number, h));
  }

  private void elsewhere(RowCells row, ReferenceNumber number, Heading heading) {
    List<Integer> above = headings.numbers(heading);
    List<Integer> path = number.path();
    boolean comparable = !above.isEmpty() && path.size() == above.size() + 1;
    if (comparable && !path.subList(0, above.size()).equals(above)) {
      row.add(Field.REFERENCE, ProblemType.REFERENCE_ELSEWHERE, number.printed(), heading.label());
    }
  }
}
