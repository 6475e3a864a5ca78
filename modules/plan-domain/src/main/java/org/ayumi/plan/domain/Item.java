package org.ayumi.plan.domain;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An item (推進項目) of the plan (G3). Every field but the code is optional. Texts ending in {@code
 * Printed} and the label hold what stood in one cell of the source, so that an export gives it back
 * unchanged (G2); where the structured field was edited since, they are recomposed.
 */
@Value.Immutable
public interface Item {

  static ImmutableItem.Builder builder() {
    return ImmutableItem.builder();
  }

  /** External reference code, unique within the plan. */
  String code();

  /** The heading it stands under; absent in a plan without headings. */
  Optional<String> headingCode();

  /** The reference number as printed: {@code Ⅳ - (1) - ②}; empty if none. */
  @Value.Default
  default String reference() {
    return "";
  }

  /** Its own number as printed: {@code ②}; empty if none. */
  @Value.Default
  default String number() {
    return "";
  }

  @Value.Default
  default String title() {
    return "";
  }

  /** Number, title and re-listing mark as printed in one cell. */
  @Value.Default
  default String label() {
    StringBuilder label = new StringBuilder(number());
    if (!number().isEmpty() && !title().isEmpty()) {
      label.append(' ');
    }
    label.append(title());
    relisting().ifPresent(relisting -> label.append(' ').append(relisting.mark()));
    return label.toString();
  }

  /** Mark of the term of type KIND; empty if none. */
  @Value.Default
  default String kind() {
    return "";
  }

  /** In order, lead first. */
  List<DepartmentRef> departments();

  /** Those of a content of this item: its own, else those of the item, lead first. */
  default List<DepartmentRef> departmentsOf(Content content) {
    return content.departments().isEmpty() ? departments() : content.departments();
  }

  /** The departments as printed in one cell; empty: to be composed. */
  @Value.Default
  default String departmentsPrinted() {
    return "";
  }

  /** In printed order. */
  List<ActorMark> actors();

  /** The actors as printed in one cell; empty: to be composed, or printed as a matrix. */
  @Value.Default
  default String actorsPrinted() {
    return "";
  }

  @Value.Default
  default String purpose() {
    return "";
  }

  /** 完了の目安 as printed; {@code -} says that there is no end, empty that none is given (G3). */
  @Value.Default
  default String completion() {
    return "";
  }

  /** In printed order. */
  List<Content> contents();

  Optional<Relisting> relisting();

  /**
   * Number and title as the plan's overview (体系図) prints them where that differs from the label;
   * empty where it does not.
   */
  @Value.Default
  default String overviewLabel() {
    return "";
  }

  /** Where a candidate project was taken from (G15). */
  Optional<Example> example();

  /**
   * Whether it is a candidate of an outline that has not been taken into the plan (G15): it is
   * shown, but neither answered nor counted.
   */
  @Value.Default
  default boolean candidate() {
    return false;
  }
}
