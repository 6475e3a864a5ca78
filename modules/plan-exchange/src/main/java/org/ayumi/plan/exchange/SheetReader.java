package org.ayumi.plan.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Locale;
import org.ayumi.plan.exchange.internal.sheet.CsvFile;
import org.ayumi.plan.exchange.internal.sheet.Deadline;
import org.ayumi.plan.exchange.internal.sheet.FileKind;
import org.ayumi.plan.exchange.internal.sheet.XlsxFile;

/**
 * Reads an uploaded file as sheets: CSV or tab-separated text in UTF-8, UTF-16 with a byte order
 * mark, or CP932 (windows-31j, D9), and xlsx. The content decides, the name must agree with it
 * (F8).
 */
public final class SheetReader {

  private final SheetLimits limits;
  private final Clock clock;

  private SheetReader(SheetLimits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
  }

  public static SheetReader with(SheetLimits limits, Clock clock) {
    return new SheetReader(limits, clock);
  }

  /** As {@link #open(String, byte[])} within the standard limits. */
  public static Workbook read(String fileName, byte[] file) throws SheetException {
    return with(SheetLimits.standard(), Clock.systemUTC()).open(fileName, file);
  }

  /** As {@link #open(String, InputStream)} within the standard limits. */
  public static Workbook read(String fileName, InputStream file)
      throws SheetException, IOException {
    return with(SheetLimits.standard(), Clock.systemUTC()).open(fileName, file);
  }

  /**
   * Reads no more than the limit of bytes and leaves the stream open.
   *
   * @throws SheetException if the file is refused or broken
   * @throws IOException if the stream fails
   */
  public Workbook open(String fileName, InputStream file) throws SheetException, IOException {
    return open(fileName, file.readNBytes(limits.bytes() + 1));
  }

  /**
   * The sheets of the file.
   *
   * @throws SheetException if the file is refused or broken
   */
  public Workbook open(String fileName, byte[] file) throws SheetException {
    if (file.length > limits.bytes()) {
      throw new SheetException(Problem.of(ProblemType.FILE_TOO_LARGE, limits.bytes() >> 20));
    }
    Deadline deadline = new Deadline(clock, limits.time());
    if (FileKind.of(fileName.toLowerCase(Locale.ROOT), file) == FileKind.XLSX) {
      return XlsxFile.read(file, limits, deadline);
    }
    return new CsvFile(limits, deadline).read(fileName, file);
  }
}
