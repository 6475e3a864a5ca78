package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PlanDocument;

/**
 * Brings indicators, evaluations and passages into the order that a document has them in, and
 * leaves out what stood under a heading, item or passage that the source has no more.
 */
final class BookOrder {

  private final PlanDocument document;
  private final Map<String, Integer> headings = new HashMap<>();
  private final Map<String, Integer> items = new HashMap<>();

  BookOrder(PlanDocument document) {
    this.document = document;
    for (Heading heading : document.headings()) {
      headings.put(heading.code(), headings.size());
    }
    for (Item item : document.items()) {
      items.put(item.code(), items.size());
    }
  }

  PlanDocument ordered() {
    return ImmutablePlanDocument.copyOf(document)
        .withIndicators(indicators())
        .withEvaluations(evaluations())
        .withPassages(passages());
  }

  private List<Indicator> indicators() {
    return document.indicators().stream()
        .filter(each -> isPresent(headings, each.headingCode()))
        .sorted(Comparator.comparing(each -> place(headings, each.headingCode())))
        .collect(Collectors.toList());
  }

  private List<Evaluation> evaluations() {
    return document.evaluations().stream()
        .filter(each -> isPresent(headings, each.headingCode()))
        .filter(each -> isPresent(items, each.itemCode()))
        .sorted(
            Comparator.comparing(Evaluation::year)
                .thenComparing(each -> place(items, each.itemCode()))
                .thenComparing(each -> place(headings, each.headingCode())))
        .collect(Collectors.toList());
  }

  private List<Passage> passages() {
    Map<String, List<Passage>> below = new HashMap<>();
    Set<String> before = new HashSet<>();
    boolean inOrder = true;
    List<Passage> present =
        document.passages().stream()
            .filter(passage -> isPresent(headings, passage.headingCode()))
            .collect(Collectors.toList());
    for (Passage passage : present) {
      inOrder &= passage.parentCode().map(before::contains).orElse(true);
      before.add(passage.code());
      below
          .computeIfAbsent(passage.parentCode().orElse(""), code -> new ArrayList<>())
          .add(passage);
    }
    if (inOrder) {
      return present;
    }
    List<Passage> ordered = new ArrayList<>();
    collect("", below, ordered);
    return ordered;
  }

  private static void collect(
      String parent, Map<String, List<Passage>> below, List<Passage> ordered) {
    for (Passage passage : below.getOrDefault(parent, List.of())) {
      ordered.add(passage);
      collect(passage.code(), below, ordered);
    }
  }

  private static boolean isPresent(Map<String, Integer> places, Optional<String> code) {
    return code.map(places::containsKey).orElse(true);
  }

  private static int place(Map<String, Integer> places, Optional<String> code) {
    return code.map(places::get).orElse(-1);
  }
}
