package org.ayumi.plan.editor.web.internal.screen;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.VocabularyType;

/** The choices that a plan offers: marks with their words (A3), departments, headings. */
public final class Marks {

  private final PlanIndex index;

  public Marks(PlanIndex index) {
    this.index = index;
  }

  /** A mark with its words, where they say more than the mark. */
  public static String text(Term term) {
    return term.words().equals(term.mark()) ? term.mark() : term.mark() + "（" + term.words() + "）";
  }

  /** The marks of a vocabulary after a blank choice with the given text. */
  public List<Option> of(VocabularyType type, String blank) {
    List<Option> options = blankFirst(blank);
    index.terms(type).forEach(term -> options.add(new Option(term.mark(), text(term))));
    return options;
  }

  public List<Option> actors(String blank) {
    List<Option> options = blankFirst(blank);
    index
        .terms(VocabularyType.ACTOR)
        .forEach(term -> options.add(new Option(term.code(), text(term))));
    return options;
  }

  public List<Option> departments(String blank) {
    List<Option> options = blankFirst(blank);
    for (Department department : index.document().departments()) {
      options.add(new Option(department.code(), department.name()));
    }
    return options;
  }

  /** The headings, each level indented below the one above it. */
  public List<Option> headings(String blank) {
    List<Option> options = blankFirst(blank);
    for (Heading heading : index.document().headings()) {
      options.add(new Option(heading.code(), "　".repeat(heading.depth() - 1) + heading.label()));
    }
    return options;
  }

  private static List<Option> blankFirst(String text) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", text));
    return options;
  }
}
