package org.ayumi.plan.exchange.internal.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Shows a number as its format does where the format is simple: literal text, zeros, thousands,
 * decimals, per cent. Dates are shown as {@code 2024-04-01}; any other format as the plain number.
 */
final class NumberDisplay {

  private static final MathContext SHOWN = new MathContext(15);
  private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
  private static final long SECONDS_OF_DAY = 86_400;
  private static final int MAX_LENGTH = 400;
  private static final int MAX_EXPONENT = 308;

  private final NumberPattern pattern;
  private final LocalDate epoch;

  private NumberDisplay(NumberPattern pattern, LocalDate epoch) {
    this.pattern = pattern;
    this.epoch = epoch;
  }

  static NumberDisplay of(NumberPattern pattern, boolean date1904) {
    return new NumberDisplay(pattern, date1904 ? EPOCH_1904 : EPOCH_1900);
  }

  /**
   * @throws NumberFormatException if the value is no number, or none that a sheet can hold
   */
  String show(String value) {
    if (value.length() > MAX_LENGTH) {
      throw new NumberFormatException("Too long");
    }
    BigDecimal number = new BigDecimal(value).round(SHOWN);
    if (Math.abs((long) number.precision() - number.scale()) > MAX_EXPONENT + 1) {
      throw new NumberFormatException("Out of range");
    }
    if (pattern.isDate()) {
      return date(number);
    }
    return pattern.isSimple() ? shaped(number) : plain(number);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private String shaped(BigDecimal number) {
    BigDecimal shown =
        (pattern.percent() ? number.movePointRight(2) : number)
            .setScale(pattern.decimals(), RoundingMode.HALF_UP);
    String digits = shown.abs().toPlainString();
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    String padded = "0".repeat(Math.max(0, pattern.zeros() - whole.length())) + whole;
    return (shown.signum() < 0 ? "-" : "")
        + pattern.before()
        + (pattern.thousands() ? grouped(padded) : padded)
        + (point < 0 ? "" : digits.substring(point))
        + pattern.after();
  }

  private static String grouped(String digits) {
    return digits.replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", ",");
  }

  private String date(BigDecimal number) {
    long days = number.longValue();
    if (Math.abs(days) > 3_000_000) {
      return plain(number);
    }
    long seconds =
        number
            .subtract(BigDecimal.valueOf(days))
            .multiply(BigDecimal.valueOf(SECONDS_OF_DAY))
            .setScale(0, RoundingMode.HALF_UP)
            .longValue();
    LocalDateTime time = epoch.atStartOfDay().plusDays(days).plusSeconds(seconds);
    String shape = seconds == 0 ? "uuuu-MM-dd" : "uuuu-MM-dd HH:mm:ss";
    return DateTimeFormatter.ofPattern(shape, Locale.ROOT).format(time);
  }
}
