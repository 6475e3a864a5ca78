package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.GuessReason;
import org.ayumi.plan.exchange.GuessReason.Basis;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.internal.layout.Line;

/** Suggests what the lines between and just above cards are: headings by their order, sentences. */
final class LinesBetween {

  private static final int MAX_TEXTS = 2;

  private final Sheet sheet;
  private final Words words;
  private final List<LineLook> looks = new ArrayList<>();
  private final List<GuessReason> reasons = new ArrayList<>();
  private int firstRow;

  /**
   * @param cardRows the rows that cards take
   */
  LinesBetween(Sheet sheet, Set<Integer> cardRows, Words words) {
    this.sheet = sheet;
    this.words = words;
    int first = cardRows.stream().min(Comparator.naturalOrder()).orElse(0);
    int last = cardRows.stream().max(Comparator.naturalOrder()).orElse(0);
    for (int row = first; row <= last; row++) {
      if (!cardRows.contains(row) && isLine(row)) {
        add(Line.of(sheet, row));
      }
    }
    looks.removeIf(look -> !isMeant(look));
    above(first);
    looks.sort(Comparator.comparingInt(LineLook::firstRow));
  }

  private boolean isLine(int row) {
    return !sheet.isBlankRow(row) && Line.of(sheet, row).texts().size() <= MAX_TEXTS;
  }

  private void add(Line line) {
    Optional<LineLook> look = find(line);
    if (look.isEmpty()) {
      looks.add(LineLook.of(line));
    }
    find(line).orElseThrow().add(line);
  }

  private Optional<LineLook> find(Line line) {
    LineLook wanted = LineLook.of(line);
    return looks.stream().filter(look -> look.is(wanted)).findFirst();
  }

  /** The same text again and again is the head of something else. */
  private boolean isMeant(LineLook look) {
    boolean several = look.lines().size() > 1;
    return look.isVaried()
        && (look.form() == LineForm.PLAIN || look.form() == LineForm.TITLED ? several : true);
  }

  /** The lines above the first card that look so, too, or begin with the word of a heading. */
  private void above(int firstCard) {
    firstRow = firstCard;
    for (int row = firstCard - 1; row >= 0; row--) {
      if (sheet.isBlankRow(row)) {
        continue;
      }
      if (!isLine(row)) {
        return;
      }
      Line line = Line.of(sheet, row);
      LineLook look = LineLook.of(line);
      boolean known = find(line).isPresent();
      boolean heading =
          !look.isSentence()
              && words.find(look.word()).filter(m -> m.field() == Field.HEADING).isPresent();
      if (!known && !heading) {
        return;
      }
      add(line);
      find(line).orElseThrow().lines().sort(Comparator.comparingInt(Line::row));
      firstRow = row;
    }
  }

  /** The first row of a line or card. */
  int firstRow() {
    return firstRow;
  }

  /** Whether the row is a line of a known look. */
  boolean fits(int row) {
    return isLine(row) && find(Line.of(sheet, row)).isPresent();
  }

  List<LineRule> rules() {
    List<LineRule> rules = new ArrayList<>();
    int level = 0;
    for (LineLook look : looks) {
      boolean mixed = looks.stream().anyMatch(other -> other != look && isSameStart(look, other));
      String example = look.lines().get(0).text();
      if (look.isSentence() || look.form() == LineForm.BULLET) {
        rules.add(look.rule(LineMeaning.STATEMENT, mixed).build());
        reasons.add(GuessReason.of(Basis.LINES_STATEMENTS, example));
      } else {
        level++;
        rules.add(
            look.rule(LineMeaning.HEADING, mixed).level(level).name(look.word().strip()).build());
        reasons.add(GuessReason.of(Basis.LINES_HEADINGS, example, String.valueOf(level)));
      }
    }
    // a rule that says more goes first
    rules.sort(Comparator.comparing(rule -> rule.word().isEmpty()));
    return rules;
  }

  private static boolean isSameStart(LineLook look, LineLook other) {
    return look.form() == other.form() && look.word().equals(other.word());
  }

  /** Words that are part of the number of a heading. */
  List<String> numberWords() {
    return looks.stream()
        .filter(LineLook::isWordPartOfNumber)
        .map(LineLook::word)
        .collect(Collectors.toList());
  }

  /** Why; known after {@link #rules()}. */
  List<GuessReason> reasons() {
    return reasons;
  }
}
