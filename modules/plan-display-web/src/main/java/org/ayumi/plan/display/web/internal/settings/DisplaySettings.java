package org.ayumi.plan.display.web.internal.settings;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** What the web team set for one widget (B2); values that make no sense read as the default. */
public final class DisplaySettings {

  public static final String PLAN_GROUP_ID = "planGroupId";
  public static final String PLAN_CODE = "planCode";
  public static final String START_VIEW = "startView";
  public static final String HEADING_LEVEL = "headingLevel";
  public static final String COLUMNS = "columns";
  public static final String PAGE_SIZE = "pageSize";

  public static final List<Integer> HEADING_LEVELS = List.of(2, 3, 4);
  public static final List<Integer> PAGE_SIZES = List.of(10, 20, 50, 100);

  private static final String DEFAULT_COLUMNS = "reference,kind,departments,schedule";
  private static final int DEFAULT_PAGE_SIZE = 20;

  private final long planGroupId;
  private final String planCode;
  private final StartView startView;
  private final int headingLevel;
  private final Set<Column> columns;
  private final int pageSize;

  /**
   * @param preference gives the value of a name, or the second argument where none is set, as
   *     {@code PortletPreferences::getValue} does
   */
  public DisplaySettings(BinaryOperator<String> preference) {
    planGroupId = Math.max(0, number(preference.apply(PLAN_GROUP_ID, "0")));
    planCode = preference.apply(PLAN_CODE, "").trim();
    startView = StartView.ofKey(preference.apply(START_VIEW, ""));
    headingLevel = oneOf(HEADING_LEVELS, preference.apply(HEADING_LEVEL, ""), 2);
    columns = columns(preference.apply(COLUMNS, DEFAULT_COLUMNS));
    pageSize = oneOf(PAGE_SIZES, preference.apply(PAGE_SIZE, ""), DEFAULT_PAGE_SIZE);
  }

  /** The site whose editions are shown; 0 until a plan was chosen. */
  public long planGroupId() {
    return planGroupId;
  }

  public String planCode() {
    return planCode;
  }

  /** Whether a plan was chosen. */
  public boolean hasPlan() {
    return planGroupId > 0 && !planCode.isEmpty();
  }

  public StartView startView() {
    return startView;
  }

  /** 2 to 4: the level of the widget's first heading (A9). */
  public int headingLevel() {
    return headingLevel;
  }

  public Set<Column> columns() {
    return columns;
  }

  /** Items per page, at most 100 (F15). */
  public int pageSize() {
    return pageSize;
  }

  private static Set<Column> columns(String keys) {
    Set<Column> columns =
        Arrays.stream(keys.split(","))
            .flatMap(key -> Column.ofKey(key).stream())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Column.class)));
    return Collections.unmodifiableSet(columns);
  }

  private static int oneOf(List<Integer> allowed, String value, int otherwise) {
    long number = number(value);
    return allowed.stream().filter(each -> each == number).findFirst().orElse(otherwise);
  }

  private static long number(String value) {
    return value.matches("\\d{1,18}") ? Long.parseLong(value) : 0;
  }
}
