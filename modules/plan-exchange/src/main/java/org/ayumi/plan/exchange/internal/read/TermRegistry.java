package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.ImmutableTerm;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.exchange.ProblemType;

/** The vocabularies of the plan; marks of the sheet that are not in them are added and reported. */
final class TermRegistry {

  private final List<Term> terms;
  private final List<Term> suggested;
  private final List<String> labels = new ArrayList<>();

  TermRegistry(List<Term> known, List<Term> suggested) {
    terms = new ArrayList<>(known);
    this.suggested = suggested;
  }

  List<Term> terms() {
    return List.copyOf(terms);
  }

  /** The code of the mark; a blank mark has none. */
  String code(VocabularyType type, String mark, RowCells cells, ReadColumn column) {
    if (mark.isEmpty()) {
      return "";
    }
    return find(terms, type, mark).orElseGet(() -> add(type, mark, cells, column)).code();
  }

  /** Takes the plan's word for a field unless it has one, or has the word for another field. */
  void label(String code, String word) {
    boolean known =
        terms.stream()
            .filter(term -> term.type() == VocabularyType.LABEL)
            .anyMatch(term -> term.code().equals(code) || term.mark().equals(word));
    if (!known) {
      terms.add(Term.builder().type(VocabularyType.LABEL).code(code).mark(word).build());
      labels.add(word);
    }
  }

  /** The words for fields that were taken. */
  List<String> labels() {
    return labels;
  }

  private Term add(VocabularyType type, String mark, RowCells cells, ReadColumn column) {
    Codes codes =
        new Codes(
            terms.stream()
                .filter(term -> term.type() == type)
                .map(Term::code)
                .collect(Collectors.toSet()));
    Term wanted =
        find(suggested, type, mark)
            .orElseGet(
                () ->
                    Term.builder()
                        .type(type)
                        .mark(mark)
                        .code(type.name().toLowerCase(Locale.ROOT) + "-" + Codes.nameOf(mark))
                        .build());
    Term term = ImmutableTerm.copyOf(wanted).withCode(codes.unique(wanted.code()));
    terms.add(term);
    cells.add(column, ProblemType.valueOf(type.name() + "_NEW"), mark);
    return term;
  }

  private static Optional<Term> find(List<Term> terms, VocabularyType type, String mark) {
    return terms.stream()
        .filter(term -> term.type() == type && term.mark().equals(mark))
        .findFirst();
  }
}
