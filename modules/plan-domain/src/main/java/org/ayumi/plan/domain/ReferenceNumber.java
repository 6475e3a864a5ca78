package org.ayumi.plan.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A reference number as printed, with the path of integers it stands for (G2, D5, D6). {@code I -
 * (1) - ①}, {@code Ⅰ-(1)-①} and {@code 1-1-1} share the path 1, 1, 1. Roman numerals from 1 to
 * 3999, circled digits to ㊿, bracketed and full-width forms are understood; words around the
 * numbers ({@code 事業 16}) are passed over.
 *
 * <p>Numbers compare by path, a shorter path before a longer one that it begins, and a number
 * without a path after all others, by its printed form.
 */
public final class ReferenceNumber implements Comparable<ReferenceNumber> {

  private final String printed;
  private final List<Integer> path;

  private ReferenceNumber(String printed, List<Integer> path) {
    this.printed = printed;
    this.path = Collections.unmodifiableList(path);
  }

  /** Reads any text; one without numbers has an empty path. */
  public static ReferenceNumber parse(String printed) {
    return new ReferenceNumber(printed, new Numerals(printed).read());
  }

  /** The text exactly as it was given. */
  public String printed() {
    return printed;
  }

  /** The numbers from the highest level down; empty where the text holds none. */
  public List<Integer> path() {
    return path;
  }

  /** The path joined by hyphens, {@code 4-1-2}; empty without a path. */
  public String key() {
    return path.stream().map(String::valueOf).collect(Collectors.joining("-"));
  }

  @Override
  public int compareTo(ReferenceNumber other) {
    if (path.isEmpty() || other.path.isEmpty()) {
      int byPath = Boolean.compare(path.isEmpty(), other.path.isEmpty());
      return byPath == 0 ? printed.compareTo(other.printed) : byPath;
    }
    for (int i = 0; i < Math.min(path.size(), other.path.size()); i++) {
      int byStep = Integer.compare(path.get(i), other.path.get(i));
      if (byStep != 0) {
        return byStep;
      }
    }
    int byLength = Integer.compare(path.size(), other.path.size());
    return byLength == 0 ? printed.compareTo(other.printed) : byLength;
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof ReferenceNumber && ((ReferenceNumber) object).printed.equals(printed);
  }

  @Override
  public int hashCode() {
    return printed.hashCode();
  }

  @Override
  public String toString() {
    return printed;
  }

  /** Reads the numerals of a text from left to right. */
  private static final class Numerals {

    private static final int MAX_DIGITS = 9;

    private final String text;
    private final List<Integer> found = new ArrayList<>();
    private int at;

    Numerals(String printed) {
      // NFKC would write Ⅳ as IV and ① as 1, running ⅣⅡ or 1① together: keep them apart.
      StringBuilder apart = new StringBuilder();
      printed
          .codePoints()
          .forEach(
              point -> {
                String one = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
                boolean numeral = isComposedNumeral(point, one);
                apart.append(numeral ? " " : "").append(one).append(numeral ? " " : "");
              });
      text = apart.toString();
    }

    private static boolean isComposedNumeral(int point, String folded) {
      return Character.getType(point) == Character.OTHER_NUMBER
          || Character.getType(point) == Character.LETTER_NUMBER
          || folded.startsWith("(");
    }

    List<Integer> read() {
      while (at < text.length()) {
        char next = text.charAt(at);
        if (next >= '0' && next <= '9') {
          readDigits();
        } else if (isLetter(next)) {
          readLetters();
        } else {
          at++;
        }
      }
      return found;
    }

    private void readDigits() {
      int start = at;
      while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        at++;
      }
      if (at - start <= MAX_DIGITS) {
        found.add(Integer.valueOf(text.substring(start, at)));
      }
    }

    private void readLetters() {
      int start = at;
      while (at < text.length() && isLetter(text.charAt(at))) {
        at++;
      }
      int value = RomanNumeral.value(text.substring(start, at));
      if (value > 0) {
        found.add(value);
      }
    }

    private static boolean isLetter(char character) {
      return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
    }
  }
}
