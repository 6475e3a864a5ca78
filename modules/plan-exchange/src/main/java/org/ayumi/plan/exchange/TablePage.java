package org.ayumi.plan.exchange;

import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/** What a page tells of itself to the tables that it shows. */
@Value.Immutable
public interface TablePage {

  /** The highest level that a heading of HTML has below the title of a page. */
  int LOWEST_HEADING = 6;

  static ImmutableTablePage.Builder builder() {
    return ImmutableTablePage.builder();
  }

  /** Stands before every id, so that two widgets of a page have none in common. */
  String prefix();

  /** The level of the headings of the plan's highest level, 2 to 6. */
  int heading();

  /** The address of the item with that code; empty where it has none. */
  @Value.Default
  default UnaryOperator<String> itemAddress() {
    return code -> "";
  }

  /** The language of the plan's texts as a language tag; empty where it is that of the page. */
  @Value.Default
  default String planLanguage() {
    return "";
  }

  @Value.Check
  default void check() {
    if (heading() < 2 || heading() > LOWEST_HEADING) {
      throw new IllegalArgumentException("No level of a heading: " + heading());
    }
  }
}
