package org.ayumi.plan.editor.web.internal.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.Wording;
import org.ayumi.plan.editor.web.internal.screen.Years;

/** What something is about: the plan as a whole, a heading or an item; as choices and words. */
final class About {

  private static final String HEADING = "heading:";
  private static final String ITEM = "item:";

  private final PlanIndex index;
  private final Wording wording;
  private final Years years;

  About(PlanIndex index, Wording wording) {
    this.index = index;
    this.wording = wording;
    years = new Years(index.document().head());
  }

  /** The plan, and each heading followed by its items. */
  List<Option> options() {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", wording.text("about-plan")));
    for (Heading heading : index.document().headings()) {
      String indent = "　".repeat(heading.depth() - 1);
      options.add(new Option(HEADING + heading.code(), indent + heading.label()));
      index.document().items().stream()
          .filter(item -> item.headingCode().filter(heading.code()::equals).isPresent())
          .forEach(item -> options.add(option(item, indent + "　")));
    }
    index.document().items().stream()
        .filter(item -> item.headingCode().isEmpty())
        .forEach(item -> options.add(option(item, "")));
    return options;
  }

  private static Option option(Item item, String indent) {
    return new Option(ITEM + item.code(), indent + item.label());
  }

  static String choice(Evaluation evaluation) {
    return evaluation
        .itemCode()
        .map(ITEM::concat)
        .or(() -> evaluation.headingCode().map(HEADING::concat))
        .orElse("");
  }

  static Optional<String> heading(String choice) {
    return code(choice, HEADING);
  }

  static Optional<String> item(String choice) {
    return code(choice, ITEM);
  }

  private static Optional<String> code(String choice, String prefix) {
    return choice.startsWith(prefix)
        ? Optional.of(choice.substring(prefix.length()))
        : Optional.empty();
  }

  String label(Evaluation evaluation) {
    return evaluation
        .itemCode()
        .map(code -> index.item(code).map(Item::label).orElse(code))
        .or(
            () ->
                evaluation
                    .headingCode()
                    .map(code -> index.heading(code).map(Heading::label).orElse(code)))
        .orElseGet(() -> wording.text("about-plan"));
  }

  /** The year as the plan prints it. */
  String year(FiscalYear year) {
    return years.text(year);
  }

  /** The years of the plan. */
  List<Option> years() {
    List<Option> options = new ArrayList<>();
    index.years().forEach(year -> options.add(new Option(year.toString(), year(year))));
    return options;
  }
}
