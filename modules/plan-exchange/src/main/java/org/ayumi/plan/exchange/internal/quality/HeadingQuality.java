package org.ayumi.plan.exchange.internal.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.ReferenceNumber;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;

/** Gaps in the numbers of siblings, and headings that repeat under one parent. */
public final class HeadingQuality {

  private final PlanIndex index;
  private final List<Problem> problems = new ArrayList<>();

  public HeadingQuality(PlanDocument document) {
    index = PlanIndex.of(document);
    siblings(Optional.empty());
    document.headings().forEach(heading -> siblings(Optional.of(heading.code())));
  }

  public List<Problem> problems() {
    return problems;
  }

  private void siblings(Optional<String> parent) {
    List<Heading> headings = index.children(parent);
    numbers(headings.stream().map(Heading::number).collect(Collectors.toList()));
    numbers(index.items(parent).stream().map(Item::number).collect(Collectors.toList()));
    Map<String, Heading> titles = new HashMap<>();
    for (Heading heading : headings) {
      if (titles.putIfAbsent(SearchText.fold(heading.title()), heading) != null) {
        problems.add(Problem.of(ProblemType.QUALITY_HEADING_TWICE, heading.label()));
      }
    }
  }

  /** Where all have a number of one step, each must follow the one before. */
  private void numbers(List<String> printed) {
    int before = 0;
    for (int i = 0; i < printed.size(); i++) {
      List<Integer> path = ReferenceNumber.parse(printed.get(i)).path();
      if (path.size() != 1) {
        return;
      }
      int number = path.get(0);
      if (i > 0 && number != before + 1) {
        problems.add(
            Problem.of(ProblemType.QUALITY_NUMBER_GAP, printed.get(i - 1), printed.get(i)));
      }
      before = number;
    }
  }
}
