package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.ContentCells;
import org.ayumi.plan.exchange.internal.cell.Bullets;

/** Weighs whether reports begin with the marks of statuses: {@code ✓ 開催した}. */
final class StatusMarkGuess {

  private final Set<String> marks = new LinkedHashSet<>();
  private final List<String> rests = new ArrayList<>();
  private int marked;
  private int others;

  StatusMarkGuess(List<String> texts, ColumnMapping mapping, Words words) {
    Bullets bullets =
        new Bullets(mapping.contentCells() == ContentCells.BULLETS ? mapping.bullets() : List.of());
    List<String> statuses = words.marks(VocabularyType.STATUS);
    for (String text : texts) {
      for (String line : text.split("\n")) {
        String entry = line.substring(bullets.at(line).map(String::length).orElse(0)).strip();
        accept(entry, statuses);
      }
    }
  }

  private void accept(String entry, List<String> statuses) {
    Optional<String> mark =
        statuses.stream()
            .filter(entry::startsWith)
            // two circles stand for a name that is left out
            .filter(found -> !entry.startsWith(found + found))
            .findFirst();
    if (mark.isPresent()) {
      marked++;
      marks.add(mark.get());
      String rest = entry.substring(mark.get().length());
      if (!rest.isEmpty()) {
        rests.add(rest);
      }
    } else {
      others++;
    }
  }

  /** Whether most entries begin with a mark. */
  boolean isUsual() {
    return marked > others && !rests.isEmpty();
  }

  Set<String> marks() {
    return marks;
  }

  /** What follows the marks. */
  List<String> rests() {
    return rests;
  }
}
