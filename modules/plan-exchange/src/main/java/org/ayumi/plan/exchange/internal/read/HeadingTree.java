package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ReferenceNumber;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.HeadingCells;
import org.ayumi.plan.exchange.ProblemType;

/** The headings of the sheet, row by row; a blank cell repeats the heading above it. */
final class HeadingTree {

  private final int depth;
  private final HeadingCells style;
  private final HeadingLabels labels;
  private final KnownHeadings known;
  private final Heading[] path;
  private final Map<String, Heading> byCode = new LinkedHashMap<>();
  private final Map<String, String> codesByLabel = new HashMap<>();
  private final Map<String, String> titlesByNumber = new HashMap<>();

  HeadingTree(int depth, HeadingCells style, HeadingLabels labels, KnownHeadings known) {
    this.depth = depth;
    this.style = style;
    this.labels = labels;
    this.known = known;
    path = new Heading[depth + 1];
  }

  /** Takes the row's headings. */
  PlacedRow accept(RowCells cells, Problems problems) {
    int errors = problems.errors();
    boolean printedAbove = false;
    for (int level = 1; level <= depth; level++) {
      Optional<Heading> printed = labels.read(cells, level);
      if (printed.isPresent()) {
        enter(level, printed.get(), cells);
        printedAbove = true;
      } else if (printedAbove && style == HeadingCells.REPEATED) {
        clear(level);
      }
    }
    List<Optional<String>> codes = new ArrayList<>();
    for (int level = 1; level <= depth; level++) {
      codes.add(Optional.ofNullable(path[level]).map(Heading::code));
    }
    return new PlacedRow(cells, codes, problems.errors() > errors);
  }

  private void enter(int level, Heading printed, RowCells cells) {
    Optional<ReadColumn> above = labels.column(cells, level - 1);
    if (level > 1 && above.isEmpty()) {
      known
          .anywhere(printed)
          .flatMap(known::parent)
          .ifPresentOrElse(parent -> stand(level - 1, parent), () -> clear(1));
    }
    if (level > 1 && path[level - 1] == null) {
      cells.add(
          above.or(() -> labels.column(cells, level)).orElseThrow(),
          ProblemType.HEADING_MISSING,
          labels.name(cells, level - 1));
      return;
    }
    if (repeatsTitleAlone(level, printed)) {
      return;
    }
    Heading heading = findOrAdd(Optional.ofNullable(path[level - 1]), printed, cells);
    if (!Objects.equals(path[level], heading)) {
      clear(level);
      path[level] = heading;
    }
  }

  /** Puts a heading of the plan and those above it over the row. */
  private void stand(int level, Heading heading) {
    known.parent(heading).ifPresent(parent -> stand(level - 1, parent));
    if (!heading.equals(path[level])) {
      clear(level);
      byCode.putIfAbsent(heading.code(), heading);
      path[level] = heading;
    }
  }

  /** Where the number has a cell of its own, it may be blank below and the title repeated. */
  private boolean repeatsTitleAlone(int level, Heading printed) {
    return path[level] != null
        && printed.number().isEmpty()
        && labels.hasNumbers(level)
        && path[level].title().equals(printed.title());
  }

  /** Reports an item that stands under no heading although the sheet has them. */
  void requireHeading(PlacedRow row) {
    RowCells cells = row.cells();
    if (depth > 0 && row.headingCode(1).isEmpty()) {
      labels
          .column(cells, 1)
          .ifPresent(
              column -> cells.add(column, ProblemType.HEADING_MISSING, labels.name(cells, 1)));
    }
  }

  private void clear(int fromLevel) {
    for (int level = fromLevel; level <= depth; level++) {
      path[level] = null;
    }
  }

  private Heading findOrAdd(Optional<Heading> parent, Heading printed, RowCells cells) {
    String place = parent.map(Heading::code).orElse("") + "\n";
    String code = codesByLabel.get(place + printed.label());
    if (code != null) {
      return byCode.get(code);
    }
    Heading heading = known.coded(parent, printed, cells);
    byCode.put(heading.code(), heading);
    codesByLabel.put(place + printed.label(), heading.code());
    String number = ReferenceNumber.parse(printed.number()).key();
    String before = number.isEmpty() ? null : titlesByNumber.put(place + number, printed.label());
    if (before != null) {
      ReadColumn column = labels.column(cells, printed.depth()).orElseThrow();
      cells.add(
          column, ProblemType.HEADING_NUMBER_TWICE, printed.number(), before, printed.label());
    }
    return heading;
  }

  /** All headings, each before those below it. */
  List<Heading> headings() {
    Map<String, List<Heading>> children =
        byCode.values().stream()
            .collect(Collectors.groupingBy(heading -> heading.parentCode().orElse("")));
    List<Heading> ordered = new ArrayList<>();
    collect("", children, ordered);
    return ordered;
  }

  private static void collect(
      String parent, Map<String, List<Heading>> children, List<Heading> ordered) {
    for (Heading heading : children.getOrDefault(parent, List.of())) {
      ordered.add(heading);
      collect(heading.code(), children, ordered);
    }
  }

  Optional<Heading> heading(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The numbers of the heading and those above it, if all have one. */
  List<Integer> numbers(Heading heading) {
    List<Integer> numbers =
        new ArrayList<>(
            heading.parentCode().flatMap(this::heading).map(this::numbers).orElse(List.of()));
    List<Integer> own = ReferenceNumber.parse(heading.number()).path();
    if (own.size() != 1 || numbers.size() != heading.depth() - 1) {
      return List.of();
    }
    numbers.add(own.get(0));
    return numbers;
  }

  /** The deepest level that a row can have a heading of. */
  static int depth(List<ReadColumn> columns) {
    return columns.stream()
        .filter(column -> column.column().field().isHeading())
        .filter(column -> column.column().field() != Field.HEADING_NUMBER)
        .mapToInt(column -> column.column().level().orElse(0))
        .max()
        .orElse(0);
  }
}
