package org.ayumi.plan.exchange;

import java.util.Optional;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.inquiry.Answer;
import org.immutables.value.Value;

/** What a department is asked for one content, and what it has answered so far. */
@Value.Immutable
public interface AnswerLine {

  static ImmutableAnswerLine.Builder builder() {
    return ImmutableAnswerLine.builder();
  }

  /** Names the answer; unique within the round. */
  long id();

  /** The version of the answer that the line shows; a saved answer has another one. */
  long version();

  /** The item's reference number; may be empty. */
  String reference();

  /** The item's title. */
  String item();

  /** The content's text. */
  String content();

  /** The schedule token of the year; may be empty. */
  String planned();

  /** What was reported for the year before. */
  Optional<Report> last();

  Answer answer();

  /** Whether it can be written; what is handed in can only be read. */
  boolean writable();
}
