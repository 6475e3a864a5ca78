package org.ayumi.plan.exchange.internal.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exchange.MappedColumn;

/** The cells of a passage's row. */
final class PassageWriting {

  private final Map<String, Passage> byCode = new HashMap<>();
  private final Set<String> parents = new HashSet<>();

  PassageWriting(PlanDocument document) {
    for (Passage passage : document.passages()) {
      byCode.put(passage.code(), passage);
      passage.parentCode().ifPresent(parents::add);
    }
  }

  String text(MappedColumn column, Passage passage) {
    switch (column.field()) {
      case PASSAGE_TYPE:
        return passage.type().name();
      case PASSAGE_LEVEL:
        return level(passage);
      case PASSAGE_NUMBER:
        return passage.number();
      case PASSAGE_TITLE:
        return passage.title();
      case PASSAGE_TEXT:
        return passage.text();
      case PASSAGE_LINK:
        return passage.link();
      default:
        return "";
    }
  }

  /** Chapters, and what stands below a passage, have a level. */
  private String level(Passage passage) {
    int level = 1;
    Optional<Passage> above = parent(passage);
    while (above.isPresent()) {
      level++;
      above = parent(above.get());
    }
    boolean hasLevel =
        level > 1 || passage.type() == PassageType.CHAPTER || parents.contains(passage.code());
    return hasLevel ? String.valueOf(level) : "";
  }

  private Optional<Passage> parent(Passage passage) {
    return passage.parentCode().map(byCode::get);
  }
}
