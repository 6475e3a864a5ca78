package org.ayumi.plan.domain.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.Schedule;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.TermSense;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.YearCell;

/**
 * Cells with marks, each with its words: the plan's own where it has some, else the caller's (A3).
 */
final class MarkWords {

  private final PlanIndex index;
  private final TableWords words;

  MarkWords(TableSource source) {
    index = source.index();
    words = source.words();
  }

  /** The token of a year; → is said as what it repeats (G5), a blank as not planned (G9). */
  TableCell planned(Content content, FiscalYear year) {
    String printed = content.year(year).map(YearCell::planned).orElse("");
    if (printed.isEmpty()) {
      return marked("", words.word(TableWord.MARK_NOT_PLANNED));
    }
    Optional<Term> term = index.term(VocabularyType.SCHEDULE, printed);
    return term.filter(found -> found.sense() == TermSense.AS_LEFT).isPresent()
        ? marked(printed, asLeft(printed, Schedule.effective(index, content, year)))
        : marked(printed, said(term, printed, TableWord.MARK_PLANNED));
  }

  /** An actor's part; blank where he has none. */
  TableCell role(String mark) {
    return marked(mark, roleWords(mark));
  }

  String roleWords(String mark) {
    Optional<Term> term = index.term(VocabularyType.ROLE, mark);
    TermSense sense = term.map(Term::sense).orElse(TermSense.PLAIN);
    if (mark.isEmpty() || sense == TermSense.NOT_INVOLVED) {
      return said(term, mark, TableWord.MARK_NOT_INVOLVED);
    }
    boolean lead = sense == TermSense.LEAD;
    return said(term, mark, lead ? TableWord.MARK_LEAD : TableWord.MARK_INVOLVED);
  }

  TableCell status(String mark) {
    return reported(VocabularyType.STATUS, mark);
  }

  /** A mark of the second axis; blank where there is none. */
  TableCell achievement(String mark) {
    return mark.isEmpty() ? TableCell.data("") : reported(VocabularyType.ACHIEVEMENT, mark);
  }

  private TableCell reported(VocabularyType type, String mark) {
    return marked(mark, said(index.term(type, mark), mark, TableWord.MARK_REPORTED));
  }

  /** The signs of these vocabularies with their meanings. */
  List<LegendEntry> legend(VocabularyType... types) {
    List<LegendEntry> entries = new ArrayList<>();
    for (VocabularyType type : types) {
      for (Term term : index.terms(type)) {
        String meaning = term.meaning().isEmpty() ? term.words() : term.meaning();
        if (!meaning.equals(term.mark())) {
          entries.add(LegendEntry.of(term.mark(), meaning));
        }
      }
    }
    return entries;
  }

  private String asLeft(String printed, String effective) {
    if (effective.equals(printed)) {
      return words.word(TableWord.MARK_AS_BEFORE);
    }
    Optional<Term> term = index.term(VocabularyType.SCHEDULE, effective);
    return words.word(TableWord.MARK_AS_LEFT, said(term, effective, TableWord.MARK_PLANNED));
  }

  /** The term's words; the caller's where they would be a bare sign such as ●. */
  private String said(Optional<Term> term, String mark, TableWord otherwise) {
    String own = term.map(Term::words).orElse(mark);
    return own.codePoints().anyMatch(Character::isLetterOrDigit) ? own : words.word(otherwise);
  }

  private static TableCell marked(String mark, String words) {
    return TableCell.builder().text(mark).spoken(mark.equals(words) ? "" : words).build();
  }
}
