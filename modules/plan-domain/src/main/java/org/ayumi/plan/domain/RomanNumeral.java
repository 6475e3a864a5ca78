package org.ayumi.plan.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** Roman numerals in ASCII letters, 1 to 3999, upper or lower case. */
final class RomanNumeral {

  private static final Pattern WELL_FORMED =
      Pattern.compile("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");
  private static final String LETTERS = "IVXLCDM";
  private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1000};

  private RomanNumeral() {}

  /** The value, or 0 where the letters are not a well-formed numeral. */
  static int value(String letters) {
    String numeral = letters.toUpperCase(Locale.ROOT);
    if (numeral.isEmpty() || !WELL_FORMED.matcher(numeral).matches()) {
      return 0;
    }
    int sum = 0;
    for (int i = 0; i < numeral.length(); i++) {
      int value = letter(numeral.charAt(i));
      boolean subtract = i + 1 < numeral.length() && letter(numeral.charAt(i + 1)) > value;
      sum += subtract ? -value : value;
    }
    return sum;
  }

  private static int letter(char letter) {
    return VALUES[LETTERS.indexOf(letter)];
  }
}
