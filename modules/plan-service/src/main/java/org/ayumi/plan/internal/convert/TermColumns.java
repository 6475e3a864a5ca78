package org.ayumi.plan.internal.convert;

import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.TermSense;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.exception.PlanCodeException;
import org.ayumi.plan.exception.TextLengthException;
import org.ayumi.plan.model.PlanTerm;

/** A term as columns of its row. */
public final class TermColumns {

  private TermColumns() {}

  public static void write(Term term, PlanTerm row) throws PlanCodeException, TextLengthException {
    row.setType(term.type().name());
    row.setCode(Texts.code(term.code()));
    row.setMark(Texts.limited("mark", Texts.MARK, term.mark()));
    row.setMeaning(Texts.text(term.meaning()));
    row.setSpoken(Texts.text(term.spoken()));
    row.setSense(term.sense().name());
  }

  public static Term read(PlanTerm row) {
    return Term.builder()
        .type(VocabularyType.valueOf(row.getType()))
        .code(row.getCode())
        .mark(row.getMark())
        .meaning(row.getMeaning())
        .spoken(row.getSpoken())
        .sense(TermSense.valueOf(row.getSense()))
        .build();
  }
}
