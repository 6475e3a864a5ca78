package org.ayumi.plan.domain;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads and writes fiscal years as plans print them (D2, D3): {@code H25}, {@code 平成25年度}, {@code
 * R元}, {@code R01}, {@code Ｒ５}, {@code 6年度} within a plan's period, {@code 2024年度}. A year past the
 * end of its era (平成32年度) is read as the year it means.
 */
public final class FiscalYearNotation {

  private static final int MIN_WESTERN = 1868;

  private final EraTable eras;
  private final Pattern pattern;

  public FiscalYearNotation(EraTable eras) {
    this.eras = eras;
    String names =
        eras.eras().stream()
            .map(era -> Pattern.quote(era.name()) + "|" + Pattern.quote(era.letter()))
            .collect(Collectors.joining("|"));
    pattern =
        Pattern.compile(
            "(" + names + ")?\\.?(元|\\d{1,4})(?:年度?)?(?:\\(.*\\))?", Pattern.CASE_INSENSITIVE);
  }

  /**
   * The fiscal year that the text names; empty where it is none, or a bare year of an era that no
   * year of the plan bears.
   *
   * @param within the plan whose period decides bare years such as {@code 6年度}
   */
  public Optional<FiscalYear> parse(String text, PlanHead within) {
    return parse(text, within.firstYear(), within.lastYear());
  }

  /** As {@link #parse(String, PlanHead)}, with the period in which a bare year must lie. */
  public Optional<FiscalYear> parse(String text, FiscalYear first, FiscalYear last) {
    Matcher matcher = match(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int number = number(matcher);
    if (matcher.group(1) == null) {
      return bare(number, first, last);
    }
    return eras.find(matcher.group(1)).flatMap(era -> inEra(era, number));
  }

  /**
   * As {@link #parse(String, PlanHead)} where no plan is known: a bare year must be a western one.
   */
  public Optional<FiscalYear> parse(String text) {
    Matcher matcher = match(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int number = number(matcher);
    if (matcher.group(1) != null) {
      return eras.find(matcher.group(1)).flatMap(era -> inEra(era, number));
    }
    return number >= MIN_WESTERN ? Optional.of(FiscalYear.of(number)) : Optional.empty();
  }

  /** The year as a plan of that style prints it; the first year of an era is 元 in names (D2). */
  public String format(FiscalYear year, YearStyle style) {
    Era era = eras.eraOf(year);
    int number = year.startYear() - era.firstFiscalYear().startYear() + 1;
    switch (style) {
      case ERA_LETTER:
        return era.letter() + number;
      case ERA_NAME:
        return era.name() + (number == 1 ? "元" : number) + "年度";
      case ERA_YEAR:
        return (number == 1 ? "元" : number) + "年度";
      default:
        return year.startYear() + "年度";
    }
  }

  private Matcher match(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    return pattern.matcher(folded);
  }

  private static int number(Matcher matcher) {
    return matcher.group(2).equals("元") ? 1 : Integer.parseInt(matcher.group(2));
  }

  private static Optional<FiscalYear> inEra(Era era, int number) {
    return number < 1 || number > 99
        ? Optional.empty()
        : Optional.of(era.firstFiscalYear().plus(number - 1));
  }

  private Optional<FiscalYear> bare(int number, FiscalYear first, FiscalYear last) {
    if (number >= MIN_WESTERN) {
      return Optional.of(FiscalYear.of(number));
    }
    return eras.eras().stream()
        .flatMap(era -> inEra(era, number).stream())
        .filter(year -> year.compareTo(first) >= 0 && year.compareTo(last) <= 0)
        .findFirst();
  }
}
