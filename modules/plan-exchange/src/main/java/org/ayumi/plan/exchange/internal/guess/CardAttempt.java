package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.exchange.CardRules;
import org.ayumi.plan.exchange.CardSlot;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.GuessReason;
import org.ayumi.plan.exchange.GuessReason.Basis;
import org.ayumi.plan.exchange.ImmutableLayout;
import org.ayumi.plan.exchange.Layout;
import org.ayumi.plan.exchange.LayoutKind;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetFrame;
import org.ayumi.plan.exchange.internal.layout.Unfolded;
import org.ayumi.plan.exchange.internal.layout.Unfolding;

/** One way of reading a sheet as cards, and how much of the sheet it reads. */
final class CardAttempt {

  private final Sheet sheet;
  private final PlanHead head;
  private final PartMapping part;
  private final Unfolded unfolded;
  private final List<GuessReason> reasons = new ArrayList<>();

  CardAttempt(Sheet sheet, PlanHead head, CardCandidate start, List<CardSlot> slots, Words words) {
    this.sheet = sheet;
    this.head = head;
    CardRules rules =
        CardRules.builder()
            .start(start.word())
            .startsWithNumber(start.isNumbered())
            .slots(slots)
            .build();
    Set<Integer> cardRows = unfold(part(Layout.builder(), rules)).readRows();
    LinesBetween lines = new LinesBetween(sheet, cardRows, words);
    int last = cardRows.isEmpty() ? 0 : Collections.max(cardRows);
    CardSurroundings around = new CardSurroundings(sheet, lines, last);
    part = part(rules, lines, around);
    unfolded = unfold(part);
    reasons(start, slots, lines);
  }

  private PartMapping part(CardRules rules, LinesBetween lines, CardSurroundings around) {
    Layout layout =
        Layout.builder()
            .kind(LayoutKind.CARDS)
            .card(rules)
            .lines(lines.rules())
            .after(around.after())
            .before(around.before())
            .build();
    return PartMapping.builder()
        .layout(layout)
        .columns(
            ColumnMapping.builder()
                .sheetName(sheet.name())
                .numberWords(lines.numberWords())
                .frame(
                    SheetFrame.builder().above(around.titleRows()).below(around.noteRows()).build())
                .build())
        .build();
  }

  private PartMapping part(ImmutableLayout.Builder layout, CardRules rules) {
    return PartMapping.builder()
        .layout(layout.kind(LayoutKind.CARDS).card(rules).build())
        .columns(ColumnMapping.builder().frame(SheetFrame.builder().build()).build())
        .build();
  }

  private Unfolded unfold(PartMapping wanted) {
    return new Unfolding(wanted, head).unfold(sheet);
  }

  private void reasons(CardCandidate start, List<CardSlot> slots, LinesBetween lines) {
    String count = String.valueOf(start.rows().size());
    reasons.add(
        GuessReason.of(
            start.isNumbered() ? Basis.CARDS_NUMBERED : Basis.CARDS, count, start.word()));
    reasons.add(
        GuessReason.of(
            Basis.CARD_LABELS,
            slots.stream()
                .filter(slot -> slot.place() != CardSlot.Place.NTH)
                .map(CardSlot::label)
                .collect(Collectors.joining(", "))));
    reasons.addAll(lines.reasons());
    if (!part.layout().after().isEmpty() || !part.layout().before().isEmpty()) {
      reasons.add(
          GuessReason.of(Basis.CARDS_WITHIN, part.layout().after(), part.layout().before()));
    }
  }

  /** The mapping without columns. */
  PartMapping part() {
    return part;
  }

  Unfolded unfolded() {
    return unfolded;
  }

  List<GuessReason> reasons() {
    return reasons;
  }

  /** How many texts of the sheet are read. */
  int textsRead() {
    long unread =
        unfolded.problems().stream()
            .map(Problem::type)
            .filter(
                type ->
                    type == ProblemType.CARD_TEXT_NOT_READ || type == ProblemType.CARD_LABEL_TWICE)
            .count();
    return unfolded.readRows().stream().mapToInt(this::texts).sum() - (int) unread;
  }

  /** How many texts the sheet has. */
  int texts() {
    int texts = 0;
    for (int row = 0; row < sheet.rowCount(); row++) {
      texts += texts(row);
    }
    return texts;
  }

  private int texts(int row) {
    return (int) sheet.row(row).stream().filter(cell -> !cell.isBlank()).count();
  }
}
