package org.ayumi.plan.exchange.internal.cell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.YearCell;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.ContentCells;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.PartMapping;

/** The cells that tell of the contents of a row, as they are written. */
public final class ContentColumns {

  private final PartMapping part;
  private final ColumnMapping mapping;
  private final ContentText contentText;
  private final StatusText statusText;

  public ContentColumns(PartMapping part, ColumnMapping mapping) {
    this.part = part;
    this.mapping = mapping;
    contentText = new ContentText(mapping);
    statusText = new StatusText(part.statusMarks(), part.statusGap());
  }

  /** The cell of a column for these contents. */
  public String text(MappedColumn column, List<Content> contents) {
    if (contents.isEmpty()) {
      return "";
    }
    if (column.field() == Field.CONTENT) {
      return contentText.join(contents);
    }
    if (!isPaired(column.field())) {
      return entry(column, contents.get(0));
    }
    return paired(column.field())
        .join(entries(column, contents), contents, areAlike(column.field(), contents));
  }

  private boolean isPaired(Field field) {
    return mapping.contentCells() == ContentCells.BULLETS && part.paired().contains(field);
  }

  private PairedText paired(Field field) {
    return new PairedText(mapping, part.pairedBullets().contains(field));
  }

  private List<String> entries(MappedColumn column, List<Content> contents) {
    return contents.stream().map(content -> entry(column, content)).collect(Collectors.toList());
  }

  private boolean areAlike(Field field, List<Content> contents) {
    return mapping.columns().stream()
        .filter(column -> column.field() == field)
        .allMatch(column -> entries(column, contents).stream().distinct().count() == 1);
  }

  private String entry(MappedColumn column, Content content) {
    Optional<YearCell> cell = column.year().flatMap(content::year);
    if (column.field() == Field.YEAR) {
      return cell.map(YearCell::planned).orElse("");
    }
    return cell.flatMap(YearCell::report).map(report -> report(column, report)).orElse("");
  }

  private String report(MappedColumn column, Report report) {
    switch (column.field()) {
      case REPORT_STATUS:
        return report.status();
      case REPORT_ACHIEVEMENT:
        return report.achievement();
      case REPORT_TEXT:
        return hasMark(column)
            ? statusText.join(report.status(), report.narrative())
            : report.narrative();
      default:
        return report.nextDirection();
    }
  }

  /** Whether the text has the status before it, because no column of its own has. */
  private boolean hasMark(MappedColumn text) {
    return statusText.hasMarks()
        && mapping.columns().stream()
            .noneMatch(
                column ->
                    column.field() == Field.REPORT_STATUS && column.year().equals(text.year()));
  }

  /** Whether a reader of the cell gets the same again. */
  public boolean isReadable(MappedColumn column, List<Content> contents) {
    if (column.field() == Field.CONTENT) {
      return contents.isEmpty() || sameTexts(contentText.split(text(column, contents)), contents);
    }
    if (isPaired(column.field()) && contents.size() > 1) {
      List<String> entries = entries(column, contents);
      Optional<List<String>> read = paired(column.field()).split(text(column, contents), contents);
      return read.filter(entries::equals).isPresent() && haveMarks(column, contents);
    }
    return haveMarks(column, contents);
  }

  private static boolean sameTexts(List<Content> read, List<Content> contents) {
    return read.stream()
        .map(each -> each.bullet() + "\n" + each.text())
        .collect(Collectors.toList())
        .equals(
            contents.stream()
                .map(each -> each.bullet() + "\n" + each.text())
                .collect(Collectors.toList()));
  }

  private boolean haveMarks(MappedColumn column, List<Content> contents) {
    return column.field() != Field.REPORT_TEXT
        || !hasMark(column)
        || contents.stream()
            .flatMap(content -> content.year(column.year().orElseThrow()).stream())
            .flatMap(cell -> cell.report().stream())
            .allMatch(report -> isMarked(report));
  }

  private boolean isMarked(Report report) {
    String text = statusText.join(report.status(), report.narrative());
    return statusText.mark(text).equals(report.status())
        && statusText.rest(text).equals(report.narrative());
  }

  /** The cell with the departments of each content; empty if they are those of the whole item. */
  public Optional<String> departments(Item item) {
    boolean own = item.contents().stream().anyMatch(each -> !each.departments().isEmpty());
    if (!isPaired(Field.DEPARTMENTS) || !own || isPrinted(item)) {
      return Optional.empty();
    }
    List<String> entries =
        item.contents().stream()
            .map(content -> names(content, separator()))
            .collect(Collectors.toList());
    boolean alike = entries.stream().distinct().count() == 1;
    return Optional.of(paired(Field.DEPARTMENTS).join(entries, item.contents(), alike));
  }

  private String separator() {
    return mapping.departments().separators().stream()
        .filter(separator -> !separator.equals("\n"))
        .findFirst()
        .orElse("、");
  }

  private static String names(Content content, String separator) {
    return content.departments().stream()
        .map(DepartmentRef::printed)
        .collect(Collectors.joining(separator));
  }

  /** Whether the printed form still tells the departments of each content. */
  private boolean isPrinted(Item item) {
    Optional<List<String>> entries =
        paired(Field.DEPARTMENTS).split(item.departmentsPrinted(), item.contents());
    for (int i = 0; entries.isPresent() && i < item.contents().size(); i++) {
      Content content = item.contents().get(i);
      String entry = entries.get().get(i).strip();
      boolean same =
          mapping.departments().separators().stream()
              .anyMatch(separator -> names(content, separator).equals(entry));
      if (!same && !names(content, "").equals(entry)) {
        return false;
      }
    }
    return entries.isPresent();
  }
}
