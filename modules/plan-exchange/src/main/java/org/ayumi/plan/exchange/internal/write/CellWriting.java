package org.ayumi.plan.exchange.internal.write;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.Example;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.internal.cell.ContentColumns;

/** The text of one cell: as printed, else composed of its parts. */
final class CellWriting {

  private static final Set<Field> NAMES = EnumSet.of(Field.LABEL, Field.NUMBER, Field.TITLE);

  private final PlanIndex index;
  private final ColumnMapping mapping;
  private final ContentColumns contentColumns;
  private final boolean overview;

  CellWriting(PlanIndex index, PartMapping part) {
    this.index = index;
    mapping = part.columns();
    overview = part.overview();
    contentColumns = new ContentColumns(part, mapping);
  }

  String heading(MappedColumn column, List<Heading> path) {
    if (column.field() == Field.HEADING_OVERVIEW) {
      return path.isEmpty() ? "" : path.get(path.size() - 1).overviewLabel();
    }
    int level = column.level().orElse(0);
    if (level < 1 || level > path.size()) {
      return "";
    }
    Heading heading = path.get(level - 1);
    if (overview && !heading.overviewLabel().isEmpty()) {
      return overview(column, new OverviewLabel(heading.overviewLabel(), heading.number()));
    }
    if (column.field() == Field.HEADING) {
      return heading.label();
    }
    return column.field() == Field.HEADING_NUMBER ? heading.number() : heading.title();
  }

  private static String overview(MappedColumn column, OverviewLabel label) {
    switch (column.field()) {
      case HEADING:
      case LABEL:
        return label.label();
      case HEADING_NUMBER:
      case NUMBER:
        return label.number();
      default:
        return label.title();
    }
  }

  String item(MappedColumn column, Optional<Item> item, int number) {
    if (column.field() == Field.SEQUENCE) {
      return String.valueOf(number);
    }
    return item.map(present -> item(column, present)).orElse("");
  }

  private String item(MappedColumn column, Item item) {
    if (overview && !item.overviewLabel().isEmpty() && NAMES.contains(column.field())) {
      return overview(column, new OverviewLabel(item.overviewLabel(), item.number()));
    }
    switch (column.field()) {
      case REFERENCE:
        return item.reference();
      case LABEL:
        return item.label();
      case OVERVIEW_LABEL:
        return item.overviewLabel().isEmpty() ? item.label() : item.overviewLabel();
      case NUMBER:
        return item.number();
      case TITLE:
        return item.title();
      case RELISTING:
        return item.relisting().map(Relisting::mark).orElse("");
      case KIND:
        return item.kind();
      case DEPARTMENTS:
        return departments(item);
      case ACTORS:
        return actors(item);
      case ACTOR:
        return actor(item, column.actor().orElse(""));
      case PURPOSE:
        return item.purpose();
      case COMPLETION:
        return item.completion();
      case EXAMPLE:
        return item.example().map(Example::printed).orElse("");
      case CODE:
        return item.code();
      default:
        return "";
    }
  }

  private String departments(Item item) {
    Optional<String> ofContents = contentColumns.departments(item);
    if (ofContents.isPresent()) {
      return ofContents.get();
    }
    if (!item.departmentsPrinted().isEmpty()) {
      return item.departmentsPrinted();
    }
    List<String> separators = mapping.departments().separators();
    return item.departments().stream()
        .map(DepartmentRef::printed)
        .collect(Collectors.joining(separators.isEmpty() ? " " : separators.get(0)));
  }

  private String actors(Item item) {
    if (!item.actorsPrinted().isEmpty()) {
      return item.actorsPrinted();
    }
    return item.actors().stream()
        .map(actor -> actor.mark() + name(actor))
        .collect(Collectors.joining(mapping.actorSeparator()));
  }

  private String name(ActorMark actor) {
    return index.actor(actor.actorCode()).map(Term::mark).orElse(actor.actorCode());
  }

  private String actor(Item item, String name) {
    return item.actors().stream()
        .filter(actor -> name(actor).equals(name))
        .map(ActorMark::mark)
        .findFirst()
        .orElse("");
  }

  String content(MappedColumn column, List<Content> contents) {
    return contentColumns.text(column, contents);
  }

  /** Whether a reader of the cell gets the same contents again. */
  boolean isReadable(MappedColumn column, List<Content> contents) {
    return contentColumns.isReadable(column, contents);
  }
}
