package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.domain.ImmutablePassage;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.ProblemType;

/** Reads the passages of rows (G20); fields without a column stay as they were. */
final class PassageRows {

  private static final Set<PassageType> OF_HEADINGS =
      EnumSet.of(PassageType.STATEMENT, PassageType.GOAL, PassageType.REMARK);
  private static final int MAX_LEVEL = 9;

  private final PassageType type;
  private final KnownPassages known;
  private final Set<String> goals = new HashSet<>();
  private final TreeMap<Integer, String> above = new TreeMap<>();
  private final List<Passage> passages = new ArrayList<>();

  /**
   * @param type of passages in rows that do not say it
   */
  PassageRows(PassageType type, KnownPassages known) {
    this.type = type;
    this.known = known;
  }

  List<Passage> read(List<PlacedRow> rows) {
    for (PlacedRow row : rows) {
      if (!row.cells().text(Field.GOAL).isEmpty()) {
        goal(row);
      }
      if (row.cells().hasText(PassageRows::isOwn)) {
        passage(row);
      }
    }
    return passages;
  }

  private static boolean isOwn(Field field) {
    return field == Field.PASSAGE_NUMBER
        || field == Field.PASSAGE_TITLE
        || field == Field.PASSAGE_TEXT
        || field == Field.PASSAGE_LINK;
  }

  private void goal(PlacedRow row) {
    ReadColumn column = row.cells().column(each -> each.field() == Field.GOAL).orElseThrow();
    int level = column.column().level().orElse(0);
    Optional<String> heading = level > 0 ? row.headingCode(level) : row.headingCode();
    String text = row.cells().text(column);
    if (goals.add(heading.orElse("") + "\n" + text)) {
      Passage printed =
          Passage.builder().code("").type(PassageType.GOAL).headingCode(heading).text(text).build();
      passages.add(ImmutablePassage.copyOf(known.coded(printed, true)).withText(text));
    }
  }

  private void passage(PlacedRow row) {
    RowCells cells = row.cells();
    Optional<PassageType> printedType = type(cells);
    String link = cells.token(Field.PASSAGE_LINK);
    if (!link.isEmpty() && !link.matches("https?://\\S+")) {
      cells.add(Field.PASSAGE_LINK, ProblemType.LINK_INVALID, link);
      return;
    }
    if (printedType.isEmpty()) {
      return;
    }
    int level = level(cells);
    ImmutablePassage printed =
        ImmutablePassage.builder()
            .code("")
            .type(printedType.get())
            .number(cells.text(Field.PASSAGE_NUMBER))
            .title(cells.text(Field.PASSAGE_TITLE))
            .text(cells.text(Field.PASSAGE_TEXT))
            .link(link)
            .build();
    Optional<String> parent =
        level > 1
            ? Optional.ofNullable(above.lowerEntry(level)).map(TreeMap.Entry::getValue)
            : Optional.empty();
    if (parent.isPresent()) {
      printed = printed.withParentCode(parent);
    } else if (OF_HEADINGS.contains(printed.type())) {
      printed = printed.withHeadingCode(row.headingCode());
    }
    boolean placed = cells.has(Field.PASSAGE_LEVEL) || OF_HEADINGS.contains(printed.type());
    Passage passage = unmapped(known.coded(printed, placed), printed, cells);
    passages.add(passage);
    if (level > 0) {
      above.tailMap(level, true).clear();
      above.put(level, passage.code());
    }
  }

  /** The coded passage as the sheet prints it, with what it has no column for. */
  private static Passage unmapped(Passage coded, Passage printed, RowCells cells) {
    ImmutablePassage passage = ImmutablePassage.copyOf(coded);
    passage = cells.has(Field.PASSAGE_NUMBER) ? passage.withNumber(printed.number()) : passage;
    passage = cells.has(Field.PASSAGE_TITLE) ? passage.withTitle(printed.title()) : passage;
    passage = cells.has(Field.PASSAGE_TEXT) ? passage.withText(printed.text()) : passage;
    return cells.has(Field.PASSAGE_LINK) ? passage.withLink(printed.link()) : passage;
  }

  private Optional<PassageType> type(RowCells cells) {
    String word = cells.token(Field.PASSAGE_TYPE).toUpperCase(Locale.ROOT);
    if (word.isEmpty()) {
      return Optional.of(type);
    }
    Optional<PassageType> found =
        Stream.of(PassageType.values()).filter(each -> each.name().equals(word)).findFirst();
    if (found.isEmpty()) {
      cells.add(
          Field.PASSAGE_TYPE,
          ProblemType.PASSAGE_TYPE_UNKNOWN,
          cells.text(Field.PASSAGE_TYPE),
          Stream.of(PassageType.values()).map(Enum::name).collect(Collectors.joining(" ")));
    }
    return found;
  }

  private int level(RowCells cells) {
    String text = cells.token(Field.PASSAGE_LEVEL);
    if (text.isEmpty()) {
      return 0;
    }
    if (!text.matches("[1-" + MAX_LEVEL + "]")) {
      cells.add(Field.PASSAGE_LEVEL, ProblemType.PASSAGE_LEVEL_INVALID, text, MAX_LEVEL);
      return 0;
    }
    return Integer.parseInt(text);
  }
}
