package org.ayumi.plan.exchange.internal.part;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.LayoutKind;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.PartMapping;

/** What kinds of entries a part tells of; what it does not tell of stays as it is. */
public final class Coverage {

  private final PartMapping part;
  private final ColumnMapping columns;

  public Coverage(PartMapping part) {
    this.part = part;
    columns = part.columns();
  }

  public boolean items() {
    return columns.has(Field.LABEL) || columns.has(Field.TITLE);
  }

  public boolean indicators() {
    return columns.has(Field.INDICATOR_NAME);
  }

  public boolean passages() {
    return hasPassageRows() || columns.has(Field.GOAL);
  }

  public boolean evaluations() {
    return columns.columns().stream().map(MappedColumn::field).anyMatch(Field::isEvaluation);
  }

  public boolean headings() {
    return columns.has(Field.HEADING) || columns.has(Field.HEADING_TITLE);
  }

  /**
   * Whether a heading that the part lacks is gone from the plan: a table of indicators need not
   * name all of them.
   */
  public boolean completesHeadings() {
    return headings() && (items() || !(indicators() || passages() || evaluations()));
  }

  /** Whether it tells of nothing. */
  public boolean isEmpty() {
    return !items() && !indicators() && !passages() && !headings();
  }

  /** Whether passages stand in rows of their own. */
  public boolean hasPassageRows() {
    return columns.has(Field.PASSAGE_TEXT) || columns.has(Field.PASSAGE_TITLE);
  }

  /** The types of passages that the part tells of; one that it lacks is gone from the plan. */
  public Set<PassageType> passageTypes() {
    Set<PassageType> types = EnumSet.noneOf(PassageType.class);
    if (columns.has(Field.GOAL)) {
      types.add(PassageType.GOAL);
    }
    if (!hasPassageRows()) {
      return types;
    }
    if (!columns.has(Field.PASSAGE_TYPE)) {
      types.add(part.passageType());
    } else if (part.layout().lines().isEmpty()) {
      types.addAll(EnumSet.allOf(PassageType.class));
    } else {
      part.layout().lines().forEach(rule -> types.addAll(types(rule)));
    }
    return types;
  }

  private Set<PassageType> types(LineRule rule) {
    switch (rule.meaning()) {
      case GOAL:
        return EnumSet.of(PassageType.GOAL);
      case STATEMENT:
        return EnumSet.of(rule.passageType().orElse(part.passageType()));
      case CHAPTER:
        return EnumSet.of(PassageType.CHAPTER);
      case REMARK:
        return EnumSet.of(rule.passageType().orElse(PassageType.REMARK));
      case TEXT:
        return isBelowHeadings() ? EnumSet.of(part.passageType()) : Collections.emptySet();
      default:
        return Collections.emptySet();
    }
  }

  /** Whether text of an outline can be a statement: right below a heading. */
  private boolean isBelowHeadings() {
    return part.layout().kind() == LayoutKind.OUTLINE
        && part.layout().lines().stream().anyMatch(rule -> rule.meaning() == LineMeaning.HEADING);
  }
}
