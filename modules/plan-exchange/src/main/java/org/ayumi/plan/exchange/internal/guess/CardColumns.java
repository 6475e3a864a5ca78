package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.exchange.CardRules;
import org.ayumi.plan.exchange.CardSlot;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.ContentCells;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.GuessReason;
import org.ayumi.plan.exchange.GuessReason.Basis;
import org.ayumi.plan.exchange.HeadingCells;
import org.ayumi.plan.exchange.ImmutableColumnMapping;
import org.ayumi.plan.exchange.ImmutablePartMapping;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.MappingGuess;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetFrame;
import org.ayumi.plan.exchange.internal.layout.LineColumns;

/** Suggests what the columns of the table of cards hold, as for any table. */
final class CardColumns {

  private static final Set<Basis> OF_TABLES =
      Set.of(Basis.HEADER_ROWS, Basis.HEADER_NOT_FOUND, Basis.ROWS_BELOW, Basis.CELLS_BLANK);

  private final PartMapping part;
  private final Words words;
  private final Sheet table;
  private final int headerRow;
  private final int headerRows;
  private final LineColumns lines;
  private final List<GuessReason> reasons = new ArrayList<>();
  private final ColumnMapping mapping;

  CardColumns(CardAttempt attempt, PlanClues clues, Words words) {
    part = attempt.part();
    this.words = words;
    table = attempt.unfolded().table();
    headerRow = part.columns().frame().above().size();
    headerRows = attempt.unfolded().headerRows();
    int added = new LineColumns(part, 0).headers().size();
    lines = new LineColumns(part, table.columnCount() - added);
    Guesser guesser = new Guesser(cards(), clues);
    mapping = mapping(guesser.guess(0, headerRows));
  }

  /** The header and the rows of cards, without what stands between them. */
  private Sheet cards() {
    List<List<String>> rows = new ArrayList<>();
    for (int row = headerRow; row < table.rowCount(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < lines.first() + lines.levels(); column++) {
        cells.add(table.cell(row, column));
      }
      boolean card = cells.subList(0, lines.first()).stream().anyMatch(text -> !text.isBlank());
      if (card || row < headerRow + headerRows) {
        rows.add(cells);
      }
    }
    return Sheet.of(table.name(), rows);
  }

  private ColumnMapping mapping(MappingGuess guess) {
    List<MappedColumn> columns = new ArrayList<>();
    for (int column = 0; column < table.columnCount(); column++) {
      int index = column;
      Optional<MappedColumn> guessed =
          guess.mapping().columns().stream().filter(each -> each.index() == index).findFirst();
      columns.add(column < lines.first() ? slot(guessed.orElseThrow()) : added(column));
    }
    guess.reasons().stream()
        .filter(reason -> !OF_TABLES.contains(reason.basis()))
        .filter(reason -> !isSettled(reason.columnIndex().orElse(-1)))
        .forEach(reasons::add);
    ImmutableColumnMapping found =
        ImmutableColumnMapping.copyOf(guess.mapping())
            .withSheetName(part.columns().sheetName())
            .withColumns(titled(columns))
            .withHeadingCells(HeadingCells.REPEATED)
            .withNumberWords(numberWords(guess.mapping()))
            .withFrame(frame());
    return withNotes(found);
  }

  private boolean isSettled(int column) {
    return column >= lines.first() || (column >= 0 && isReference(column));
  }

  private boolean isReference(int column) {
    CardRules rules = part.layout().card().orElseThrow();
    CardSlot first = rules.slots().get(0);
    return rules.startsWithNumber()
        && column == 0
        && first.place() == CardSlot.Place.NTH
        && first.position() == 0;
  }

  private MappedColumn slot(MappedColumn guessed) {
    if (isReference(guessed.index())) {
      reasons.add(GuessReason.of(0, Basis.CARD_NUMBER, part.layout().card().orElseThrow().start()));
      return MappedColumn.of(0, guessed.header(), Field.REFERENCE);
    }
    if (guessed.level().isPresent()) {
      return MappedColumn.builder()
          .from(guessed)
          .level(guessed.level().getAsInt() + lines.levels())
          .build();
    }
    return guessed;
  }

  private MappedColumn added(int column) {
    String header = table.cell(headerRow, column);
    Optional<Field> field = lines.fieldAt(column);
    return field.isPresent()
        ? MappedColumn.of(column, header, field.get())
        : MappedColumn.builder()
            .index(column)
            .header(header)
            .field(Field.HEADING)
            .level(column - lines.first() + 1)
            .build();
  }

  /** If no column is known to hold titles, the first one of which nothing is known does. */
  private List<MappedColumn> titled(List<MappedColumn> columns) {
    boolean titled =
        columns.stream()
            .anyMatch(column -> column.field() == Field.LABEL || column.field() == Field.TITLE);
    Optional<MappedColumn> unknown =
        columns.stream().filter(column -> column.field() == Field.IGNORED).findFirst();
    if (titled || unknown.isEmpty()) {
      return columns;
    }
    int index = unknown.get().index();
    reasons.removeIf(reason -> reason.columnIndex().orElse(-1) == index);
    reasons.add(GuessReason.of(index, Basis.CARD_TITLE));
    return columns.stream()
        .map(
            column ->
                column.index() == index
                    ? MappedColumn.of(index, column.header(), Field.LABEL)
                    : column)
        .collect(Collectors.toList());
  }

  private List<String> numberWords(ColumnMapping guessed) {
    Set<String> all = new TreeSet<>(part.columns().numberWords());
    all.addAll(guessed.numberWords());
    return List.copyOf(all);
  }

  private SheetFrame frame() {
    List<List<String>> header = new ArrayList<>();
    for (int row = headerRow; row < headerRow + headerRows; row++) {
      header.add(table.row(row));
    }
    return SheetFrame.builder()
        .above(part.columns().frame().above())
        .header(header)
        .below(part.columns().frame().below())
        .build();
  }

  /** A note below a content begins an entry of its own. */
  private ColumnMapping withNotes(ImmutableColumnMapping found) {
    Optional<MappedColumn> content = found.column(Field.CONTENT);
    if (content.isEmpty()) {
      return found;
    }
    List<String> notes = new ArrayList<>();
    for (String mark : words.list("notes")) {
      for (int row = headerRow + headerRows; row < table.rowCount(); row++) {
        if (table.cell(row, content.get().index()).contains("\n" + mark)) {
          notes.add(mark);
          break;
        }
      }
    }
    if (notes.isEmpty()) {
      return found;
    }
    reasons.add(GuessReason.of(content.get().index(), Basis.BULLETS, String.join(" ", notes)));
    return found
        .withContentCells(ContentCells.BULLETS)
        .withBullets(
            Stream.concat(found.bullets().stream(), notes.stream())
                .distinct()
                .collect(Collectors.toList()));
  }

  PartMapping part() {
    return ImmutablePartMapping.copyOf(part).withColumns(mapping);
  }

  List<GuessReason> reasons() {
    return reasons;
  }
}
