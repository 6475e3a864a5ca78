package org.ayumi.plan.domain;

import org.immutables.value.Value;

/** The city, or whatever else, that a candidate project follows (G15). */
@Value.Immutable
public interface Example {

  static Example of(String city, String printed) {
    return ImmutableExample.builder().city(city).printed(printed).build();
  }

  /** The city's name, {@code 安城市}; empty where the example names none. */
  String city();

  /** As printed, brackets included: {@code (安城市)}, {@code (ex. ボランティア休暇など)}. */
  String printed();
}
