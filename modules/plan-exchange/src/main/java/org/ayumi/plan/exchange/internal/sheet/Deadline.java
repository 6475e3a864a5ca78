package org.ayumi.plan.exchange.internal.sheet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.SheetException;

/** Ends the reading of a file that takes too long (F8). */
public final class Deadline {

  private final Clock clock;
  private final Instant end;
  private final Duration time;

  public Deadline(Clock clock, Duration time) {
    this.clock = clock;
    this.time = time;
    end = clock.instant().plus(time);
  }

  void check() throws SheetException {
    if (clock.instant().isAfter(end)) {
      throw new SheetException(Problem.of(ProblemType.FILE_TOO_SLOW, time.getSeconds()));
    }
  }
}
