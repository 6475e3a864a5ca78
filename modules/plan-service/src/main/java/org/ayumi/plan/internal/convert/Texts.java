package org.ayumi.plan.internal.convert;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ayumi.plan.exception.PlanCodeException;
import org.ayumi.plan.exception.TextLengthException;

/** How texts go into columns: in NFC (D7), never cut. */
public final class Texts {

  /** Length of a column for marks: kinds, roles, statuses. */
  public static final int MARK = 255;

  /** Length of a column for tokens of the schedule. */
  static final int TOKEN = 4000;

  /** Length of a column for addresses. */
  static final int LINK = 4000;

  private static final int CODE = 75;
  private static final Pattern UNFIT_FOR_CODE = Pattern.compile("[\\p{Cntrl}\\p{Z}\\s]");

  private Texts() {}

  public static String text(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  public static String limited(String field, int maximum, String text) throws TextLengthException {
    String normal = text(text);
    if (normal.length() > maximum) {
      throw new TextLengthException(field, maximum);
    }
    return normal;
  }

  static String code(String code) throws PlanCodeException {
    if (code.isEmpty() || code.length() > CODE || UNFIT_FOR_CODE.matcher(code).find()) {
      throw new PlanCodeException(code);
    }
    return code;
  }

  static String code(Optional<String> code) throws PlanCodeException {
    return code.isPresent() ? code(code.get()) : "";
  }

  /** A day as ISO 8601 writes it; a date column would be moved by the database's zone. */
  public static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  public static Optional<LocalDate> day(String column) {
    return optional(column).map(LocalDate::parse);
  }

  static Optional<String> optional(String column) {
    return column.isEmpty() ? Optional.empty() : Optional.of(column);
  }
}
