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
import org.ayumi.plan.domain.SearchText;

/** Finds the heading of the plan that a printed one is, so that it keeps its code. */
final class KnownHeadings {

  private final List<Heading> known;
  private final Set<String> labelsInSheet;
  private final HeadingNames names;
  private final Set<String> claimed = new HashSet<>();
  private final Codes codes;

  KnownHeadings(List<Heading> known, Set<String> labelsInSheet, HeadingNames names) {
    this.known = known;
    this.labelsInSheet = labelsInSheet;
    this.names = names;
    codes = new Codes(known.stream().map(Heading::code).collect(Collectors.toSet()));
  }

  /** The printed heading with its code: the known one's, or a new one. */
  Heading coded(Optional<Heading> parent, Heading printed, RowCells cells) {
    Optional<String> parentCode = parent.map(Heading::code);
    Optional<Heading> same =
        names
            .overviewName(printed)
            .flatMap(name -> find(parentCode, heading -> heading.overviewLabel().equals(name)))
            .or(() -> find(parentCode, heading -> heading.label().equals(printed.label())))
            .or(() -> renamed(parentCode, printed));
    Heading named =
        same.map(heading -> names.named(heading, printed, cells))
            .orElseGet(() -> ImmutableHeading.copyOf(printed).withCode(newCode(parent, printed)));
    claimed.add(named.code());
    return ImmutableHeading.copyOf(named).withParentCode(parentCode);
  }

  /** The only heading of the plan that the printed one can be, whatever stands above it. */
  Optional<Heading> anywhere(Heading printed) {
    String label = SearchText.fold(printed.label());
    String number = ReferenceNumber.parse(printed.number()).key();
    return only(printed, heading -> SearchText.fold(heading.label()).equals(label))
        .or(() -> only(printed, heading -> SearchText.fold(heading.title()).equals(label)))
        .or(
            () ->
                number.isEmpty()
                    ? Optional.empty()
                    : only(printed, heading -> number(heading).equals(number)));
  }

  /** The heading above one of the plan. */
  Optional<Heading> parent(Heading heading) {
    return heading
        .parentCode()
        .flatMap(code -> known.stream().filter(each -> each.code().equals(code)).findFirst());
  }

  private Optional<Heading> only(Heading printed, Predicate<Heading> wanted) {
    List<Heading> found =
        known.stream()
            .filter(heading -> heading.depth() == printed.depth())
            .filter(wanted)
            .limit(2)
            .collect(Collectors.toList());
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Optional<Heading> renamed(Optional<String> parentCode, Heading printed) {
    String number = ReferenceNumber.parse(printed.number()).key();
    return number.isEmpty()
        ? Optional.empty()
        : find(
            parentCode,
            heading -> number(heading).equals(number) && !labelsInSheet.contains(heading.label()));
  }

  private static String number(Heading heading) {
    return ReferenceNumber.parse(heading.number()).key();
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
