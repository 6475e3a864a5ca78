package org.ayumi.plan.domain;

import java.util.Optional;
import org.immutables.value.Value;

/** A piece of the plan book that is no item, heading or indicator (G15, G20). */
@Value.Immutable
public interface Passage {

  static ImmutablePassage.Builder builder() {
    return ImmutablePassage.builder();
  }

  /** External reference code, unique among the passages of the plan. */
  String code();

  PassageType type();

  /** The heading that it stands under; absent with a parent, and for the plan as a whole. */
  Optional<String> headingCode();

  /** The passage that it stands below: a section below its chapter. */
  Optional<String> parentCode();

  /** Number or mark as printed: {@code 第1章}, {@code (1)}, {@code ①}, {@code ・}; empty if none. */
  @Value.Default
  default String number() {
    return "";
  }

  @Value.Default
  default String title() {
    return "";
  }

  /** May hold line breaks (LF); an empty line parts paragraphs. */
  @Value.Default
  default String text() {
    return "";
  }

  /** Address of an attached document, http or https (F9); empty if none. */
  @Value.Default
  default String link() {
    return "";
  }

  @Value.Check
  default void check() {
    if (headingCode().isPresent() && parentCode().isPresent()) {
      throw new IllegalArgumentException(
          "A passage stands under a heading or below a passage: " + code());
    }
    if (!link().isEmpty() && !link().matches("https?://\\S+")) {
      throw new IllegalArgumentException("Not an address with http or https: " + code());
    }
  }
}
