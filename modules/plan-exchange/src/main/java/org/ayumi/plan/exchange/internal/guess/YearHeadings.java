package org.ayumi.plan.exchange.internal.guess;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Era;
import org.ayumi.plan.domain.EraTable;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.PlanHead;

/** Reads the headings of year columns (D3). */
final class YearHeadings {

  private static final int ERA_LENGTH = 60;
  private static final int CENTURY = 2000;
  private static final Pattern TWO_DIGITS = Pattern.compile("['’]?([0-9]{2})(?:年度?)?");

  private final EraTable eras = EraTable.standard();
  private final FiscalYearNotation notation = new FiscalYearNotation(eras);
  private final Pattern inside = inside();
  private final Optional<PlanHead> head;

  YearHeadings(Optional<PlanHead> head) {
    this.head = head;
  }

  /** A year with its era, a western one, or one that is called a fiscal year; not a date. */
  private Pattern inside() {
    String names =
        eras.eras().stream()
            .map(era -> Pattern.quote(era.name()) + "|(?<![A-Za-z])" + Pattern.quote(era.letter()))
            .collect(Collectors.joining("|"));
    String date = "(?![0-9])(?!年?[./][0-9])(?!年[0-9]{1,2}月)";
    return Pattern.compile(
        "(?:(?:"
            + names
            + ")\\.?(?:元|[0-9]{1,2})"
            + date
            + "(?:年度?)?"
            + "|(?<![0-9])(?:19|20)[0-9]{2}"
            + date
            + "(?:年度?)?"
            + "|(?<![0-9])(?:元|[0-9]{1,2})年度)");
  }

  /** The year that the text names by itself or within the plan's period. */
  Optional<FiscalYear> certain(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    return head.isPresent() ? notation.parse(text, head.get()) : notation.parse(text);
  }

  /** A year without era, read as one of the current era; only where no plan says otherwise. */
  Optional<FiscalYear> assumed(String text) {
    if (head.isPresent() || !text.contains("年")) {
      return Optional.empty();
    }
    Era current = eras.eras().get(0);
    FiscalYear first = current.firstFiscalYear();
    return notation.parse(text, first, first.plus(ERA_LENGTH));
  }

  /** The last two digits of a western year of the plan's period, {@code '23}, {@code 23年度}. */
  Optional<FiscalYear> twoDigits(String text) {
    Matcher matcher = TWO_DIGITS.matcher(folded(text));
    if (head.isEmpty() || !matcher.matches()) {
      return Optional.empty();
    }
    FiscalYear year = FiscalYear.of(CENTURY + Integer.parseInt(matcher.group(1)));
    return Optional.of(year)
        .filter(each -> each.compareTo(head.get().firstYear()) >= 0)
        .filter(each -> each.compareTo(head.get().lastYear()) <= 0);
  }

  Optional<FiscalYear> any(String text) {
    return certain(text).or(() -> assumed(text)).or(() -> twoDigits(text));
  }

  /** The only year that stands among other words: {@code 令和5年度実績}, {@code R5計画}. */
  Optional<FiscalYear> inside(String text) {
    Matcher matcher = inside.matcher(folded(text));
    Optional<FiscalYear> found = Optional.empty();
    while (matcher.find()) {
      Optional<FiscalYear> year = any(matcher.group());
      if (found.isPresent() && year.isPresent() && !found.equals(year)) {
        return Optional.empty();
      }
      found = year.isPresent() ? year : found;
    }
    return found;
  }

  /** Whether the year in the text has no era, and no plan says which it is. */
  boolean isAssumed(String text) {
    Matcher matcher = inside.matcher(folded(text));
    return certain(text).isEmpty()
        && head.isEmpty()
        && matcher.find()
        && certain(matcher.group()).isEmpty();
  }

  /** The words that stand beside a year. */
  String around(String text) {
    return inside.matcher(folded(text)).replaceAll("").replaceAll("^の|の$", "");
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}
