package org.ayumi.plan.editor.web.internal.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayumi.plan.editor.web.internal.screen.Wording;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;

/** Problems of one type, each with its place (G16, G19). */
public final class ProblemGroup {

  /** The most places that are listed; the count is always of all. */
  private static final int LISTED = 100;

  private final List<Problem> problems;
  private final Wording wording;

  private ProblemGroup(List<Problem> problems, Wording wording) {
    this.problems = problems;
    this.wording = wording;
  }

  /** The groups: errors first, then warnings, then notices. */
  static List<ProblemGroup> of(List<Problem> problems, Wording wording) {
    Map<ProblemType, List<Problem>> byType = new LinkedHashMap<>();
    for (Problem problem : problems) {
      byType.computeIfAbsent(problem.type(), type -> new ArrayList<>()).add(problem);
    }
    return byType.values().stream()
        .map(group -> new ProblemGroup(group, wording))
        .sorted(Comparator.comparing(group -> group.problems.get(0).severity()))
        .collect(Collectors.toList());
  }

  public String getKey() {
    return problems.get(0).key();
  }

  public String getSeverity() {
    return problems.get(0).severity().name().toLowerCase(Locale.ROOT);
  }

  public String getSeverityText() {
    return wording.text("severity-" + getSeverity());
  }

  public int getCount() {
    return problems.size();
  }

  public boolean isSingle() {
    return problems.size() == 1;
  }

  public boolean isCut() {
    return problems.size() > LISTED;
  }

  public int getListed() {
    return LISTED;
  }

  /** What is wrong, by the first of them. */
  public String getMessage() {
    return problems.get(0).message(wording.locale());
  }

  public String getPlace() {
    return problems.get(0).place(wording.locale());
  }

  public List<Row> getRows() {
    return problems.stream()
        .limit(LISTED)
        .map(problem -> new Row(problem.place(wording.locale()), problem.message(wording.locale())))
        .collect(Collectors.toList());
  }

  /** One problem. */
  public static final class Row {

    private final String place;
    private final String message;

    Row(String place, String message) {
      this.place = place;
      this.message = message;
    }

    public String getPlace() {
      return place;
    }

    public String getMessage() {
      return message;
    }
  }
}
