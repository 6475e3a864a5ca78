package org.ayumi.plan.exchange;

import java.util.Locale;

/** What a line is that stands between the rows, cards or items of a sheet, or in an outline. */
public enum LineMeaning {
  /** A heading of the plan; needs a level. */
  HEADING,
  /**
   * A heading that the text names before it comes to it, often with its goal: one with the heading
   * further below that has its title, else its place in the order; needs a level.
   */
  OVERVIEW,
  /** An item, or a candidate of an outline. */
  ITEM,
  /** The goal of the heading above it. */
  GOAL,
  /** A sentence under the heading above it. */
  STATEMENT,
  /** A chapter or section of prose; needs a level. */
  CHAPTER,
  /** Text of the chapter, goal or item above it: a further paragraph. */
  TEXT,
  /** What a table is headed with that is no heading of the plan. */
  GROUP,
  /** A remark on the source, kept as such. */
  REMARK,
  /** Not read, and known to be so. */
  IGNORED;

  /** Whether a rule with this meaning needs a level. */
  public boolean hasLevel() {
    return this == HEADING || this == OVERVIEW || this == CHAPTER;
  }

  /** The key of its name in {@code Messages.properties}: {@code line-meaning.heading}. */
  public String key() {
    return "line-meaning." + name().toLowerCase(Locale.ROOT);
  }

  /** Its name in the language of the locale. */
  public String label(Locale locale) {
    return Texts.of(locale).getString(key());
  }
}
