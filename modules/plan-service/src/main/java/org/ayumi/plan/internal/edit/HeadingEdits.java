package org.ayumi.plan.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutableHeading;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.ReferenceNumber;
import org.ayumi.plan.exception.HeadingInUseException;
import org.ayumi.plan.exception.NoSuchPlanHeadingException;

/** Edits of a document's headings; each gives a new document. */
public final class HeadingEdits {

  private HeadingEdits() {}

  /** The heading with a code, and with the depth that its parent gives it. */
  public static Heading coded(PlanDocument document, Heading heading)
      throws NoSuchPlanHeadingException {
    Set<String> taken = document.headings().stream().map(Heading::code).collect(Collectors.toSet());
    int depth = 1;
    String base = "h";
    if (heading.parentCode().isPresent()) {
      Heading parent =
          document.headings().get(place(document.headings(), heading.parentCode().get()));
      depth = parent.depth() + 1;
      base = parent.code();
    }
    String code = heading.code();
    if (code.isEmpty()) {
      String key = ReferenceNumber.parse(heading.number()).key();
      code =
          key.isEmpty() ? Codes.numbered("h-new-", 1, taken) : Codes.free(base + "-" + key, taken);
    }
    return ImmutableHeading.copyOf(heading).withCode(code).withDepth(depth);
  }

  /** Adds the heading, last below its parent. */
  public static PlanDocument add(PlanDocument document, Heading heading)
      throws NoSuchPlanHeadingException {
    List<Heading> headings = new ArrayList<>(document.headings());
    headings.add(lastPlace(headings, heading.parentCode()), heading);
    return ImmutablePlanDocument.copyOf(document).withHeadings(headings);
  }

  /** Takes number, title and labels; the heading stays where it is. */
  public static PlanDocument replace(PlanDocument document, String code, Heading heading)
      throws NoSuchPlanHeadingException {
    List<Heading> headings = new ArrayList<>(document.headings());
    int place = place(headings, code);
    headings.set(
        place,
        ImmutableHeading.copyOf(headings.get(place))
            .withNumber(heading.number())
            .withTitle(heading.title())
            .withLabel(heading.label())
            .withOverviewLabel(heading.overviewLabel()));
    return ImmutablePlanDocument.copyOf(document).withHeadings(headings);
  }

  /**
   * Moves a heading with all below it; items and indicators follow.
   *
   * @throws NoSuchPlanHeadingException also if the other heading does not stand below the parent
   */
  public static PlanDocument move(
      PlanDocument document, String code, Optional<String> parentCode, String beforeCode)
      throws NoSuchPlanHeadingException {
    List<Heading> headings = new ArrayList<>(document.headings());
    int start = place(headings, code);
    List<Heading> moved = headings.subList(start, end(headings, start));
    List<Heading> block = new ArrayList<>(moved);
    moved.clear();
    block.set(0, ImmutableHeading.copyOf(block.get(0)).withParentCode(parentCode));
    headings.addAll(target(headings, parentCode, beforeCode), block);
    HeadingOrder order = new HeadingOrder(headings);
    return ImmutablePlanDocument.copyOf(document)
        .withHeadings(headings)
        .withItems(order.sorted(document.items(), Item::headingCode))
        .withIndicators(order.sorted(document.indicators(), Indicator::headingCode));
  }

  public static PlanDocument delete(PlanDocument document, String code)
      throws HeadingInUseException, NoSuchPlanHeadingException {
    Optional<String> deleted = Optional.of(code);
    List<Heading> headings = new ArrayList<>(document.headings());
    headings.remove(place(headings, code));
    Stream<Optional<String>> used =
        Stream.of(
                headings.stream().map(Heading::parentCode),
                document.items().stream().map(Item::headingCode),
                document.indicators().stream().map(Indicator::headingCode),
                document.evaluations().stream().map(Evaluation::headingCode),
                document.passages().stream().map(Passage::headingCode))
            .flatMap(codes -> codes);
    if (used.anyMatch(deleted::equals)) {
      throw new HeadingInUseException(code);
    }
    return ImmutablePlanDocument.copyOf(document).withHeadings(headings);
  }

  private static int target(List<Heading> headings, Optional<String> parentCode, String beforeCode)
      throws NoSuchPlanHeadingException {
    if (beforeCode.isEmpty()) {
      return lastPlace(headings, parentCode);
    }
    int before = place(headings, beforeCode);
    if (!headings.get(before).parentCode().equals(parentCode)) {
      throw new NoSuchPlanHeadingException("Not below the parent: " + beforeCode);
    }
    return before;
  }

  private static int lastPlace(List<Heading> headings, Optional<String> parentCode)
      throws NoSuchPlanHeadingException {
    return parentCode.isPresent()
        ? end(headings, place(headings, parentCode.get()))
        : headings.size();
  }

  /** Behind the last heading below the one at the place. */
  private static int end(List<Heading> headings, int place) {
    int end = place + 1;
    while (end < headings.size() && headings.get(end).depth() > headings.get(place).depth()) {
      end++;
    }
    return end;
  }

  private static int place(List<Heading> headings, String code) throws NoSuchPlanHeadingException {
    for (int i = 0; i < headings.size(); i++) {
      if (headings.get(i).code().equals(code)) {
        return i;
      }
    }
    throw new NoSuchPlanHeadingException("No heading " + code);
  }
}
