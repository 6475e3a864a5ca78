package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ayumi.plan.exchange.GuessReason;
import org.ayumi.plan.exchange.Layout;
import org.ayumi.plan.exchange.LayoutKind;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.internal.layout.Line;

/** Suggests how an outline is read: a rule for each look that its lines have. */
final class OutlineGuess {

  private static final int FEWEST_LINES = 4;
  private static final int LEAST_CONFIDENCE = 60;
  private static final int PERCENT = 100;

  private final Sheet sheet;
  private final List<Line> lines;
  private final Words words = Words.standard();
  private final List<LineRule> rules = new ArrayList<>();
  private final List<GuessReason> reasons = new ArrayList<>();

  private OutlineGuess(Sheet sheet, List<Line> lines) {
    this.sheet = sheet;
    this.lines = lines;
  }

  /** A guess, if the sheet looks like an outline or a text, and not like a table. */
  static Optional<PartGuess> of(Sheet sheet, PlanClues clues) {
    List<Line> lines =
        IntStream.range(0, sheet.rowCount())
            .filter(row -> !sheet.isBlankRow(row))
            .mapToObj(row -> Line.of(sheet, row))
            .collect(Collectors.toList());
    long rows = lines.stream().filter(line -> !line.further().isEmpty()).count();
    long sentences =
        lines.stream().filter(line -> line.form() == LineForm.PLAIN && line.isSentence()).count();
    if (lines.size() < FEWEST_LINES || rows * 2 > lines.size()) {
      return Optional.empty();
    }
    Optional<PartGuess> prose = new ProseGuess(sheet, lines).guess();
    if (prose.isPresent() && (sentences + rows) * 3 > lines.size()) {
      return prose;
    }
    return rows * 5 > lines.size() ? Optional.empty() : new OutlineGuess(sheet, lines).guess();
  }

  private Optional<PartGuess> guess() {
    OutlineSections sections = OutlineSections.of(lines);
    LineGuesses meanings = new LineGuesses(lines, sections, words);
    Map<Line, LineGuess> guesses = meanings.guesses();
    Map<String, Map<Line, LineGuess>> looks = new LinkedHashMap<>();
    guesses.forEach(
        (line, guess) ->
            looks
                .computeIfAbsent(
                    line.form() + " " + line.isSentence(), look -> new LinkedHashMap<>())
                .put(line, guess));
    String item = meanings.itemName();
    looks.values().stream()
        .sorted(Comparator.comparingInt(OutlineGuess::order))
        .forEach(look -> rules(look, sections, item));
    Map<Line, LineGuess> fallback = new LinkedHashMap<>();
    guesses.forEach(
        (line, guess) -> {
          if (sections.key(line).isEmpty() && guess.meaning() == LineMeaning.REMARK) {
            fallback.put(line, guess);
          }
        });
    fallback(fallback);
    return confident(guesses, fallback.size());
  }

  /** Numbered headings come first, from the highest. */
  private static int order(Map<Line, LineGuess> look) {
    return look.entrySet().stream()
        .filter(each -> OutlineSections.isNumbered(each.getKey()))
        .mapToInt(each -> each.getValue().level())
        .filter(level -> level > 0)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private void rules(Map<Line, LineGuess> look, OutlineSections sections, String item) {
    Set<LineGuess> different = new LinkedHashSet<>(look.values());
    boolean above =
        sections.first().isPresent()
            && look.keySet().stream().anyMatch(line -> sections.key(line).isEmpty());
    if (different.size() == 1 && !above) {
      LineGuess guess = different.iterator().next();
      add(guess, new ArrayList<>(look.keySet()), "", item);
      return;
    }
    Map<String, Map<LineGuess, List<Line>>> bySection = new LinkedHashMap<>();
    look.forEach(
        (line, guess) ->
            bySection
                .computeIfAbsent(sections.key(line), key -> new LinkedHashMap<>())
                .computeIfAbsent(guess, key -> new ArrayList<>())
                .add(line));
    if (sections.first().isPresent()) {
      bySection.remove("");
    }
    bySection.forEach(
        (section, guesses) ->
            guesses.entrySet().stream()
                .sorted(Comparator.comparing(each -> !each.getKey().isSpecial()))
                .forEach(each -> add(each.getKey(), each.getValue(), section, item)));
  }

  private void add(LineGuess guess, List<Line> alike, String within, String item) {
    String name = "";
    if (guess.meaning() == LineMeaning.ITEM) {
      name = item;
    } else if (guess.meaning() == LineMeaning.HEADING) {
      List<String> names = words.list("outlineLevels");
      name = guess.level() <= names.size() ? names.get(guess.level() - 1) : "";
    }
    rules.add(guess.rule(alike.get(0), within, name));
    reasons.add(LineReason.of(guess.meaning(), guess.level(), alike));
  }

  /** What stands above the first section, such as the title. */
  private void fallback(Map<Line, LineGuess> above) {
    rules.add(LineRule.builder().meaning(LineMeaning.REMARK).form(LineForm.PLAIN).build());
    if (!above.isEmpty()) {
      reasons.add(LineReason.of(LineMeaning.REMARK, 0, new ArrayList<>(above.keySet())));
    }
  }

  private Optional<PartGuess> confident(Map<Line, LineGuess> guesses, int above) {
    long remarks =
        guesses.values().stream().filter(guess -> guess.meaning() == LineMeaning.REMARK).count();
    boolean ordered =
        guesses.values().stream().anyMatch(guess -> guess.meaning() == LineMeaning.HEADING);
    int confidence = (int) (PERCENT * (lines.size() - Math.max(remarks, above)) / lines.size());
    if (!ordered || confidence < LEAST_CONFIDENCE) {
      return Optional.empty();
    }
    Layout layout = Layout.builder().kind(LayoutKind.OUTLINE).lines(rules).build();
    return Optional.of(
        new PartGuess(PartMapping.outline(sheet.name(), layout), reasons, confidence));
  }
}
