package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ayumi.plan.exchange.ImmutableLineGroup;
import org.ayumi.plan.exchange.LayoutKind;
import org.ayumi.plan.exchange.LineEnding;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.LineGroup;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Sheet;

/** Sorts the lines of a part by the rule that reads them, or else by their look. */
public final class LineGroups {

  private static final int SAMPLES = 3;
  private static final Pattern NUMBER = Pattern.compile("[ \\u3000(（]*[0-9０-９Ⅰ-ⅿIVX①-⑳].*$");

  private final Region region;
  private final PartMapping part;
  private final LineRules rules;

  public LineGroups(Sheet sheet, PartMapping part) {
    this.region = Region.of(sheet, part);
    this.part = part;
    rules = new LineRules(part.layout().lines());
  }

  public List<LineGroup> groups() {
    List<LineRule> known = part.layout().lines();
    Map<LineRule, List<Line>> byRule = new LinkedHashMap<>();
    known.forEach(rule -> byRule.put(rule, new ArrayList<>()));
    Map<LineRule, List<Line>> byLook = new LinkedHashMap<>();
    String within = "";
    for (Line line : lines()) {
      Optional<LineRule> rule = rules.of(line, within);
      if (rule.isPresent()) {
        byRule.get(rule.get()).add(line);
        within = isTop(rule.get()) ? line.key() : within;
      } else if (mayBeLine(line)) {
        byLook.computeIfAbsent(look(line), look -> new ArrayList<>()).add(line);
      }
    }
    List<LineGroup> groups = new ArrayList<>();
    for (int index = 0; index < known.size(); index++) {
      groups.add(group(OptionalInt.of(index), known.get(index), byRule.get(known.get(index))));
    }
    byLook.forEach((look, lines) -> groups.add(group(OptionalInt.empty(), look, lines)));
    return groups;
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (int row = region.first(); row < region.end(); row++) {
      if (!region.sheet().isBlankRow(row) && !isHeader(row)) {
        lines.add(Line.of(region.sheet(), row));
      }
    }
    return lines;
  }

  private boolean isHeader(int row) {
    int inRegion = row - region.first();
    return part.layout().kind() == LayoutKind.TABLE && inRegion < part.columns().frame().firstRow();
  }

  /** Whether a line that no rule reads could be more than a row of the table or card. */
  private boolean mayBeLine(Line line) {
    return part.layout().kind() == LayoutKind.OUTLINE || line.texts().size() == 1;
  }

  private static boolean isTop(LineRule rule) {
    return rule.meaning().hasLevel() && rule.level().orElse(1) == 1;
  }

  private static LineRule look(Line line) {
    return LineRule.builder()
        .meaning(LineMeaning.IGNORED)
        .column(line.column())
        .form(line.form())
        .word(word(line))
        .ending(line.isSentence() ? LineEnding.SENTENCE : LineEnding.OPEN)
        .build();
  }

  private static String word(Line line) {
    if (line.form() == LineForm.BULLET) {
      return line.number();
    }
    return line.form() == LineForm.WORD ? NUMBER.matcher(line.number()).replaceFirst("") : "";
  }

  private static LineGroup group(OptionalInt index, LineRule rule, List<Line> lines) {
    return ImmutableLineGroup.builder()
        .ruleIndex(index)
        .rule(rule)
        .rows(lines.stream().map(Line::row).collect(Collectors.toList()))
        .samples(
            lines.stream()
                .map(line -> String.join(" ", line.texts()))
                .distinct()
                .limit(SAMPLES)
                .collect(Collectors.toList()))
        .build();
  }
}
