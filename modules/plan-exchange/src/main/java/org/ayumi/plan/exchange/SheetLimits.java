package org.ayumi.plan.exchange;

import java.time.Duration;
import org.immutables.value.Value;

/** What an uploaded file may cost to read (F8). */
@Value.Immutable
public interface SheetLimits {

  static SheetLimits standard() {
    return ImmutableSheetLimits.builder().build();
  }

  static ImmutableSheetLimits.Builder builder() {
    return ImmutableSheetLimits.builder();
  }

  /** Bytes of the file; 10 MB. */
  @Value.Default
  default int bytes() {
    return 10 << 20;
  }

  /** Bytes of an xlsx file when unpacked; 200 MB. */
  @Value.Default
  default long unpackedBytes() {
    return 200L << 20;
  }

  /** Times that an entry over 1 MB may be larger than the whole file; 100. */
  @Value.Default
  default int ratio() {
    return 100;
  }

  /** Entries of an xlsx file. */
  @Value.Default
  default int entries() {
    return 2_000;
  }

  @Value.Default
  default int rows() {
    return 50_000;
  }

  @Value.Default
  default int columns() {
    return 500;
  }

  /** Code points of one cell (an xlsx cell holds 32,767). */
  @Value.Default
  default int cellLength() {
    return 32_767;
  }

  /**
   * Characters of all texts of the file, 20 million. A text counts for 20 more, a blank cell before
   * the last one of its row for one.
   */
  @Value.Default
  default int characters() {
    return 20_000_000;
  }

  /** Merged ranges of a sheet. */
  @Value.Default
  default int merges() {
    return 100_000;
  }

  @Value.Default
  default Duration time() {
    return Duration.ofSeconds(60);
  }
}
