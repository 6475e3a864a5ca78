package org.ayumi.plan.exchange.internal.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutableHeading;
import org.ayumi.plan.domain.ReferenceNumber;

/** Finds the heading of the plan that a printed one is, so that it keeps its code. */
final class KnownHeadings {

  private final List<Heading> known;
  private final Set<String> labelsInSheet;
  private final Set<String> claimed = new HashSet<>();
  private final Codes codes;

  KnownHeadings(List<Heading> known, Set<String> labelsInSheet) {
    this.known = known;
    this.labelsInSheet = labelsInSheet;
    codes = new Codes(known.stream().map(Heading::code).collect(Collectors.toSet()));
  }

  /** The printed heading with its code: the known one's, or a new one. */
  Heading coded(Optional<Heading> parent, Heading printed) {
    Optional<String> parentCode = parent.map(Heading::code);
    String code =
        find(parentCode, heading -> heading.label().equals(printed.label()))
            .or(() -> renamed(parentCode, printed))
            .map(Heading::code)
            .orElseGet(() -> newCode(parent, printed));
    claimed.add(code);
    return ImmutableHeading.copyOf(printed).withCode(code).withParentCode(parentCode);
  }

  private Optional<Heading> renamed(Optional<String> parentCode, Heading printed) {
    String number = ReferenceNumber.parse(printed.number()).key();
    return number.isEmpty()
        ? Optional.empty()
        : find(
            parentCode,
            heading ->
                ReferenceNumber.parse(heading.number()).key().equals(number)
                    && !labelsInSheet.contains(heading.label()));
  }

  private Optional<Heading> find(Optional<String> parentCode, Predicate<Heading> wanted) {
    return known.stream()
        .filter(heading -> heading.parentCode().equals(parentCode))
        .filter(heading -> !claimed.contains(heading.code()))
        .filter(wanted)
        .findFirst();
  }

  private String newCode(Optional<Heading> parent, Heading printed) {
    String number = ReferenceNumber.parse(printed.number()).key();
    String own = number.isEmpty() ? Codes.nameOf(printed.label()) : number;
    return codes.unique(parent.map(heading -> heading.code() + "-").orElse("h-") + own);
  }
}
