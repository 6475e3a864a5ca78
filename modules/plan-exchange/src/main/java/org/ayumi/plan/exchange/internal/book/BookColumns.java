package org.ayumi.plan.exchange.internal.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of a sheet of a plan book and the text that an entry has in each. */
final class BookColumns<T> {

  /** The header of the column with an entry's code. */
  static final String CODE = "コード";

  private final String sheet;
  private final Map<String, Function<T, String>> columns = new LinkedHashMap<>();
  private final Set<String> added = new HashSet<>();

  BookColumns(String sheet) {
    this.sheet = sheet;
  }

  /** A column of texts, blank where they are empty. */
  BookColumns<T> text(String header, Function<T, String> text) {
    columns.put(header, entry -> BookText.encode(text.apply(entry)));
    return this;
  }

  /** A column of texts that books of earlier versions lack. */
  BookColumns<T> added(String header, Function<T, String> text) {
    added.add(header);
    return text(header, text);
  }

  /** A column of texts that may be absent, which is not the same as empty. */
  BookColumns<T> optional(String header, Function<T, Optional<String>> text) {
    columns.put(header, entry -> text.apply(entry).map(BookColumns::present).orElse(""));
    return this;
  }

  private static String present(String text) {
    return text.isEmpty() ? BookText.EMPTY : BookText.encode(text);
  }

  /** A column with {@code 1} or blank cells. */
  BookColumns<T> flag(String header, Function<T, Boolean> flag) {
    columns.put(header, entry -> flag.apply(entry) ? BookRow.TRUE : "");
    return this;
  }

  String sheet() {
    return sheet;
  }

  List<String> headers() {
    return List.copyOf(columns.keySet());
  }

  /** Those that a book of any version has. */
  List<String> required() {
    return columns.keySet().stream()
        .filter(header -> !added.contains(header))
        .collect(Collectors.toUnmodifiableList());
  }

  List<String> row(T entry) {
    List<String> row = new ArrayList<>();
    columns.values().forEach(text -> row.add(text.apply(entry)));
    return row;
  }
}
