package org.ayumi.plan.display.web.internal.address;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.ItemQuery;

/** What a visitor filters the list by, and the page: all of it stands in the address. */
public final class ListState {

  public static final String PAGE = "page";

  /** Longest text that is searched for, in code points (F15). */
  public static final int MAX_LENGTH = 100;

  private static final Pattern YEAR = Pattern.compile("(19|[2-9]\\d)\\d\\d");

  private final Map<Filter, String> filters;
  private final int page;

  private ListState(Map<Filter, String> filters, int page) {
    this.filters = Collections.unmodifiableMap(filters);
    this.page = page;
  }

  /** No filter, first page. */
  public static ListState start() {
    return new ListState(new EnumMap<>(Filter.class), 1);
  }

  /**
   * Reads an address; a page that is none is the first.
   *
   * @param parameter gives a parameter's value, or null
   */
  public static ListState of(UnaryOperator<String> parameter) {
    Map<Filter, String> filters = new EnumMap<>(Filter.class);
    for (Filter filter : Filter.values()) {
      String value = limited(parameter.apply(filter.parameter()));
      if (!value.isEmpty() && (filter != Filter.YEAR || YEAR.matcher(value).matches())) {
        filters.put(filter, value);
      }
    }
    String page = Optional.ofNullable(parameter.apply(PAGE)).orElse("");
    return new ListState(filters, page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1);
  }

  public Map<Filter, String> filters() {
    return filters;
  }

  public String value(Filter filter) {
    return filters.getOrDefault(filter, "");
  }

  public int page() {
    return page;
  }

  public boolean isFiltered() {
    return !filters.isEmpty();
  }

  /** Another filter begins at the first page (A13). */
  public ListState with(Filter filter, String value) {
    Map<Filter, String> changed = new EnumMap<>(Filter.class);
    changed.putAll(filters);
    changed.put(filter, value);
    return new ListState(changed, 1);
  }

  public ListState without(Filter filter) {
    Map<Filter, String> changed = new EnumMap<>(Filter.class);
    changed.putAll(filters);
    changed.remove(filter);
    return new ListState(changed, 1);
  }

  public ListState onPage(int number) {
    return new ListState(filters, number);
  }

  /** The parameters of the address, in a fixed order; the first page has none. */
  public Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    filters.forEach((filter, value) -> parameters.put(filter.parameter(), value));
    if (page > 1) {
      parameters.put(PAGE, String.valueOf(page));
    }
    return parameters;
  }

  public ItemQuery query() {
    return ItemQuery.builder()
        .text(value(Filter.TEXT))
        .headingCode(optional(Filter.HEADING))
        .departmentCode(optional(Filter.DEPARTMENT))
        .actorCode(optional(Filter.ACTOR))
        .kind(optional(Filter.KIND))
        .year(year())
        .mark(optional(Filter.MARK))
        .build();
  }

  /** The year filtered by. */
  public Optional<FiscalYear> year() {
    return optional(Filter.YEAR).map(Integer::valueOf).map(FiscalYear::of);
  }

  private Optional<String> optional(Filter filter) {
    return Optional.ofNullable(filters.get(filter));
  }

  private static String limited(String value) {
    String text = value == null ? "" : value.strip();
    int length = text.codePointCount(0, text.length());
    return length <= MAX_LENGTH ? text : text.substring(0, text.offsetByCodePoints(0, MAX_LENGTH));
  }
}
