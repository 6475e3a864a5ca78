package org.ayumi.plan.editor.web.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.plan.domain.EraTable;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.editor.web.internal.exchange.PartFields.RowFields;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.exchange.CardRules;
import org.ayumi.plan.exchange.CardSlot;
import org.ayumi.plan.exchange.CardSlot.Place;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.ImmutableCardSlot;
import org.ayumi.plan.exchange.ImmutableColumnMapping;
import org.ayumi.plan.exchange.ImmutableSheetFrame;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.SheetFrame;

/** The values of cards as typed, and the columns of the table that cards are read as. */
final class CardBinding {

  private static final RowFields FIELDS = PartFields.SLOTS;
  private static final int MOST_TEXTS = 30;

  private final PlanHead head;
  private final FormErrors errors;
  private final FiscalYearNotation notation = new FiscalYearNotation(EraTable.standard());
  private final List<MappedColumn> columns = new ArrayList<>();
  private final List<String> upper = new ArrayList<>();
  private final List<String> lower = new ArrayList<>();

  CardBinding(PlanHead head, FormErrors errors) {
    this.head = head;
    this.errors = errors;
  }

  CardRules rules(TypedPart typed, Optional<CardRules> before) {
    List<CardSlot> slots = new ArrayList<>();
    for (int row : rows(typed)) {
      slots.add(slot(typed, row, before));
    }
    if (typed.value(PartFields.CARD_START).isBlank()) {
      errors.add(PartFields.CARD_START, "error-card-start");
    }
    return CardRules.builder()
        .start(typed.value(PartFields.CARD_START))
        .startsWithNumber(typed.flag(PartFields.CARD_NUMBERED))
        .slots(slots)
        .build();
  }

  private static List<Integer> rows(TypedPart typed) {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < typed.count(FIELDS); row++) {
      if (!typed.value(FIELDS.name(row, "label")).isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static CardSlot slot(TypedPart typed, int row, Optional<CardRules> before) {
    String label = typed.value(FIELDS.name(row, "label"));
    Place place = typed.choice(FIELDS.name(row, "place"), Place.RIGHT);
    int position = typed.number(FIELDS.name(row, "position"), 1, 1, MOST_TEXTS) - 1;
    Optional<CardSlot> known = known(typed, row, before);
    return known
        .map(
            slot ->
                (CardSlot)
                    ImmutableCardSlot.copyOf(slot)
                        .withLabel(label)
                        .withPlace(place)
                        .withPosition(place == Place.NTH ? position : 0))
        .orElseGet(
            () -> place == Place.NTH ? CardSlot.nth(label, position) : CardSlot.of(label, place));
  }

  private static Optional<CardSlot> known(TypedPart typed, int row, Optional<CardRules> before) {
    int most = before.map(card -> card.slots().size()).orElse(0) - 1;
    int index = typed.number(FIELDS.name(row, "rule"), -1, -1, most);
    return index < 0 ? Optional.empty() : before.map(card -> card.slots().get(index));
  }

  ColumnMapping columns(TypedPart typed, PartMapping shaped, PartMapping before) {
    List<CardSlot> slots = shaped.layout().card().orElseThrow().slots();
    List<Integer> rows = rows(typed);
    SlotColumns known = SlotColumns.of(before);
    for (int index = 0; index < slots.size(); index++) {
      int row = rows.get(index);
      Field field = typed.choice(FIELDS.name(row, "field"), Field.IGNORED);
      if (slots.get(index).place() == Place.YEARS) {
        int was = typed.number(FIELDS.name(row, "rule"), -1, -1, Integer.MAX_VALUE);
        years(slots.get(index), field, was < 0 ? List.of() : known.of(was), before.columns());
      } else {
        column(typed, row, slots.get(index).label(), field);
      }
    }
    List<MappedColumn> all = new ArrayList<>(columns);
    for (MappedColumn added : new LineColumns(shaped.layout()).from(upper.size())) {
      all.add(added);
      upper.add(added.header());
    }
    return ImmutableColumnMapping.copyOf(before.columns())
        .withFrame(frame(shaped.columns().frame()))
        .withColumns(all);
  }

  private void column(TypedPart typed, int row, String label, Field field) {
    String option = FIELDS.name(row, "option");
    columns.add(
        new TypedOption(option, label, errors)
            .bind(MappedColumn.of(upper.size(), label, field), typed.value(option), head));
    upper.add(label);
    lower.add("");
  }

  /** A value of years has a column for each: those known before, else the plan's. */
  private void years(CardSlot slot, Field field, List<MappedColumn> known, ColumnMapping before) {
    List<FiscalYear> years = new ArrayList<>();
    known.forEach(column -> column.year().ifPresent(years::add));
    if (years.isEmpty()) {
      FiscalYear last = head.lastYear();
      for (FiscalYear year = head.firstYear(); year.compareTo(last) <= 0; year = year.plus(1)) {
        years.add(year);
      }
    }
    for (FiscalYear year : years) {
      String printed = printed(known, year, before);
      columns.add(
          MappedColumn.builder()
              .index(upper.size())
              .header(slot.label() + " " + printed)
              .field(field.isYearly() ? field : Field.YEAR)
              .year(year)
              .build());
      upper.add(slot.label());
      lower.add(printed);
    }
  }

  private String printed(List<MappedColumn> known, FiscalYear year, ColumnMapping before) {
    return known.stream()
        .filter(column -> column.year().filter(year::equals).isPresent())
        .map(column -> before.frame().header().get(1).get(column.index()))
        .findFirst()
        .orElseGet(() -> notation.format(year, head.yearStyle()));
  }

  private SheetFrame frame(SheetFrame before) {
    int width = lower.size();
    while (width > 0 && lower.get(width - 1).isEmpty()) {
      width--;
    }
    List<List<String>> header =
        width == 0 ? List.of(upper) : List.of(upper, lower.subList(0, width));
    return ImmutableSheetFrame.copyOf(before).withHeader(header);
  }
}
