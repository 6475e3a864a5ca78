package org.ayumi.plan.editor.web.internal.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.ayumi.plan.editor.web.internal.exchange.PartFields.RowFields;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.exchange.ImmutableLineRule;
import org.ayumi.plan.exchange.LineEnding;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;

/** The meanings of lines as typed; a row without a meaning is no rule. */
final class LineBinding {

  private static final RowFields FIELDS = PartFields.LINES;
  private static final int DEEPEST_LEVEL = 9;
  private static final int LETTERS = 26;

  private final FormErrors errors;

  LineBinding(FormErrors errors) {
    this.errors = errors;
  }

  /**
   * @param before whose rules keep what the form does not show
   */
  List<LineRule> bind(TypedPart typed, List<LineRule> before) {
    List<LineRule> rules = new ArrayList<>();
    for (int row = 0; row < typed.count(FIELDS); row++) {
      if (!typed.value(FIELDS.name(row, "meaning")).isEmpty()) {
        rules.add(rule(typed, row, before));
      }
    }
    return rules;
  }

  private LineRule rule(TypedPart typed, int row, List<LineRule> before) {
    int index = typed.number(FIELDS.name(row, "rule"), -1, -1, before.size() - 1);
    LineMeaning meaning = typed.choice(FIELDS.name(row, "meaning"), LineMeaning.IGNORED);
    ImmutableLineRule.Builder rule = LineRule.builder();
    if (index >= 0) {
      rule.from(before.get(index));
    }
    return rule.meaning(meaning)
        .level(meaning.hasLevel() ? level(typed, row) : OptionalInt.empty())
        .name(typed.value(FIELDS.name(row, "name")))
        .column(column(typed, row))
        .form(typed.choice(FIELDS.name(row, "form"), LineForm.ANY))
        .word(typed.value(FIELDS.name(row, "word")))
        .ending(typed.choice(FIELDS.name(row, "ending"), LineEnding.ANY))
        .build();
  }

  private OptionalInt level(TypedPart typed, int row) {
    String name = FIELDS.name(row, "level");
    String digits = Normalizer.normalize(typed.value(name), Normalizer.Form.NFKC);
    if (digits.matches("[1-9]")) {
      return OptionalInt.of(Integer.parseInt(digits));
    }
    errors.add(name, "error-line-level", row + 1, DEEPEST_LEVEL);
    return OptionalInt.empty();
  }

  private OptionalInt column(TypedPart typed, int row) {
    String name = FIELDS.name(row, "column");
    String letters =
        Normalizer.normalize(typed.value(name), Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    if (letters.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!letters.matches("[A-Z]{1,2}")) {
      errors.add(name, "error-line-column", row + 1);
      return OptionalInt.empty();
    }
    int column = 0;
    for (char letter : letters.toCharArray()) {
      column = column * LETTERS + letter - 'A' + 1;
    }
    return OptionalInt.of(column - 1);
  }
}
