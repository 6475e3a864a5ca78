package org.ayumi.plan.exchange.internal.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first section of a number format, taken apart. */
final class NumberPattern {

  private static final Pattern DIGITS = Pattern.compile("[#0,]*[#0](?:\\.([0]+))?");
  private static final Pattern SKIPPED = Pattern.compile("\\[(?![hms]+\\])[^\\]]*\\]|_.|\\*.");

  private final boolean simple;
  private final boolean date;
  private final String digits;
  private final int decimals;
  private final String before;
  private final String after;

  private NumberPattern(
      boolean simple, boolean date, String digits, String decimals, String[] literals) {
    this.simple = simple;
    this.date = date;
    this.digits = digits;
    this.decimals = decimals.length();
    before = literals[0];
    after = literals[1];
  }

  static NumberPattern of(String format) {
    Literals literals = Literals.hide(SKIPPED.matcher(firstSection(format)).replaceAll(""));
    Matcher matcher = DIGITS.matcher(literals.hidden());
    boolean found = matcher.find();
    String around =
        found
            ? literals.hidden().substring(0, matcher.start())
                + literals.hidden().substring(matcher.end())
            : literals.hidden();
    if (!found || around.matches(".*[0#?/A-Za-z@].*")) {
      boolean date = !format.equals("General") && literals.hidden().matches(".*[ymdhsegYMDHSEG].*");
      return new NumberPattern(false, date, "", "", new String[] {"", ""});
    }
    String decimals = matcher.group(1) == null ? "" : matcher.group(1);
    return new NumberPattern(
        true,
        false,
        matcher.group(),
        decimals,
        new String[] {
          literals.show(literals.hidden().substring(0, matcher.start())),
          literals.show(literals.hidden().substring(matcher.end()))
        });
  }

  private static String firstSection(String format) {
    boolean quoted = false;
    for (int i = 0; i < format.length(); i++) {
      char next = format.charAt(i);
      quoted = (next == '"') != quoted;
      if (next == ';' && !quoted) {
        return format.substring(0, i);
      }
    }
    return format;
  }

  boolean isSimple() {
    return simple;
  }

  boolean isDate() {
    return date;
  }

  boolean percent() {
    return before.contains("%") || after.contains("%");
  }

  boolean thousands() {
    return digits.contains(",");
  }

  int decimals() {
    return decimals;
  }

  /** The least number of digits before the point. */
  int zeros() {
    String whole = digits.contains(".") ? digits.substring(0, digits.indexOf('.')) : digits;
    return (int) whole.chars().filter(digit -> digit == '0').count();
  }

  String before() {
    return before;
  }

  String after() {
    return after;
  }
}
