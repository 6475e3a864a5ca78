package org.ayumi.plan.exchange.internal.book;

import java.util.Optional;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.TermSense;
import org.ayumi.plan.domain.VocabularyType;

/** 語彙: all vocabularies; a code is unique within its type. */
final class TermSheet implements BookSheet<Term> {

  static final String NAME = "語彙";
  static final String TYPE = "種類";

  private static final String MARK = "印";
  private static final String MEANING = "意味";
  private static final String SPOKEN = "読み";
  private static final String SENSE = "扱い";

  @Override
  public BookColumns<Term> columns() {
    return new BookColumns<Term>(NAME)
        .text(TYPE, term -> BookRow.word(term.type()))
        .text(BookColumns.CODE, Term::code)
        .text(MARK, Term::mark)
        .text(MEANING, Term::meaning)
        .text(SPOKEN, Term::spoken)
        .text(SENSE, term -> BookRow.word(term.sense()));
  }

  @Override
  public Optional<Term> read(BookRow row) {
    return row.entry(
        () ->
            Term.builder()
                .type(row.word(TYPE, VocabularyType.class))
                .code(row.required(BookColumns.CODE))
                .mark(row.required(MARK))
                .meaning(row.text(MEANING))
                .spoken(row.text(SPOKEN))
                .sense(row.word(SENSE, TermSense.class))
                .build());
  }
}
