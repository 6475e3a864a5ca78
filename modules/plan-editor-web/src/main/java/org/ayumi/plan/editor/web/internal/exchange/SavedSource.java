package org.ayumi.plan.editor.web.internal.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.ImmutableColumnMapping;
import org.ayumi.plan.exchange.ImmutablePartMapping;
import org.ayumi.plan.exchange.LayoutKind;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.PlanMapping;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetFrame;
import org.ayumi.plan.exchange.Workbook;

/**
 * A mapping saved before, for this year's source: sheets whose names have changed are taken in
 * their order, titles and notes around a table as they are now.
 */
final class SavedSource {

  private final Workbook workbook;
  private final PlanHead head;

  SavedSource(Workbook workbook, PlanHead head) {
    this.workbook = workbook;
    this.head = head;
  }

  PlanMapping mapping(PlanMapping saved) {
    Map<String, String> names = names(saved);
    List<PartMapping> parts = new ArrayList<>();
    for (PartMapping part : saved.parts()) {
      String name = names.getOrDefault(part.sheetName(), part.sheetName());
      ColumnMapping columns =
          ImmutableColumnMapping.copyOf(part.columns())
              .withSheetName(name)
              .withFrame(frame(part, name));
      parts.add(
          ImmutablePartMapping.copyOf(part)
              .withName(part.name().equals(part.sheetName()) ? name : part.name())
              .withSheetName(name)
              .withColumns(columns));
    }
    return PlanMapping.of(parts);
  }

  private Map<String, String> names(PlanMapping saved) {
    List<String> wanted =
        saved.parts().stream().map(PartMapping::sheetName).distinct().collect(Collectors.toList());
    List<String> free =
        workbook.sheets().stream()
            .filter(sheet -> !sheet.isHidden())
            .map(Sheet::name)
            .filter(name -> !wanted.contains(name))
            .collect(Collectors.toList());
    Map<String, String> names = new HashMap<>();
    for (String name : wanted) {
      if (workbook.sheet(name).isEmpty() && names.size() < free.size()) {
        names.put(name, free.get(names.size()));
      }
    }
    return names;
  }

  private SheetFrame frame(PartMapping part, String sheetName) {
    SheetFrame saved = part.columns().frame();
    if (part.layout().kind() != LayoutKind.TABLE || workbook.sheet(sheetName).isEmpty()) {
      return saved;
    }
    Sheet sheet = new PartPlace(workbook.sheet(sheetName).get(), part.layout()).alone();
    SheetFrame found = ColumnMapping.guess(sheet, head).mapping().frame();
    return found.header().size() == saved.header().size() ? found : saved;
  }
}
