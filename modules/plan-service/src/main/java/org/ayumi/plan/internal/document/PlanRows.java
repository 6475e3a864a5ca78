package org.ayumi.plan.internal.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.plan.model.PlanActorMark;
import org.ayumi.plan.model.PlanAssignment;
import org.ayumi.plan.model.PlanContent;
import org.ayumi.plan.model.PlanContentYear;
import org.ayumi.plan.model.PlanDepartment;
import org.ayumi.plan.model.PlanEntry;
import org.ayumi.plan.model.PlanEvaluation;
import org.ayumi.plan.model.PlanHeading;
import org.ayumi.plan.model.PlanIndicator;
import org.ayumi.plan.model.PlanItem;
import org.ayumi.plan.model.PlanPassage;
import org.ayumi.plan.model.PlanTerm;

/** The rows of a plan, or of one of its items, under the keys of {@link Parts}. */
public final class PlanRows {

  final Map<String, PlanTerm> terms = new LinkedHashMap<>();
  final Map<String, PlanDepartment> departments = new LinkedHashMap<>();
  final Map<String, PlanHeading> headings = new LinkedHashMap<>();
  final Map<String, PlanItem> items = new LinkedHashMap<>();
  final Map<String, PlanContent> contents = new LinkedHashMap<>();
  final Map<String, PlanAssignment> assignments = new LinkedHashMap<>();
  final Map<String, PlanActorMark> actors = new LinkedHashMap<>();
  final Map<String, PlanContentYear> cells = new LinkedHashMap<>();

  final Map<Long, String> headingCodes = new HashMap<>();
  final Map<Long, String> departmentCodes = new HashMap<>();
  final Map<Long, String> itemCodes = new HashMap<>();
  private final Map<Long, String> contentCodes = new HashMap<>();
  private final BookRows book = new BookRows();
  private final PlanEntry plan;

  PlanRows(PlanEntry plan) {
    this.plan = plan;
    contentCodes.put(0L, "");
  }

  public PlanEntry plan() {
    return plan;
  }

  /** {@code null} if there is none. */
  public PlanItem item(String code) {
    return items.get(code);
  }

  /** {@code null} if there is none. */
  public PlanHeading heading(String code) {
    return headings.get(code);
  }

  /** {@code null} if there is none. */
  public PlanDepartment department(String code) {
    return departments.get(code);
  }

  /** {@code null} if there is none. */
  public PlanIndicator indicator(String code) {
    return book.indicators.get(code);
  }

  /** {@code null} if there is none. */
  public PlanEvaluation evaluation(String code) {
    return book.evaluations.get(code);
  }

  /** {@code null} if there is none. */
  public PlanPassage passage(String code) {
    return book.passages.get(code);
  }

  /** Indicators, evaluations and passages. */
  BookRows book() {
    return book;
  }

  void addTerms(List<PlanTerm> rows) {
    rows.forEach(row -> terms.put(Parts.termKey(row.getType(), row.getCode()), row));
  }

  void addDepartments(List<PlanDepartment> rows) {
    for (PlanDepartment row : rows) {
      departments.put(row.getCode(), row);
      departmentCodes.put(row.getPlanDepartmentId(), row.getCode());
    }
  }

  void addHeadings(List<PlanHeading> rows) {
    for (PlanHeading row : rows) {
      headings.put(row.getCode(), row);
      headingCodes.put(row.getPlanHeadingId(), row.getCode());
    }
  }

  void addItems(List<PlanItem> rows) {
    for (PlanItem row : rows) {
      items.put(row.getCode(), row);
      itemCodes.put(row.getPlanItemId(), row.getCode());
    }
  }

  /** After the items. */
  void addContents(List<PlanContent> rows) {
    for (PlanContent row : rows) {
      contents.put(row.getCode(), row);
      contentCodes.put(row.getPlanContentId(), row.getCode());
    }
  }

  /** After the contents. */
  void addAssignments(List<PlanAssignment> rows) {
    for (PlanAssignment row : rows) {
      assignments.put(key(row.getPlanItemId(), row.getPlanContentId(), row.getPriority()), row);
    }
  }

  /** After the items. */
  void addActors(List<PlanActorMark> rows) {
    rows.forEach(row -> actors.put(key(row.getPlanItemId(), 0, row.getPriority()), row));
  }

  /** After the contents. */
  void addCells(List<PlanContentYear> rows) {
    for (PlanContentYear row : rows) {
      cells.put(key(row.getPlanItemId(), row.getPlanContentId(), row.getFiscalYear()), row);
    }
  }

  /** 0 for none. */
  long headingId(Optional<String> code) {
    return code.map(each -> headings.get(each).getPlanHeadingId()).orElse(0L);
  }

  /** 0 for none. */
  long itemId(Optional<String> code) {
    return code.map(each -> items.get(each).getPlanItemId()).orElse(0L);
  }

  /** 0 for the empty code, which stands for the item itself. */
  long contentId(String code) {
    return code.isEmpty() ? 0 : contents.get(code).getPlanContentId();
  }

  private String key(long planItemId, long planContentId, int position) {
    return Placed.key(itemCodes.get(planItemId), contentCodes.get(planContentId), position);
  }
}
