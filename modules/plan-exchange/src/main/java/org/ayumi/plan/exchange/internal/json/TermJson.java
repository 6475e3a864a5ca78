package org.ayumi.plan.exchange.internal.json;

import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.TermSense;
import org.ayumi.plan.domain.VocabularyType;

/** The JSON form of a vocabulary term, in plans and in mappings. */
public final class TermJson {

  private TermJson() {}

  public static void write(JsonOutput out, Term term) {
    out.string("type", JsonInput.word(term.type()))
        .string("code", term.code())
        .string("mark", term.mark())
        .string("meaning", term.meaning())
        .string("spoken", term.spoken());
    if (term.sense() != TermSense.PLAIN) {
      out.string("sense", JsonInput.word(term.sense()));
    }
  }

  public static Term read(JsonInput in) {
    return Term.builder()
        .type(in.word("type", VocabularyType.class))
        .code(in.requiredString("code"))
        .mark(in.requiredString("mark"))
        .meaning(in.string("meaning"))
        .spoken(in.string("spoken"))
        .sense(in.optionalWord("sense", TermSense.class).orElse(TermSense.PLAIN))
        .build();
  }
}
