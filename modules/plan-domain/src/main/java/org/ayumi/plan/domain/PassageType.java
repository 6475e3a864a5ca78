package org.ayumi.plan.domain;

/** What a passage of the plan book is (G20). */
public enum PassageType {
  /** A chapter or section of prose, with title and text. */
  CHAPTER,
  /** A sentence under a heading that says where it leads, {@code ① …を行います。}; no item. */
  STATEMENT,
  /** The goal of a heading. */
  GOAL,
  /** A principle or rule of conduct. */
  PRINCIPLE,
  /** A part that somebody plays, with examples, one a line. */
  ROLE,
  /** An entry of the glossary: the title is the term. */
  GLOSSARY,
  /**
   * An entry of the history: the title is the year or date as printed, the text an event a line.
   */
  HISTORY,
  /** What the cover prints: slogan, vision, date; the title says which. */
  COVER,
  /** A document that belongs to the plan, with its address. */
  ATTACHMENT,
  /** A note of the source that is part of nothing else. */
  REMARK
}
