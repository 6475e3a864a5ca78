package org.ayumi.plan.exchange.internal.guess;

import java.util.List;
import java.util.Map;
import org.ayumi.plan.exchange.GuessReason;
import org.ayumi.plan.exchange.GuessReason.Basis;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.internal.layout.Line;

/** Why lines of one look are read as they are. */
final class LineReason {

  private static final int SHOWN = 20;
  private static final Map<LineMeaning, Basis> BASES =
      Map.of(
          LineMeaning.HEADING, Basis.LINES_HEADING,
          LineMeaning.CHAPTER, Basis.LINES_HEADING,
          LineMeaning.OVERVIEW, Basis.LINES_OVERVIEW,
          LineMeaning.ITEM, Basis.LINES_ITEM,
          LineMeaning.GOAL, Basis.LINES_GOAL,
          LineMeaning.STATEMENT, Basis.LINES_STATEMENT,
          LineMeaning.TEXT, Basis.LINES_TEXT,
          LineMeaning.IGNORED, Basis.LINES_IGNORED);

  private LineReason() {}

  static GuessReason of(LineMeaning meaning, int level, List<Line> alike) {
    Basis basis = BASES.getOrDefault(meaning, Basis.LINES_REMARK);
    Basis shown = basis == Basis.LINES_HEADING && level == 1 ? Basis.LINES_SECTION : basis;
    return of(shown, alike, String.valueOf(level));
  }

  /** For lines below a chapter with a word in its title. */
  static GuessReason under(String word, List<Line> alike) {
    return of(Basis.LINES_LISTED, alike, word);
  }

  private static GuessReason of(Basis basis, List<Line> alike, String argument) {
    String sample = alike.get(0).text();
    String cut =
        sample.codePointCount(0, sample.length()) > SHOWN
            ? sample.substring(0, sample.offsetByCodePoints(0, SHOWN)) + "…"
            : sample;
    return GuessReason.of(basis, String.valueOf(alike.size()), cut, argument);
  }
}
