package org.ayumi.plan.exchange.internal.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.LineEnding;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.LineRule;

/** The rules by which lines are read: the first that fits decides. */
final class LineRules {

  private final List<LineRule> rules;

  LineRules(List<LineRule> rules) {
    this.rules = rules;
  }

  /**
   * The rule for a line.
   *
   * @param within the key of the number of the highest heading or chapter above it; empty if none
   */
  Optional<LineRule> of(Line line, String within) {
    return of(line, within, rule -> rule.under().isEmpty());
  }

  /** The rule for a line that stands under those headings and chapters. */
  Optional<LineRule> of(Line line, Above above) {
    return of(line, above.within(), rule -> rule.under().isEmpty() || above.isUnder(rule.under()));
  }

  private Optional<LineRule> of(Line line, String within, Predicate<LineRule> under) {
    return rules.stream()
        .filter(rule -> fits(rule, line))
        .filter(rule -> rule.within().isEmpty() || rule.within().equals(within))
        .filter(under)
        .findFirst();
  }

  private static boolean fits(LineRule rule, Line line) {
    return (rule.column().isEmpty() || rule.column().getAsInt() == line.column())
        && (rule.form() == LineForm.ANY || rule.form() == line.form())
        && (rule.ending() == LineEnding.ANY
            || (rule.ending() == LineEnding.SENTENCE) == line.isSentence())
        && rule.texts() <= line.texts().size()
        && (rule.word().isEmpty() || begins(line, rule.word()));
  }

  private static boolean begins(Line line, String word) {
    return SearchText.fold(line.text()).startsWith(SearchText.fold(word));
  }
}
