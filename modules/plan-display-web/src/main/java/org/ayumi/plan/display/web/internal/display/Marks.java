package org.ayumi.plan.display.web.internal.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.Schedule;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.TermSense;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.YearCell;

/** Finds the words for each mark: the plan's own where it has some, else the interface's (A3). */
final class Marks {

  private final PlanIndex index;
  private final Words words;

  Marks(PlanIndex index, Words words) {
    this.index = index;
    this.words = words;
  }

  /** The token of a year; → is said as what it repeats, a blank cell as not planned (G5, G9). */
  MarkView planned(Content content, FiscalYear year) {
    String printed = content.year(year).map(YearCell::planned).orElse("");
    if (printed.isEmpty()) {
      return notPlanned();
    }
    Optional<Term> term = index.term(VocabularyType.SCHEDULE, printed);
    if (term.filter(found -> found.sense() == TermSense.AS_LEFT).isPresent()) {
      return new MarkView(printed, asLeft(printed, Schedule.effective(index, content, year)));
    }
    return new MarkView(printed, said(term, printed, "mark-planned"));
  }

  /** A blank cell. */
  MarkView notPlanned() {
    return new MarkView("", words.get("mark-not-planned"));
  }

  /** An actor's part. */
  MarkView role(ActorMark actor) {
    String mark = actor.mark();
    Optional<Term> term = index.term(VocabularyType.ROLE, mark);
    TermSense sense = term.map(Term::sense).orElse(TermSense.PLAIN);
    if (mark.isEmpty() || sense == TermSense.NOT_INVOLVED) {
      return new MarkView(mark, said(term, mark, "mark-not-involved"));
    }
    String otherwise = sense == TermSense.LEAD ? "mark-lead" : "mark-involved";
    return new MarkView(mark, said(term, mark, otherwise));
  }

  boolean isInvolved(ActorMark actor) {
    return index.isInvolved(actor);
  }

  /** The status of a report; a report of text alone has no mark. */
  MarkView status(String mark) {
    return reported(VocabularyType.STATUS, mark);
  }

  /** The marks of a report, one for each axis of the plan (E9). */
  List<MarkView> of(Report report) {
    List<MarkView> marks = new ArrayList<>();
    if (!report.status().isEmpty()) {
      marks.add(status(report.status()));
    }
    if (!report.achievement().isEmpty()) {
      marks.add(reported(VocabularyType.ACHIEVEMENT, report.achievement()));
    }
    return marks;
  }

  private MarkView reported(VocabularyType type, String mark) {
    return new MarkView(mark, said(index.term(type, mark), mark, "mark-reported"));
  }

  private String asLeft(String printed, String effective) {
    if (effective.equals(printed)) {
      return words.get("mark-as-before");
    }
    Optional<Term> term = index.term(VocabularyType.SCHEDULE, effective);
    return words.get("mark-as-left", said(term, effective, "mark-planned"));
  }

  /** The term's words; the interface's where they would be a bare sign such as ●. */
  private String said(Optional<Term> term, String mark, String key) {
    String own = term.map(Term::words).orElse(mark);
    return own.codePoints().anyMatch(Character::isLetterOrDigit) ? own : words.get(key);
  }
}
