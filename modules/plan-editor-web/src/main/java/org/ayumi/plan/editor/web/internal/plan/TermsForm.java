package org.ayumi.plan.editor.web.internal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.TermSense;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.editor.web.internal.form.FormParameters;

/** One vocabulary as typed: a row for each term. */
final class TermsForm {

  /** The most terms that one vocabulary can hold. */
  static final int ROWS = 200;

  private static final int SPARE_ROWS = 3;
  private static final int STEP = 10;

  private final VocabularyType type;
  private final long version;
  private final List<Row> rows;

  private TermsForm(VocabularyType type, long version, List<Row> rows) {
    this.type = type;
    this.version = version;
    this.rows = rows;
  }

  static TermsForm of(List<Term> terms, VocabularyType type, long version) {
    List<Row> rows = new ArrayList<>();
    for (Term term : terms) {
      if (term.type() == type) {
        rows.add(Row.of(term, (rows.size() + 1) * STEP));
      }
    }
    return new TermsForm(type, version, spare(rows));
  }

  private static List<Row> spare(List<Row> rows) {
    for (int i = 0; i < SPARE_ROWS && rows.size() < ROWS; i++) {
      rows.add(new Row("", (rows.size() + 1) * STEP, "", "", "", TermSense.PLAIN));
    }
    return rows;
  }

  static TermsForm read(FormParameters parameters) {
    List<Row> rows = new ArrayList<>();
    int count = parameters.number("rows", 0, 0, ROWS);
    for (int i = 0; i < count; i++) {
      String prefix = "term-" + i + "-";
      rows.add(
          new Row(
              parameters.text(prefix + "code"),
              parameters.number(prefix + "order", Integer.MAX_VALUE, 0, Integer.MAX_VALUE),
              parameters.line(prefix + "mark"),
              parameters.line(prefix + "meaning"),
              parameters.line(prefix + "spoken"),
              parameters.choice(prefix + "sense", TermSense.PLAIN)));
    }
    return new TermsForm(
        parameters.choice("type", VocabularyType.KIND), parameters.id("version"), rows);
  }

  VocabularyType type() {
    return type;
  }

  long version() {
    return version;
  }

  List<Row> rows() {
    return rows;
  }

  /**
   * All terms of the plan with this vocabulary as typed; a row without a mark is dropped. A form
   * without any row was not the one that was shown: it is an error, not an empty vocabulary.
   */
  List<Term> bind(List<Term> before, FormErrors errors) {
    if (rows.isEmpty()) {
      errors.add("", "error-terms-missing");
    }
    Set<String> known =
        before.stream()
            .filter(term -> term.type() == type)
            .map(Term::code)
            .collect(Collectors.toSet());
    Set<String> marks = new HashSet<>();
    Set<String> codes = new HashSet<>(known);
    List<Term> all =
        before.stream().filter(term -> term.type() != type).collect(Collectors.toList());
    List<Row> ordered = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.mark.isEmpty() && !(row.meaning + row.spoken).isEmpty()) {
        errors.add("term-" + i + "-mark", "error-term-mark");
      } else if (!row.mark.isEmpty() && !marks.add(row.mark)) {
        errors.add("term-" + i + "-mark", "error-term-twice", row.mark);
      } else if (!row.mark.isEmpty()) {
        ordered.add(row);
      }
    }
    ordered.sort(Comparator.comparingInt(row -> row.order));
    ordered.forEach(
        row -> all.add(row.term(type, known.contains(row.code) ? row.code : fresh(codes))));
    return all;
  }

  private String fresh(Set<String> codes) {
    int number = 1;
    String prefix = type.name().toLowerCase(Locale.ROOT) + "-";
    while (!codes.add(prefix + number)) {
      number++;
    }
    return prefix + number;
  }

  /** One term as typed. */
  static final class Row {

    private final String code;
    private final int order;
    private final String mark;
    private final String meaning;
    private final String spoken;
    private final TermSense sense;

    private Row(
        String code, int order, String mark, String meaning, String spoken, TermSense sense) {
      this.code = code;
      this.order = order;
      this.mark = mark;
      this.meaning = meaning;
      this.spoken = spoken;
      this.sense = sense;
    }

    private static Row of(Term term, int order) {
      return new Row(term.code(), order, term.mark(), term.meaning(), term.spoken(), term.sense());
    }

    private Term term(VocabularyType type, String termCode) {
      return Term.builder()
          .type(type)
          .code(termCode)
          .mark(mark)
          .meaning(meaning)
          .spoken(spoken)
          .sense(sense)
          .build();
    }

    String code() {
      return code;
    }

    int order() {
      return order;
    }

    String mark() {
      return mark;
    }

    String meaning() {
      return meaning;
    }

    String spoken() {
      return spoken;
    }

    TermSense sense() {
      return sense;
    }
  }
}
