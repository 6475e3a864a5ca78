package org.ayumi.plan.domain.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ayumi.plan.domain.FieldLabels;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.VocabularyType;

/**
 * The printed tables of one plan (G18). A field that no item of the plan has is in none of them;
 * candidates (G15) are in the outline alone. Immutable and safe for use by several threads as far
 * as the words are.
 */
public final class PlanTables {

  private static final List<String> ALL =
      List.of(
          FieldLabels.REFERENCE,
          FieldLabels.KIND,
          FieldLabels.DEPARTMENTS,
          FieldLabels.ITEM,
          FieldLabels.ACTORS,
          FieldLabels.PURPOSE,
          FieldLabels.CONTENT,
          FieldLabels.COMPLETION);

  private final TableSource source;

  private PlanTables(TableSource source) {
    this.source = source;
  }

  /**
   * @param notation prints fiscal years, in the style of the plan
   */
  public static PlanTables of(PlanIndex index, TableWords words, FiscalYearNotation notation) {
    return new PlanTables(new TableSource(index, words, notation));
  }

  /** The tables that have something to show. */
  public Set<TableKind> kinds() {
    Set<TableKind> kinds = EnumSet.of(TableKind.OUTLINE);
    if (!source.items().isEmpty()) {
      kinds.addAll(EnumSet.of(TableKind.CARD, TableKind.PLAN));
      if (source.has(FieldLabels.SCHEDULE)) {
        kinds.addAll(
            EnumSet.of(TableKind.YEARS, TableKind.PROGRESS, TableKind.COUNTS, TableKind.CHANGES));
      }
      if (!source.index().terms(VocabularyType.ACTOR).isEmpty()) {
        kinds.add(TableKind.MATRIX);
      }
    }
    if (!source.index().document().indicators().isEmpty()) {
      kinds.add(TableKind.INDICATORS);
    }
    return kinds;
  }

  /** The card of one item, without leads. */
  public PrintedTable card(Item item, CardForm form) {
    return new CardTable(source, form).make(item, List.of());
  }

  /** The cards of all items in printed order; each leads with the headings that begin with it. */
  public List<PrintedTable> cards(CardForm form) {
    CardTable card = new CardTable(source, form);
    List<PrintedTable> cards = new ArrayList<>();
    List<Heading> before = List.of();
    for (PlanWalk.Stop stop : new PlanWalk(source).items()) {
      List<TableLead> leads = new ArrayList<>();
      for (int i = 0; i < stop.path().size(); i++) {
        if (i >= before.size() || !before.get(i).equals(stop.path().get(i))) {
          leads.addAll(HeadingLines.of(source.index(), stop.path().get(i)));
        }
      }
      cards.add(card.make(stop.item().orElseThrow(), leads));
      before = stop.path();
    }
    return cards;
  }

  /** Items by the fiscal years of the plan; a row for each content where their years differ. */
  public PrintedTable years() {
    List<String> fields = new ArrayList<>(List.of(FieldLabels.REFERENCE, FieldLabels.ITEM));
    if (source.items().stream().anyMatch(item -> ContentGroups.of(item).size() > 1)) {
      fields.add(FieldLabels.CONTENT);
    }
    return new ItemTable(source, source.present(fields), true)
        .make(TableKind.YEARS, TableWord.CAPTION_YEARS);
  }

  /** Every field of every item under merged headings. */
  public PrintedTable plan() {
    return new ItemTable(source, source.present(ALL), source.has(FieldLabels.SCHEDULE))
        .make(TableKind.PLAN, TableWord.CAPTION_PLAN);
  }

  /**
   * The progress list of a year, a row for each content, counts below it (G9, G10).
   *
   * @param current the fiscal year in which the list is looked at; it tells what is not answered
   *     from what is planned later
   */
  public PrintedTable progress(FiscalYear year, FiscalYear current) {
    return new ProgressTable(source, year, current).make();
  }

  /**
   * How many contents have which status in a year, with the change against the year before: all, by
   * heading, department and actor (G10, E10).
   *
   * @param current the fiscal year in which it is looked at
   */
  public PrintedTable counts(FiscalYear year, FiscalYear current) {
    return new CountsTable(source, year, current).make();
  }

  /**
   * The contents whose status is another one than the year before, those that stepped back first.
   */
  public PrintedTable changes(FiscalYear year) {
    return new ChangesTable(source, year).make();
  }

  /** Items by actors with the mark of each one's part (G8). */
  public PrintedTable matrix() {
    return new MatrixTable(source).make();
  }

  /**
   * The indicators (G11), a table for each heading and for each group of the plan as a whole, in
   * printed order.
   */
  public List<PrintedTable> indicators() {
    return new IndicatorTables(source).make();
  }

  /** Headings with their goals and statements, items and candidates with their examples (G15). */
  public PrintedTable outline() {
    return new OutlineTable(source).make();
  }
}
