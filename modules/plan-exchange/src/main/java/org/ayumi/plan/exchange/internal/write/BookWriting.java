package org.ayumi.plan.exchange.internal.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.PlanMapping;
import org.ayumi.plan.exchange.internal.layout.Folding;
import org.ayumi.plan.exchange.internal.sheet.SheetName;

/** Lays a plan out as the sheets of a mapping; parts of one sheet stand below each other. */
public final class BookWriting {

  private final PlanDocument document;
  private final PlanMapping mapping;

  public BookWriting(PlanDocument document, PlanMapping mapping) {
    this.document = document;
    this.mapping = mapping;
  }

  public List<WrittenTab> write() {
    Map<String, WrittenTab> tabs = new LinkedHashMap<>();
    for (PartMapping part : mapping.parts()) {
      WrittenSheet table = new SheetWriting(document, part, wanted(part)).write();
      tabs.computeIfAbsent(SheetName.of(part.sheetName()), WrittenTab::new)
          .add(part, new Folding(part).fold(table));
    }
    tabs.values().forEach(WrittenTab::end);
    return List.copyOf(tabs.values());
  }

  /** Candidates stand apart where the mapping has a part for them. */
  private Predicate<Item> wanted(PartMapping part) {
    boolean apart = mapping.parts().stream().anyMatch(PartMapping::candidates);
    return item -> !apart || item.candidate() == part.candidates();
  }
}
