package org.ayumi.plan.exchange.internal.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.ImmutableIndicator;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.ReferenceNumber;
import org.ayumi.plan.domain.SearchText;

/** Finds the indicator of the plan that a printed one is, so that it keeps its code. */
final class KnownIndicators {

  private final List<Indicator> known;
  private final Set<String> namesInSheet;
  private final Set<String> claimed = new HashSet<>();
  private final Codes codes;

  /**
   * @param namesInSheet folded; an indicator that has one of them is not renamed
   */
  KnownIndicators(List<Indicator> known, Set<String> namesInSheet) {
    this.known = known;
    this.namesInSheet = namesInSheet;
    codes = new Codes(known.stream().map(Indicator::code).collect(Collectors.toSet()));
  }

  /**
   * The known one, or the printed one with a new code.
   *
   * @param placed whether the sheet says what it measures
   */
  Indicator coded(Indicator printed, boolean placed) {
    Predicate<Indicator> here = each -> !placed || isAt(each, printed);
    Predicate<Indicator> named = each -> name(each).equals(name(printed));
    Indicator indicator =
        find(here.and(named).and(each -> number(each).equals(number(printed))))
            .or(() -> find(here.and(named)))
            .or(() -> find(here.and(each -> isRenamed(each, printed))))
            .or(() -> find(named))
            .orElseGet(() -> ImmutableIndicator.copyOf(printed).withCode(newCode(printed)));
    claimed.add(indicator.code());
    return indicator;
  }

  private static boolean isAt(Indicator one, Indicator other) {
    return one.headingCode().equals(other.headingCode()) && one.group().equals(other.group());
  }

  private boolean isRenamed(Indicator known, Indicator printed) {
    return !number(printed).isEmpty()
        && number(known).equals(number(printed))
        && !namesInSheet.contains(name(known));
  }

  private Optional<Indicator> find(Predicate<Indicator> wanted) {
    return known.stream().filter(each -> !claimed.contains(each.code())).filter(wanted).findFirst();
  }

  private static String name(Indicator indicator) {
    return SearchText.fold(indicator.name());
  }

  private static String number(Indicator indicator) {
    return ReferenceNumber.parse(indicator.number()).key();
  }

  private String newCode(Indicator printed) {
    String place = printed.headingCode().map(code -> code.replaceFirst("^h-", "") + "-").orElse("");
    String own = number(printed).isEmpty() ? Codes.nameOf(printed.name()) : number(printed);
    return codes.unique("n-" + place + own);
  }
}
