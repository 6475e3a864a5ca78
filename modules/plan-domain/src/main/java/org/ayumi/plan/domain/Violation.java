package org.ayumi.plan.domain;

import java.util.List;
import org.immutables.value.Value;

/** A rule that a document breaks, and where. */
@Value.Immutable
public interface Violation {

  static Violation of(String place, Rule rule, String... arguments) {
    return ImmutableViolation.builder()
        .place(place)
        .rule(rule)
        .arguments(List.of(arguments))
        .build();
  }

  /** The code of the entry that breaks the rule. */
  String place();

  Rule rule();

  /** What the message names: codes, marks, titles. */
  List<String> arguments();

  /** The rules of a document. */
  enum Rule {
    DUPLICATE_CODE,
    UNKNOWN_PARENT,
    WRONG_DEPTH,
    PARENT_AFTER_CHILD,
    UNKNOWN_HEADING,
    UNKNOWN_DEPARTMENT,
    UNKNOWN_ACTOR,
    UNKNOWN_ORIGINAL,
    CIRCULAR_RELISTING,
    DUPLICATE_MARK,
    DUPLICATE_YEAR,
    YEAR_OUTSIDE_PLAN,
    LEVELS_NOT_CONSECUTIVE,
    /** An indicator, evaluation or passage names an item that is not there. */
    UNKNOWN_ITEM,
    /** A passage stands below one that is not there. */
    UNKNOWN_PASSAGE,
    /** A department's successor is not there. */
    UNKNOWN_SUCCESSOR,
    /** A department is its own successor, at once or by others. */
    CIRCULAR_SUCCESSION,
    /** An actual value of an indicator says no year. */
    ACTUAL_WITHOUT_YEAR
  }
}
