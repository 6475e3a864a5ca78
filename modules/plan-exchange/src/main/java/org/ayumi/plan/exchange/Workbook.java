package org.ayumi.plan.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** The sheets of a file. A CSV file has one, with the file's name. */
@Value.Immutable
public interface Workbook {

  static Workbook of(String format, List<Sheet> sheets) {
    return ImmutableWorkbook.builder().format(format).sheets(sheets).build();
  }

  /** Several files as one source, their sheets in the order of the files. */
  static Workbook joined(List<Workbook> files) {
    return of(
        files.stream().map(Workbook::format).distinct().collect(Collectors.joining(" + ")),
        files.stream().flatMap(file -> file.sheets().stream()).collect(Collectors.toList()));
  }

  /** How the file was read: {@code xlsx}, {@code UTF-8}, {@code UTF-16LE}, {@code windows-31j}. */
  String format();

  /** In the order of the tabs, hidden ones included; at least one. */
  List<Sheet> sheets();

  /** The sheet with that name. */
  default Optional<Sheet> sheet(String name) {
    return sheets().stream().filter(sheet -> sheet.name().equals(name)).findFirst();
  }

  /** The first sheet that a person sees. */
  default Sheet first() {
    return sheets().stream().filter(sheet -> !sheet.isHidden()).findFirst().orElse(sheets().get(0));
  }
}
